package org.hoistpy.modules.expat;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Declares the module {@code pyexpat}. Stateless. */
public final class PyexpatModule {
  private static final String[] TYPES = {
    "XML_CTYPE_EMPTY",
    "XML_CTYPE_ANY",
    "XML_CTYPE_MIXED",
    "XML_CTYPE_NAME",
    "XML_CTYPE_CHOICE",
    "XML_CTYPE_SEQ"
  };
  private static final String[] QUANTIFIERS = {
    "XML_CQUANT_NONE", "XML_CQUANT_OPT", "XML_CQUANT_REP", "XML_CQUANT_PLUS"
  };
  private static final String[] PARAMETER_PARSING = {
    "XML_PARAM_ENTITY_PARSING_NEVER",
    "XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE",
    "XML_PARAM_ENTITY_PARSING_ALWAYS"
  };

  private PyexpatModule() {}

  static {
    PyXmlParser.install();
  }

  public static void define(ModuleBuilder pyexpat) {
    pyexpat.function(
        "ParserCreate", "encoding=None, namespace_separator=None, intern=?", PyexpatModule::create);
    pyexpat.function("ErrorString", "code, /", PyexpatModule::errorString);
    pyexpat.constant("ExpatError", ExpatErrors.TYPE);
    pyexpat.constant("error", ExpatErrors.TYPE);
    pyexpat.constant("XMLParserType", PyXmlParser.TYPE);
    pyexpat.constant("native_encoding", Strings.of("UTF-8"));
    // The Expat whose behaviour, texts and limits the parser follows.
    pyexpat.constant("EXPAT_VERSION", Strings.of("expat_2.5.0"));
    pyexpat.constant("version_info", new PyTuple(2L, 5L, 0L));
    pyexpat.constant("features", new PyList());
    for (int i = 0; i < PARAMETER_PARSING.length; i++) {
      pyexpat.constant(PARAMETER_PARSING[i], (long) i);
    }
    pyexpat.constant("errors", errors());
    pyexpat.constant("model", model());
  }

  private static PyModule submodule(String name, String documentation) {
    PyModule module = new PyModule(name);
    for (String unset : new String[] {"__package__", "__loader__", "__spec__"}) {
      module.namespace().putString(unset, PyNone.NONE);
    }
    module.namespace().putString("__doc__", Strings.of(documentation));
    HoistPyContext.get().modules().putString(name, module);
    return module;
  }

  private static PyModule errors() {
    PyModule errors = submodule("pyexpat.errors", "Constants used to describe error conditions.");
    PyDict codes = new PyDict();
    PyDict messages = new PyDict();
    for (XmlError error : XmlError.values()) {
      errors.namespace().putString("XML_ERROR_" + error.name(), Strings.of(error.text()));
      codes.put(Strings.of(error.text()), error.code());
      messages.put(error.code(), Strings.of(error.text()));
    }
    errors.namespace().putString("codes", codes);
    errors.namespace().putString("messages", messages);
    return errors;
  }

  private static PyModule model() {
    PyModule model =
        submodule("pyexpat.model", "Constants used to interpret content model information.");
    for (int i = 0; i < TYPES.length; i++) {
      model.namespace().putString(TYPES[i], i + 1L);
    }
    for (int i = 0; i < QUANTIFIERS.length; i++) {
      model.namespace().putString(QUANTIFIERS[i], (long) i);
    }
    return model;
  }

  private static Object errorString(Object code) {
    long index = Index.asSize(code);
    boolean known = index > 0 && index <= XmlError.values().length;
    return known ? Strings.of(XmlError.values()[(int) index - 1].text()) : PyNone.NONE;
  }

  static String textOrNull(Object text) {
    return text == null || text == PyNone.NONE ? null : Strings.toJava(Text.str(text));
  }

  private static String argument(Object value, String name) {
    if (value != PyNone.NONE && !TypeOf.isInstance(value, BuiltinTypes.STR)) {
      throw PyErrors.typeError(
          "ParserCreate() argument '%s' must be str or None, not %s", name, TypeOf.name(value));
    }
    return textOrNull(value);
  }

  private static Object create(Object encoding, Object separator, Object intern) {
    String charset = argument(encoding, "encoding");
    String between = argument(separator, "namespace_separator");
    if (between != null && between.length() > 1) {
      throw PyErrors.valueError(
          "namespace_separator must be at most one character, omitted, or None");
    }
    if (intern != null && intern != PyNone.NONE && !(intern instanceof PyDict)) {
      throw PyErrors.typeError("intern must be a dictionary");
    }
    return new PyXmlParser(
        XmlParser.Kind.DOCUMENT,
        charset,
        between == null ? null : new Namespaces(between, null),
        new Dtd(),
        new HandlerCalls(),
        intern == null ? new PyDict() : intern);
  }
}
