package org.hoistpy.objects.exception;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/**
 * The classes of the exception hierarchy of Python 3.12 (library reference, "Exception hierarchy").
 * The classes are bare; their methods are installed by the built-ins. Immutable after class
 * initialisation.
 */
public final class ExceptionTypes {
  private static final List<PyType> ALL = new ArrayList<>();

  /** How to make an instance of each layout. */
  private static final Map<Class<?>, Function<PyType, PyBaseException>> ALLOCATORS =
      new HashMap<>();

  static {
    ALLOCATORS.put(PyBaseException.class, PyBaseException::new);
    ALLOCATORS.put(PyStopIteration.class, PyStopIteration::new);
    ALLOCATORS.put(PySystemExit.class, PySystemExit::new);
    ALLOCATORS.put(PyNameError.class, PyNameError::new);
    ALLOCATORS.put(PyAttributeError.class, PyAttributeError::new);
    ALLOCATORS.put(PyImportError.class, PyImportError::new);
    ALLOCATORS.put(PyOSError.class, PyOSError::new);
    ALLOCATORS.put(PySyntaxError.class, PySyntaxError::new);
    ALLOCATORS.put(PyUnicodeError.class, PyUnicodeError::new);
    ALLOCATORS.put(PyExceptionGroup.class, PyExceptionGroup::new);
  }

  public static final PyType BASE_EXCEPTION =
      define("BaseException", PyBaseException.class, BuiltinTypes.OBJECT);
  public static final PyType BASE_EXCEPTION_GROUP =
      define("BaseExceptionGroup", PyExceptionGroup.class, BASE_EXCEPTION);
  public static final PyType GENERATOR_EXIT = define("GeneratorExit", BASE_EXCEPTION);
  public static final PyType KEYBOARD_INTERRUPT = define("KeyboardInterrupt", BASE_EXCEPTION);
  public static final PyType SYSTEM_EXIT = define("SystemExit", PySystemExit.class, BASE_EXCEPTION);
  public static final PyType EXCEPTION = define("Exception", BASE_EXCEPTION);

  public static final PyType ARITHMETIC_ERROR = define("ArithmeticError", EXCEPTION);
  public static final PyType FLOATING_POINT_ERROR = define("FloatingPointError", ARITHMETIC_ERROR);
  public static final PyType OVERFLOW_ERROR = define("OverflowError", ARITHMETIC_ERROR);
  public static final PyType ZERO_DIVISION_ERROR = define("ZeroDivisionError", ARITHMETIC_ERROR);
  public static final PyType ASSERTION_ERROR = define("AssertionError", EXCEPTION);
  public static final PyType ATTRIBUTE_ERROR =
      define("AttributeError", PyAttributeError.class, EXCEPTION);
  public static final PyType BUFFER_ERROR = define("BufferError", EXCEPTION);
  public static final PyType EOF_ERROR = define("EOFError", EXCEPTION);
  public static final PyType EXCEPTION_GROUP =
      define("ExceptionGroup", PyExceptionGroup.class, BASE_EXCEPTION_GROUP, EXCEPTION);
  public static final PyType IMPORT_ERROR = define("ImportError", PyImportError.class, EXCEPTION);
  public static final PyType MODULE_NOT_FOUND_ERROR = define("ModuleNotFoundError", IMPORT_ERROR);
  public static final PyType LOOKUP_ERROR = define("LookupError", EXCEPTION);
  public static final PyType INDEX_ERROR = define("IndexError", LOOKUP_ERROR);
  public static final PyType KEY_ERROR = define("KeyError", LOOKUP_ERROR);
  public static final PyType MEMORY_ERROR = define("MemoryError", EXCEPTION);
  public static final PyType NAME_ERROR = define("NameError", PyNameError.class, EXCEPTION);
  public static final PyType UNBOUND_LOCAL_ERROR = define("UnboundLocalError", NAME_ERROR);
  public static final PyType REFERENCE_ERROR = define("ReferenceError", EXCEPTION);
  public static final PyType RUNTIME_ERROR = define("RuntimeError", EXCEPTION);
  public static final PyType NOT_IMPLEMENTED_ERROR = define("NotImplementedError", RUNTIME_ERROR);
  public static final PyType RECURSION_ERROR = define("RecursionError", RUNTIME_ERROR);
  public static final PyType STOP_ASYNC_ITERATION = define("StopAsyncIteration", EXCEPTION);
  public static final PyType STOP_ITERATION =
      define("StopIteration", PyStopIteration.class, EXCEPTION);
  public static final PyType SYNTAX_ERROR = define("SyntaxError", PySyntaxError.class, EXCEPTION);
  public static final PyType INDENTATION_ERROR = define("IndentationError", SYNTAX_ERROR);
  public static final PyType TAB_ERROR = define("TabError", INDENTATION_ERROR);
  public static final PyType SYSTEM_ERROR = define("SystemError", EXCEPTION);
  public static final PyType TYPE_ERROR = define("TypeError", EXCEPTION);
  public static final PyType VALUE_ERROR = define("ValueError", EXCEPTION);
  public static final PyType UNICODE_ERROR = define("UnicodeError", VALUE_ERROR);
  public static final PyType UNICODE_DECODE_ERROR =
      define("UnicodeDecodeError", PyUnicodeError.class, UNICODE_ERROR);
  public static final PyType UNICODE_ENCODE_ERROR =
      define("UnicodeEncodeError", PyUnicodeError.class, UNICODE_ERROR);
  public static final PyType UNICODE_TRANSLATE_ERROR =
      define("UnicodeTranslateError", PyUnicodeError.class, UNICODE_ERROR);

