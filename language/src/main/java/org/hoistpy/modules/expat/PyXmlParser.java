package org.hoistpy.modules.expat;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.PyStrObject;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TextCodecs;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** {@code pyexpat.xmlparser}. A parse holds the object's monitor. */
final class PyXmlParser extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("pyexpat.xmlparser", PyXmlParser.class, TypeTraits.BUILTIN_FINAL);
  private static final long CHUNK = 2048;
  private static final int LARGEST_BUFFER = Integer.MAX_VALUE;
  private static final int CODES = 256;

  private final XmlParser.Kind kind;
  private final Namespaces namespaces;
  private final Dtd dtd;
  private final HandlerCalls handlers;
  private final Object intern;
  private String encoding;
  private XmlParser parser;
  private int parameterParsing;
  private boolean foreign;
  private boolean calling;
  private XmlError error;

  PyXmlParser(
      XmlParser.Kind kind,
      String encoding,
      Namespaces namespaces,
      Dtd dtd,
      HandlerCalls handlers,
      Object intern) {
    super(TYPE.instanceShape());
    this.kind = kind;
    this.encoding = encoding;
    this.namespaces = namespaces;
    this.dtd = dtd;
    this.handlers = handlers;
    this.intern = intern;
  }

  static void install() {
    TypeBuilder<PyXmlParser> type = new TypeBuilder<>(TYPE, PyXmlParser.class);
    for (Handler handler : Handler.values()) {
      type.getterSetter(
          handler.name(),
          self -> self.handlers.get(handler),
          (self, function) -> {
            if (function == null) {
              throw PyErrors.runtimeError("Cannot delete attribute");
            }
            self.handlers.set(handler, function);
            return PyNone.NONE;
          });
    }
    type.method("Parse", "data, isfinal=False, /", PyXmlParser::parse);
    type.method("ParseFile", "file, /", PyXmlParser::parseFile);
    type.method("SetBase", "base, /", PyXmlParser::setBase);
    type.method("GetBase", "", self -> self.handlers.base);
    type.method("GetInputContext", "", PyXmlParser::inputContext);
    type.method(
        "ExternalEntityParserCreate", "context, encoding=?, /", PyXmlParser::externalParser);
    type.method("SetParamEntityParsing", "flag, /", PyXmlParser::setParameterParsing);
    type.method("UseForeignDTD", "flag=True, /", PyXmlParser::useForeign);
    type.method(
        "SetReparseDeferralEnabled",
        "enabled, /",
        (self, enabled) -> {
          // Tokens are reported as soon as they are complete, in either mode.
          Truth.isTrue(enabled);
          return PyNone.NONE;
        });
    type.method("GetReparseDeferralEnabled", "", self -> false);
    definePositions(type);
    defineOptions(type);
  }

  private static void definePositions(TypeBuilder<PyXmlParser> type) {
    String[] parts = {"LineNumber", "ColumnNumber", "ByteIndex"};
    for (int i = 0; i < parts.length; i++) {
      int index = i;
      type.getter("Current" + parts[i], self -> self.position()[index]);
      type.getter("Error" + parts[i], self -> self.position()[index]);
    }
    type.getter("ErrorCode", self -> self.error == null ? 0L : self.error.code());
  }

  private static void defineOptions(TypeBuilder<PyXmlParser> type) {
    type.getter("intern", self -> self.intern);
    type.getter("buffer_used", self -> (long) self.handlers.buffered());
    type.getterSetter(
        "buffer_size", self -> (long) self.handlers.bufferSize, PyXmlParser::setBufferSize);
    flag(type, "buffer_text", self -> self.handlers.buffersText, PyXmlParser::setBuffering);
    flag(
        type,
        "ordered_attributes",
        self -> self.handlers.ordered,
        (self, on) -> self.handlers.ordered = on);
    flag(
        type,
        "specified_attributes",
        self -> self.handlers.specifiedOnly,
        (self, on) -> self.handlers.specifiedOnly = on);
    flag(
        type,
        "namespace_prefixes",
        self -> self.namespaces != null && self.namespaces.showPrefixes,
        (self, on) -> {
          if (self.namespaces != null) {
            self.namespaces.showPrefixes = on;
          }
        });
  }

  private static void flag(
      TypeBuilder<PyXmlParser> type,
      String name,
      java.util.function.Function<PyXmlParser, Object> get,
      java.util.function.BiConsumer<PyXmlParser, Boolean> set) {
    type.getterSetter(
        name,
        get,
        (self, value) -> {
          if (value == null) {
            throw PyErrors.runtimeError("Cannot delete attribute");
          }
          set.accept(self, Truth.isTrue(value));
          return PyNone.NONE;
        });
  }

  private void setBuffering(boolean on) {
    if (!on) {
      handlers.flush();
    }
    handlers.buffersText = on;
  }

  private Object setBufferSize(Object size) {
    if (size == null) {
      throw PyErrors.runtimeError("Cannot delete attribute");
    }
    if (!(size instanceof Long || size instanceof java.math.BigInteger)) {
      throw PyErrors.typeError("buffer_size must be an integer");
    }
    long value = Index.clamp(size);
    if (value <= 0) {
      throw PyErrors.valueError("buffer_size must be greater than zero");
    }
    if (value > LARGEST_BUFFER) {
      throw PyErrors.valueError("buffer_size must not be greater than %s", LARGEST_BUFFER);
    }
    handlers.flush();
    handlers.bufferSize = (int) value;
    return PyNone.NONE;
  }

  private long[] position() {
    return parser == null ? new long[] {1, 0, 0} : parser.position();
  }

  /** The characters of an encoding of single bytes that Python knows. */
  private static int[] table(String name) {
    byte[] all = new byte[CODES];
    for (int i = 0; i < CODES; i++) {
      all[i] = (byte) i;
    }
    TruffleString decoded = TextCodecs.decode(all, new PyBytes(all), name, "replace");
    int[] codes = Strings.codePoints(decoded);
    if (codes.length != CODES) {
      throw PyErrors.valueError("multi-byte encodings are not supported");
    }
    return Arrays.stream(codes).map(c -> c == 0xFFFD ? -1 : c).toArray();
  }

  private XmlParser parser() {
    if (parser == null) {
      parser = new XmlParser(kind, handlers, dtd, namespaces, encoding, PyXmlParser::table);
      parser.declarations().parameterParsing = parameterParsing;
      parser.declarations().foreign = foreign;
    }
    return parser;
  }

  private Object parse(Object data, Object last) {
    boolean isFinal = Truth.isTrue(last);
    byte[] bytes;
    if (TypeOf.isInstance(data, BuiltinTypes.STR)) {
      TruffleString text = data instanceof TruffleString t ? t : ((PyStrObject) data).value();
      bytes = ((PyBytes) TextCodecs.encode(text, "utf-8", "strict")).toArray();
      if (parser == null) {
        encoding = "utf-8";
      }
    } else {
      bytes = BytesOperands.contiguousOrNull(data);
      if (bytes == null) {
        throw PyErrors.typeError("a bytes-like object is required, not '%s'", TypeOf.name(data));
      }
    }
    return guarded(p -> p.parse(bytes, isFinal));
  }

  private synchronized Object guarded(Consumer<XmlParser> work) {
    XmlParser running = parser();
    boolean outer = calling;
    calling = true;
    try {
      work.accept(running);
      handlers.flush();
      return 1L;
    } catch (XmlProblem e) {
      error = e.error();
      handlers.flush();
      throw ExpatErrors.exception(e.error(), running.position());
    } catch (PyException e) {
      handlers.clear();
      throw e;
    } finally {
      calling = outer;
    }
  }

  private Object parseFile(Object file) {
    Object read = org.hoistpy.ops.Attributes.getOrNull(file, "read");
    if (read == null) {
      throw PyErrors.typeError("argument must have 'read' attribute");
    }
    return guarded(
        p -> {
          boolean last = false;
          while (!last) {
            Object chunk = Calls.call(read, CHUNK);
            byte[] bytes = BytesOperands.bytesOrNull(chunk);
            if (bytes == null) {
              throw PyErrors.typeError(
                  "read() did not return a bytes object (type=%s)", TypeOf.name(chunk));
            }
            last = bytes.length == 0;
            p.parse(bytes, last);
          }
        });
  }

  private Object setBase(Object base) {
    if (!TypeOf.isInstance(base, BuiltinTypes.STR)) {
      throw PyErrors.typeError("SetBase() argument must be str, not %s", TypeOf.name(base));
    }
    handlers.base = base;
    return PyNone.NONE;
  }

  private Object inputContext() {
    return calling ? new PyBytes(parser.ahead().getBytes(StandardCharsets.UTF_8)) : PyNone.NONE;
  }

  private Object externalParser(Object context, Object name) {
    boolean subset = context == PyNone.NONE;
    PyXmlParser inner =
        new PyXmlParser(
            subset ? XmlParser.Kind.SUBSET : XmlParser.Kind.CONTENT,
            PyexpatModule.textOrNull(name),
            namespaces == null ? null : new Namespaces(namespaces.separator(), namespaces),
            dtd,
            new HandlerCalls(handlers),
            intern);
    inner.parameterParsing = parameterParsing;
    return inner;
  }

  private Object setParameterParsing(Object flag) {
    int value = Index.asInt(flag);
    if (parser != null && parser.hasStarted() || value < 0 || value > 2) {
      return 0L;
    }
    parameterParsing = value;
    if (parser != null) {
      parser.declarations().parameterParsing = value;
    }
    return 1L;
  }

  private Object useForeign(Object flag) {
    boolean on = Truth.isTrue(flag);
    if (parser != null && parser.hasStarted()) {
      throw ExpatErrors.exception(XmlError.CANT_CHANGE_FEATURE_ONCE_PARSING, position());
    }
    foreign = on;
    return PyNone.NONE;
  }
}
