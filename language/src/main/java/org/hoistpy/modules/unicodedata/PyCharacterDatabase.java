package org.hoistpy.modules.unicodedata;

import com.oracle.truffle.api.strings.TruffleString;
import org.graalvm.shadowed.com.ibm.icu.text.Normalizer2;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.text.UnicodeNames;

/** {@code unicodedata.UCD}: the database of one Unicode version. Immutable. */
final class PyCharacterDatabase extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("unicodedata.UCD", PyCharacterDatabase.class, TypeTraits.BUILTIN_FINAL);
  private static final int LONGEST_NAME = 256;

  private final boolean old;

  /** The current version, or 3.2 for the encodings of domain names. */
  PyCharacterDatabase(boolean old) {
    super(TYPE.instanceShape());
    this.old = old;
  }

  static void install() {
    TypeBuilder<PyCharacterDatabase> type = new TypeBuilder<>(TYPE, PyCharacterDatabase.class);
    type.method("category", "chr, /", PyCharacterDatabase::category);
    type.method("bidirectional", "chr, /", PyCharacterDatabase::bidirectional);
    type.method("combining", "chr, /", PyCharacterDatabase::combining);
    type.method("mirrored", "chr, /", PyCharacterDatabase::mirrored);
    type.method("east_asian_width", "chr, /", PyCharacterDatabase::eastAsianWidth);
    type.method("decomposition", "chr, /", PyCharacterDatabase::decomposition);
    type.method("decimal", "chr, default=?, /", PyCharacterDatabase::decimal);
    type.method("digit", "chr, default=?, /", PyCharacterDatabase::digit);
    type.method("numeric", "chr, default=?, /", PyCharacterDatabase::numeric);
    type.method("name", "chr, default=?, /", PyCharacterDatabase::name);
    type.method("lookup", "name, /", PyCharacterDatabase::lookup);
    type.method("normalize", "form, unistr, /", PyCharacterDatabase::normalize);
    type.method("is_normalized", "form, unistr, /", PyCharacterDatabase::isNormalized);
    type.getter("unidata_version", self -> Strings.of(self.version()));
  }

  String version() {
    return old ? "3.2.0" : "15.0.0";
  }

  /** The character given; -1 if this version does not have it. */
  private int character(String function, Object value) {
    TruffleString text = TypeOf.isInstance(value, BuiltinTypes.STR) ? Text.payload(value) : null;
    if (text == null || Strings.length(text) != 1) {
      throw PyErrors.typeError(
          "%s must be a unicode character, not %s", function, TypeOf.name(value));
    }
    int c = StringSlices.codePoint(text, 0);
    boolean missing = old && !CharacterData.isOld(c) || !CharacterData.isAssigned(c);
    return missing ? -1 : c;
  }

  Object category(Object value) {
    int c = character("category() argument", value);
    return Strings.of(c < 0 ? "Cn" : CharacterData.category(c));
  }

  Object bidirectional(Object value) {
    int c = character("bidirectional() argument", value);
    return Strings.of(c < 0 ? "" : CharacterData.bidirectional(c));
  }

  Object combining(Object value) {
    int c = character("combining() argument", value);
    return c < 0 ? 0L : (long) CharacterData.combining(c);
  }

  Object mirrored(Object value) {
    int c = character("mirrored() argument", value);
    return c >= 0 && CharacterData.isMirrored(c) ? 1L : 0L;
  }

  Object eastAsianWidth(Object value) {
    int c = character("east_asian_width() argument", value);
    int shown = c < 0 && !old ? StringSlices.codePoint(Text.payload(value), 0) : c;
    return Strings.of(shown < 0 ? "N" : CharacterData.eastAsianWidth(shown));
  }

  Object decomposition(Object value) {
    int c = character("decomposition() argument", value);
    return Strings.of(c < 0 ? "" : CharacterData.decomposition(c));
  }

  Object decimal(Object value, Object missing) {
    int c = character("decimal() argument 1", value);
    int decimal = c < 0 ? -1 : CharacterData.decimal(c);
    return decimal < 0 ? orError(missing, "not a decimal") : (Object) (long) decimal;
  }

  Object digit(Object value, Object missing) {
    int c = character("digit() argument 1", value);
    int digit = c < 0 ? -1 : CharacterData.digit(c);
    return digit < 0 ? orError(missing, "not a digit") : (Object) (long) digit;
  }

  Object numeric(Object value, Object missing) {
    int c = character("numeric() argument 1", value);
    double number = c < 0 ? Double.NaN : CharacterData.numeric(c);
    return Double.isNaN(number) ? orError(missing, "not a numeric character") : (Object) number;
  }

  Object name(Object value, Object missing) {
    int c = character("name() argument 1", value);
    String name = c < 0 ? null : UnicodeNames.name(c);
    return name == null ? orError(missing, "no such name") : Strings.of(name);
  }

  private static Object orError(Object missing, String message) {
    if (missing == null) {
      throw PyErrors.valueError(message);
    }
    return missing;
  }

  Object lookup(Object name) {
    String text;
    if (TypeOf.isInstance(name, BuiltinTypes.STR)) {
      text = Strings.toJava(Text.payload(name));
    } else {
      byte[] data = BytesOperands.bytesOrNull(name);
      if (data == null) {
        throw PyErrors.typeError("a bytes-like object is required, not '%s'", TypeOf.name(name));
      }
      text = new String(data, java.nio.charset.StandardCharsets.UTF_8);
    }
    if (text.length() > LONGEST_NAME) {
      throw PyErrors.keyErrorMessage("name too long");
    }
    int c = UnicodeNames.lookup(text);
    if (c >= 0) {
      return StringSlices.character(c);
    }
    throw PyErrors.keyErrorMessage("undefined character name '%s'", text);
  }

  private static Normalizer2 normalizer(String function, Object form, Object text) {
    Object[] arguments = {form, text};
    for (int i = 0; i < arguments.length; i++) {
      if (!TypeOf.isInstance(arguments[i], BuiltinTypes.STR)) {
        throw PyErrors.typeError(
            "%s() argument %d must be str, not %s", function, i + 1, TypeOf.name(arguments[i]));
      }
    }
    Normalizer2 normalizer = CharacterData.normalizer(Strings.toJava(Text.payload(form)));
    if (normalizer == null) {
      throw PyErrors.valueError("invalid normalization form");
    }
    return normalizer;
  }

  Object normalize(Object form, Object text) {
    Normalizer2 normalizer = normalizer("normalize", form, text);
    String java = Strings.toJava(Text.payload(text));
    String result = normalizer.normalize(java);
    return result.equals(java) ? Text.payload(text) : Strings.of(result);
  }

  Object isNormalized(Object form, Object text) {
    Normalizer2 normalizer = normalizer("is_normalized", form, text);
    return normalizer.isNormalized(Strings.toJava(Text.payload(text)));
  }
}