  public static final PyType OS_ERROR = define("OSError", PyOSError.class, EXCEPTION);
  public static final PyType BLOCKING_IO_ERROR = define("BlockingIOError", OS_ERROR);
  public static final PyType CHILD_PROCESS_ERROR = define("ChildProcessError", OS_ERROR);
  public static final PyType CONNECTION_ERROR = define("ConnectionError", OS_ERROR);
  public static final PyType BROKEN_PIPE_ERROR = define("BrokenPipeError", CONNECTION_ERROR);
  public static final PyType CONNECTION_ABORTED_ERROR =
      define("ConnectionAbortedError", CONNECTION_ERROR);
  public static final PyType CONNECTION_REFUSED_ERROR =
      define("ConnectionRefusedError", CONNECTION_ERROR);
  public static final PyType CONNECTION_RESET_ERROR =
      define("ConnectionResetError", CONNECTION_ERROR);
  public static final PyType FILE_EXISTS_ERROR = define("FileExistsError", OS_ERROR);
  public static final PyType FILE_NOT_FOUND_ERROR = define("FileNotFoundError", OS_ERROR);
  public static final PyType INTERRUPTED_ERROR = define("InterruptedError", OS_ERROR);
  public static final PyType IS_A_DIRECTORY_ERROR = define("IsADirectoryError", OS_ERROR);
  public static final PyType NOT_A_DIRECTORY_ERROR = define("NotADirectoryError", OS_ERROR);
  public static final PyType PERMISSION_ERROR = define("PermissionError", OS_ERROR);
  public static final PyType PROCESS_LOOKUP_ERROR = define("ProcessLookupError", OS_ERROR);
  public static final PyType TIMEOUT_ERROR = define("TimeoutError", OS_ERROR);

  public static final PyType WARNING = define("Warning", EXCEPTION);
  public static final PyType BYTES_WARNING = define("BytesWarning", WARNING);
  public static final PyType DEPRECATION_WARNING = define("DeprecationWarning", WARNING);
  public static final PyType ENCODING_WARNING = define("EncodingWarning", WARNING);
  public static final PyType FUTURE_WARNING = define("FutureWarning", WARNING);
  public static final PyType IMPORT_WARNING = define("ImportWarning", WARNING);
  public static final PyType PENDING_DEPRECATION_WARNING =
      define("PendingDeprecationWarning", WARNING);
  public static final PyType RESOURCE_WARNING = define("ResourceWarning", WARNING);
  public static final PyType RUNTIME_WARNING = define("RuntimeWarning", WARNING);
  public static final PyType SYNTAX_WARNING = define("SyntaxWarning", WARNING);
  public static final PyType UNICODE_WARNING = define("UnicodeWarning", WARNING);
  public static final PyType USER_WARNING = define("UserWarning", WARNING);

  static {
    // The one class with two bases: its linearisation interleaves them.
    EXCEPTION_GROUP.setMro(
        new PyType[] {BASE_EXCEPTION_GROUP, EXCEPTION, BASE_EXCEPTION, BuiltinTypes.OBJECT});
  }

  private ExceptionTypes() {}

  /** Every class of the hierarchy, bases first. */
  public static List<PyType> all() {
    return Collections.unmodifiableList(ALL);
  }

  /** A new, not yet initialised instance of an exception class, built in or derived. */
  public static PyBaseException allocate(PyType cls) {
    return ALLOCATORS.get(cls.layout()).apply(cls);
  }

  private static PyType define(String name, PyType base) {
    return define(name, base.layout(), base);
  }

  private static PyType define(String name, Class<? extends PyObject> layout, PyType... bases) {
    PyType type = BuiltinTypes.define(name, layout, TypeTraits.BUILTIN_WITH_DICT, bases);
    ALL.add(type);
    return type;
  }
}
