package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;

/**
 * The keyword arguments of a call with {@code **mapping}, as they come together (language reference
 * 6.3.4). For one thread.
 */
public final class KeywordArguments {
  private final Object callable;

  /** Strings, or whatever else a mapping has for keys until {@link #names} refuses it. */
  private final List<Object> keys = new ArrayList<>();

  private final List<Object> values = new ArrayList<>();

  /**
   * @param callable for error messages; a String is shown as it is
   */
  public KeywordArguments(Object callable) {
    this.callable = callable;
  }

  /** Adds a keyword that the call itself names. */
  @TruffleBoundary
  public void add(String name, Object value) {
    addNew(name, Strings.of(name), value);
  }

  /** Adds the entries of {@code **mapping}. */
  @TruffleBoundary
  public void addAll(Object mapping) {
    if (mapping instanceof PyDict dict) {
      DictCursor cursor = dict.storage().snapshot();
      while (cursor.advance()) {
        addEntry(cursor.key(), cursor.value());
      }
      return;
    }
    Object names = Attributes.getOrNull(mapping, "keys");
    if (names == null) {
      throw PyErrors.typeError(
          "%s argument after ** must be a mapping, not %s",
          Spreading.describe(callable), TypeOf.name(mapping));
    }
    for (Object key : Iteration.toArray(Calls.call(names))) {
      rejectRepeated(name(key), key);
      addEntry(key, Items.get(mapping, key));
    }
  }

  private void addEntry(Object key, Object value) {
    addNew(name(key), key, value);
  }

  private static Object name(Object key) {
    TruffleString text = Text.payload(key);
    return text == null ? key : Strings.toJava(text).intern();
  }

  private void addNew(Object name, Object key, Object value) {
    rejectRepeated(name, key);
    keys.add(name);
    values.add(value);
  }

  private void rejectRepeated(Object name, Object key) {
    if (contains(name)) {
      throw PyErrors.typeError(
          "%s got multiple values for keyword argument '%s'",
          Spreading.describe(callable), Text.strJava(key));
    }
  }

  private boolean contains(Object name) {
    if (name instanceof String) {
      return keys.contains(name);
    }
    for (Object key : keys) {
      if (!(key instanceof String) && Comparison.equal(key, name)) {
        return true;
      }
    }
    return false;
  }

  /** The names in order; TypeError when a key is no string. */
  @TruffleBoundary
  public String[] names() {
    String[] names = new String[keys.size()];
    for (int i = 0; i < names.length; i++) {
      if (!(keys.get(i) instanceof String name)) {
        throw PyErrors.typeError("keywords must be strings");
      }
      names[i] = name;
    }
    return names;
  }

  @TruffleBoundary
  public Object[] values() {
    return values.toArray();
  }
}
