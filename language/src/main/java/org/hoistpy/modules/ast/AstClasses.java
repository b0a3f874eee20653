package org.hoistpy.modules.ast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;

/**
 * The classes of tree nodes in one context, from their description among the resources, which has
 * one class a line, its subclasses indented: {@code name(kind field, …) : attributes}. Immutable.
 */
final class AstClasses {
  private static final String DESCRIPTION = "/org/hoistpy/modules/ast-classes.txt";

  private final Map<String, PyType> classes = new LinkedHashMap<>();
  private final Map<String, Map<String, Field>> fields = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();

  /** A field of a class: the group or the kind of its values, and whether there may be none. */
  record Field(String kind, boolean optional) {}

  private AstClasses(HoistPyContext context) {
    InputStream in = AstClasses.class.getResourceAsStream(DESCRIPTION);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      PyType group = null;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(" ")) {
          define(line.trim(), group);
        } else {
          group = define(line, PyAst.TYPE);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AstClasses current() {
    return HoistPyContext.get().service(AstClasses.class, AstClasses::new);
  }

  Map<String, PyType> all() {
    return classes;
  }

  PyType get(String name) {
    return classes.get(name);
  }

  /** The field of a concrete class. */
  Field field(String className, String name) {
    return fields.get(className).get(name);
  }

  /** The name of the class's own base, or of the class itself when it has none. */
  String groupOf(String className) {
    return groups.get(className);
  }

  private PyType define(String line, PyType base) {
    int open = line.indexOf('(');
    int close = line.indexOf(')');
    String name = line.substring(0, open);
    PyDict namespace = new PyDict();
    namespace.putString("__module__", Strings.of("ast"));
    List<Object> fields = new ArrayList<>();
    Map<String, Field> described = new HashMap<>();
    this.fields.put(name, described);
    groups.put(name, base == PyAst.TYPE ? name : base.name());
    String inner = line.substring(open + 1, close);
    for (String field : inner.isEmpty() ? new String[0] : inner.split(", ")) {
      int space = field.indexOf(' ');
      String fieldName = field.substring(space + 1);
      char quantifier = field.charAt(space - 1);
      boolean plain = quantifier != '?' && quantifier != '*';
      described.put(
          fieldName, new Field(field.substring(0, plain ? space : space - 1), quantifier == '?'));
      fields.add(Strings.of(fieldName));
      if (field.charAt(space - 1) == '?') {
        namespace.putString(fieldName, PyNone.NONE);
      }
    }
    PyTuple names = new PyTuple(fields.toArray());
    namespace.putString("_fields", names);
    namespace.putString("__match_args__", names);
    boolean concrete = base != PyAst.TYPE || !inner.isEmpty();
    String shown = inner.isEmpty() ? name : name + "(" + inner + ")";
    if (concrete) {
      namespace.putString("__doc__", Strings.of(shown));
    }
    int colon = line.indexOf(" : ");
    if (base == PyAst.TYPE) {
      attributes(namespace, colon < 0 ? "" : line.substring(colon + 3));
    }
    PyType made =
        (PyType) Calls.call(BuiltinTypes.TYPE, Strings.of(name), PyTuple.of(base), namespace);
    classes.put(name, made);
    return made;
  }

  private static void attributes(PyDict namespace, String list) {
    List<Object> names = new ArrayList<>();
    for (String attribute : list.isEmpty() ? new String[0] : list.split(" ")) {
      boolean optional = attribute.endsWith("?");
      String name = optional ? attribute.substring(0, attribute.length() - 1) : attribute;
      names.add(Strings.of(name));
      if (optional) {
        namespace.putString(name, PyNone.NONE);
      }
    }
    namespace.putString("_attributes", new PyTuple(names.toArray()));
  }
}
