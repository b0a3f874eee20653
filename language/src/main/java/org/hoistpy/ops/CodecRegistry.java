package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.text.EncodingNames;

/**
 * The codec search functions and error handlers that a context's Python code registered (library
 * reference, {@code codecs.register} and {@code codecs.register_error}). Thread-safe.
 */
public final class CodecRegistry {
  private static final int ENCODER = 0;
  private static final int DECODER = 1;

  private final List<Object> searches = new CopyOnWriteArrayList<>();
  private final ConcurrentHashMap<String, PyTuple> found = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, Object> handlers = new ConcurrentHashMap<>();

  private volatile boolean checksErrorNames;

  /** From now on unknown error handlers are noticed before they are needed: {@code -X dev}. */
  public void checkErrorNames() {
    checksErrorNames = true;
  }

  /** Whether the name of an error handler has to be known even if the handler is not needed. */
  boolean checksErrorNames() {
    return checksErrorNames;
  }

  /** Adds a search function. */
  public void register(Object search) {
    searches.add(search);
  }

  /** Removes a search function. */
  public void unregister(Object search) {
    if (searches.remove(search)) {
      found.clear();
    }
  }

  /** Sets the error handler of a name. */
  public void registerError(String name, Object handler) {
    handlers.put(name, handler);
  }

  /** The registered handler, or null. */
  public Object error(String name) {
    return handlers.get(name);
  }

  boolean isReplaced(String name) {
    return !handlers.isEmpty() && handlers.containsKey(name);
  }

  /** The tuple of an encoding's encoder, decoder and stream classes; LookupError if unknown. */
  @TruffleBoundary
  public PyTuple lookup(String encoding) {
    String name = searchName(encoding);
    PyTuple known = found.get(name);
    if (known != null) {
      return known;
    }
    if (searches.isEmpty()) {
      importLibrary();
    }
    for (Object search : searches) {
      Object result = Calls.call(search, Strings.of(name));
      if (result == PyNone.NONE) {
        continue;
      }
      if (!(result instanceof PyTuple codec) || codec.size() != 4) {
        throw PyErrors.typeError("codec search functions must return 4-tuples");
      }
      found.put(name, codec);
      return codec;
    }
    throw PyErrors.lookupError("unknown encoding: %s", encoding);
  }

  /**
   * Imports {@code encodings}, which registers the library's codecs, as if at start-up: before the
   * script's folder was put in front of the path, where a file may have the name of a codec.
   */
  private static void importLibrary() {
    HoistPyContext context = HoistPyContext.get();
    Object sys = context.modules().getString("sys");
    Object path = sys == null ? null : Attributes.getOrNull(sys, "path");
    if (!(path instanceof PyList list) || list.size() < 2) {
      context.moduleLoader().importModule("encodings");
      return;
    }
    Object[] items = list.toArray();
    Attributes.set(sys, "path", PyList.of(Arrays.copyOfRange(items, 1, items.length)));
    try {
      context.moduleLoader().importModule("encodings");
    } finally {
      Attributes.set(sys, "path", path);
    }
  }

  private static String searchName(String encoding) {
    StringBuilder out = new StringBuilder(encoding.length());
    for (int i = 0; i < encoding.length(); i++) {
      char c = encoding.charAt(i);
      out.append(c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return out.toString();
  }

  private PyTuple lookUpText(String encoding, String alternative) {
    PyTuple codec = lookup(encoding);
    Object text = Attributes.getOrNull(codec, "_is_text_encoding");
    if (text != null && !Truth.isTrue(text)) {
      throw PyErrors.lookupError(
          "'%s' is not a text encoding; use %s to handle arbitrary codecs", encoding, alternative);
    }
    return codec;
  }

  Object encode(TruffleString text, String encoding, String errors) {
    PyTuple codec = lookUpText(encoding, "codecs.encode()");
    Object result = convert(codec, ENCODER, encoding, text, errors);
    if (BytesOperands.bytesOrNull(result) == null) {
      throw PyErrors.typeError(
          "'%s' encoder returned '%s' instead of 'bytes'; use codecs.encode() to encode to arbitrary"
              + " types",
          encoding, TypeOf.name(result));
    }
    return result;
  }

  TruffleString decode(Object data, String encoding, String errors) {
    PyTuple codec = lookUpText(encoding, "codecs.decode()");
    Object result = convert(codec, DECODER, encoding, data, errors);
    TruffleString text = Text.payload(result);
    if (text == null) {
      throw PyErrors.typeError(
          "'%s' decoder returned '%s' instead of 'str'; use codecs.decode() to decode to arbitrary"
              + " types",
          encoding, TypeOf.name(result));
    }
    return text;
  }

  /** Calls a codec's encoder (0) or decoder (1); an exception gets a note naming the codec. */
  @TruffleBoundary
  public static Object call(
      PyTuple codec, int which, String encoding, Object input, Object errors) {
    try {
      return Calls.call(codec.get(which), input, errors);
    } catch (PyException e) {
      throw noted(e, which == ENCODER ? "encoding" : "decoding", encoding);
    }
  }

  /** The exception with a note that names the codec. */
  static PyException noted(PyException e, String what, String encoding) {
    Calls.callMethod(
        e.value(), "add_note", Strings.of(what + " with '" + encoding + "' codec failed"));
    return e;
  }

  private static Object convert(
      PyTuple codec, int which, String encoding, Object input, String errors) {
    Object result = call(codec, which, encoding, input, Strings.of(errors));
    if (!(result instanceof PyTuple pair) || pair.size() != 2) {
      throw PyErrors.typeError(
          "%s must return a tuple (object, integer)", which == ENCODER ? "encoder" : "decoder");
    }
    return pair.get(0);
  }

  /** Whether the encoding can be used without Python code. */
  public static boolean isBuiltIn(String encoding) {
    return EncodingNames.isKnown(encoding);
  }
}
