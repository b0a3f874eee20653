package org.hoistpy.objects.type;

import static org.hoistpy.objects.type.TypeTraits.BUILTIN;
import static org.hoistpy.objects.type.TypeTraits.BUILTIN_FINAL;
import static org.hoistpy.objects.type.TypeTraits.BUILTIN_FINAL_WITH_DICT;
import static org.hoistpy.objects.type.TypeTraits.BUILTIN_WITH_DICT;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.PyObject;

/**
 * The bare built-in classes; their methods are installed by {@code org.hoistpy.builtins}.
 *
 * <p>Built-in classes are immutable to Python code and shared by all contexts of a JVM.
 */
public final class BuiltinTypes {
  private static final List<PyType> ALL = new ArrayList<>();

  public static final PyType TYPE;
  public static final PyType OBJECT;

  static {
    // object and type need each other: type's MRO is completed when object exists.
    TYPE = new PyType(null, "type", new PyType[0], new PyType[0], PyType.class, BUILTIN);
    OBJECT = new PyType(TYPE, "object", new PyType[0], new PyType[0], PyInstance.class, BUILTIN);
    TYPE.setBases(new PyType[] {OBJECT}, new PyType[] {OBJECT});
    TYPE.details().setBase(OBJECT);
    ALL.add(OBJECT);
    ALL.add(TYPE);
  }

  public static final PyType INT = define("int", PyObject.class, BUILTIN);
  public static final PyType BOOL = define("bool", PyObject.class, BUILTIN_FINAL, INT);
  public static final PyType FLOAT = define("float", PyObject.class, BUILTIN);
  public static final PyType COMPLEX = define("complex", PyObject.class, BUILTIN);
  public static final PyType STR = define("str", PyObject.class, BUILTIN);
  public static final PyType BYTES = define("bytes", PyObject.class, BUILTIN);
  public static final PyType BYTEARRAY = define("bytearray", PyObject.class, BUILTIN);
  public static final PyType MEMORYVIEW = define("memoryview", PyObject.class, BUILTIN_FINAL);
  public static final PyType LIST = define("list", PyObject.class, BUILTIN);
  public static final PyType TUPLE = define("tuple", PyObject.class, BUILTIN);
  public static final PyType DICT = define("dict", PyObject.class, BUILTIN);
  public static final PyType SET = define("set", PyObject.class, BUILTIN);
  public static final PyType FROZENSET = define("frozenset", PyObject.class, BUILTIN);
  public static final PyType RANGE = define("range", PyObject.class, BUILTIN_FINAL);
  public static final PyType SLICE = define("slice", PyObject.class, BUILTIN_FINAL);
  public static final PyType NONE_TYPE = define("NoneType", PyObject.class, BUILTIN_FINAL);
  public static final PyType ELLIPSIS_TYPE = define("ellipsis", PyObject.class, BUILTIN_FINAL);
  public static final PyType NOT_IMPLEMENTED_TYPE =
      define("NotImplementedType", PyObject.class, BUILTIN_FINAL);

  public static final PyType FUNCTION = define("function", PyObject.class, BUILTIN_FINAL_WITH_DICT);
  public static final PyType METHOD = define("method", PyObject.class, BUILTIN_FINAL);
  public static final PyType BUILTIN_FUNCTION =
      define("builtin_function_or_method", PyObject.class, BUILTIN_FINAL);
  public static final PyType METHOD_DESCRIPTOR =
      define("method_descriptor", PyObject.class, BUILTIN_FINAL);
  public static final PyType WRAPPER_DESCRIPTOR =
      define("wrapper_descriptor", PyObject.class, BUILTIN_FINAL);
  public static final PyType METHOD_WRAPPER =
      define("method-wrapper", PyObject.class, BUILTIN_FINAL);
  public static final PyType CLASSMETHOD_DESCRIPTOR =
      define("classmethod_descriptor", PyObject.class, BUILTIN_FINAL);
  public static final PyType GETSET_DESCRIPTOR =
      define("getset_descriptor", PyObject.class, BUILTIN_FINAL);
  public static final PyType MEMBER_DESCRIPTOR =
      define("member_descriptor", PyObject.class, BUILTIN_FINAL);
  public static final PyType PROPERTY = define("property", PyObject.class, BUILTIN);
  public static final PyType STATICMETHOD =
      define("staticmethod", PyObject.class, BUILTIN_WITH_DICT);
  public static final PyType CLASSMETHOD = define("classmethod", PyObject.class, BUILTIN_WITH_DICT);
  public static final PyType SUPER = define("super", PyObject.class, BUILTIN);
  public static final PyType CELL = define("cell", PyObject.class, BUILTIN_FINAL);
  public static final PyType CODE = define("code", PyObject.class, BUILTIN_FINAL);
  public static final PyType FRAME = define("frame", PyObject.class, BUILTIN_FINAL);
  public static final PyType TRACEBACK = define("traceback", PyObject.class, BUILTIN_FINAL);
  public static final PyType MODULE = define("module", PyObject.class, BUILTIN_WITH_DICT);
  public static final PyType GENERATOR = define("generator", PyObject.class, BUILTIN_FINAL);
  public static final PyType COROUTINE = define("coroutine", PyObject.class, BUILTIN_FINAL);
  public static final PyType MAPPING_PROXY = define("mappingproxy", PyObject.class, BUILTIN_FINAL);
  public static final PyType GENERIC_ALIAS = define("types.GenericAlias", PyObject.class, BUILTIN);
  public static final PyType UNION = define("types.UnionType", PyObject.class, BUILTIN_FINAL);

  private BuiltinTypes() {}

  /** A further built-in class; without bases it derives from {@code object}. */
  public static PyType define(
      String name, Class<? extends PyObject> layout, TypeTraits traits, PyType... bases) {
    PyType[] actual = bases.length == 0 ? new PyType[] {OBJECT} : bases;
    // A single chain of bases needs no linearisation.
    PyType type = new PyType(TYPE, name, actual, actual[0].mro(), layout, traits);
    synchronized (ALL) {
      ALL.add(type);
    }
    return type;
  }

  /**
   * As {@link #define(String, Class, TypeTraits, PyType...)} for a class that may be subclassed.
   */
  public static PyType define(String name, Class<? extends PyObject> layout, PyType... bases) {
    return define(name, layout, BUILTIN, bases);
  }
}
