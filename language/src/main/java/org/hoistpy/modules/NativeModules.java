package org.hoistpy.modules;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.functions.AsyncFunctions;
import org.hoistpy.builtins.functions.AttributeFunctions;
import org.hoistpy.builtins.functions.ClassFunctions;
import org.hoistpy.builtins.functions.CodeFunctions;
import org.hoistpy.builtins.functions.Conversions;
import org.hoistpy.builtins.functions.IteratorFunctions;
import org.hoistpy.builtins.functions.NumericFunctions;
import org.hoistpy.builtins.functions.Printing;
import org.hoistpy.builtins.functions.SiteBuiltins;
import org.hoistpy.builtins.types.exceptions.ExceptionBuiltins;
import org.hoistpy.interop.PolyglotModule;
import org.hoistpy.modules.abc.AbcModule;
import org.hoistpy.modules.ast.AstModule;
import org.hoistpy.modules.atexit.AtExit;
import org.hoistpy.modules.bisect.BisectModule;
import org.hoistpy.modules.codecs.CodecsModule;
import org.hoistpy.modules.collections.CollectionsModule;
import org.hoistpy.modules.contextvars.ContextVarsModule;
import org.hoistpy.modules.errno.ErrnoModule;
import org.hoistpy.modules.functools.FunctoolsModule;
import org.hoistpy.modules.heapq.HeapqModule;
import org.hoistpy.modules.hoistpy.HoistpyModule;
import org.hoistpy.modules.imp.ImpModule;
import org.hoistpy.modules.io.IoModule;
import org.hoistpy.modules.itertools.ItertoolsModule;
import org.hoistpy.modules.litmus.LitmusModule;
import org.hoistpy.modules.marshal.MarshalModule;
import org.hoistpy.modules.math.MathModule;
import org.hoistpy.modules.operator.OperatorModule;
import org.hoistpy.modules.posix.PosixModule;
import org.hoistpy.modules.posix.SubprocessModule;
import org.hoistpy.modules.process.FaultHandlerModule;
import org.hoistpy.modules.process.GcModule;
import org.hoistpy.modules.process.SignalModule;
import org.hoistpy.modules.random.PyRandom;
import org.hoistpy.modules.string.StringModule;
import org.hoistpy.modules.symtable.SymtableModule;
import org.hoistpy.modules.sys.SysModule;
import org.hoistpy.modules.threading.ThreadModule;
import org.hoistpy.modules.threading.ThreadingLibrary;
import org.hoistpy.modules.time.TimeModule;
import org.hoistpy.modules.tokenize.TokenizeModule;
import org.hoistpy.modules.typing.TypingModule;
import org.hoistpy.modules.warnings.WarningsModule;
import org.hoistpy.modules.weakref.WeakrefModule;
import org.hoistpy.objects.PyEllipsis;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.iterator.PyEnumerate;
import org.hoistpy.ops.iterator.PyFilter;
import org.hoistpy.ops.iterator.PyMap;
import org.hoistpy.ops.iterator.PyReversed;
import org.hoistpy.ops.iterator.PyZip;

/**
 * The modules written in Java, made when they are first imported. The table is immutable; a module
 * belongs to one context.
 */
public final class NativeModules {
  /** The classes that {@code builtins} names, but for those that other parts declare. */
  private static final PyType[] TYPES = {
    BuiltinTypes.INT,
    BuiltinTypes.BOOL,
    BuiltinTypes.FLOAT,
    BuiltinTypes.COMPLEX,
    BuiltinTypes.STR,
    BuiltinTypes.BYTES,
    BuiltinTypes.BYTEARRAY,
    BuiltinTypes.MEMORYVIEW,
    BuiltinTypes.LIST,
    BuiltinTypes.TUPLE,
    BuiltinTypes.DICT,
    BuiltinTypes.SET,
    BuiltinTypes.FROZENSET,
    BuiltinTypes.RANGE,
    BuiltinTypes.SLICE,
    PyEnumerate.TYPE,
    PyZip.TYPE,
    PyMap.TYPE,
    PyFilter.TYPE,
    PyReversed.TYPE
  };

  private static final Map<String, Consumer<ModuleBuilder>> DEFINERS = new TreeMap<>();

  static {
    DEFINERS.put("builtins", NativeModules::defineBuiltins);
    DEFINERS.put("_abc", AbcModule::define);
    DEFINERS.put("_codecs", CodecsModule::define);
    DEFINERS.put("_signal", SignalModule::define);
    DEFINERS.put("_warnings", WarningsModule::define);
    DEFINERS.put("errno", ErrnoModule::define);
    DEFINERS.put("_posixsubprocess", SubprocessModule::define);
    DEFINERS.put("gc", GcModule::define);
    DEFINERS.put("faulthandler", FaultHandlerModule::define);
    DEFINERS.put("marshal", MarshalModule::define);
    DEFINERS.put("_string", StringModule::define);
    DEFINERS.put("_polyglot_datetime", nothing -> {});
    DEFINERS.put("_tokenize", TokenizeModule::define);
    DEFINERS.put("_ast", AstModule::define);
    DEFINERS.put("_symtable", SymtableModule::define);
    DEFINERS.put("_contextvars", ContextVarsModule::define);
    DEFINERS.put("_imp", ImpModule::define);
    DEFINERS.put("sys", SysModule::define);
    DEFINERS.put("_io", IoModule::define);
    DEFINERS.put("math", MathModule::define);
    DEFINERS.put("cmath", org.hoistpy.modules.cmath.CmathModule::define);
    DEFINERS.put("pwd", org.hoistpy.modules.accounts.PasswordDatabase::define);
    DEFINERS.put("grp", org.hoistpy.modules.accounts.GroupDatabase::define);
    DEFINERS.put("resource", org.hoistpy.modules.resource.ResourceModule::define);
    DEFINERS.put("pyexpat", org.hoistpy.modules.expat.PyexpatModule::define);
    DEFINERS.put("time", TimeModule::define);
    DEFINERS.put("_typing", TypingModule::define);
    DEFINERS.put("_thread", ThreadModule::define);
    DEFINERS.put("_queue", org.hoistpy.modules.queue.PySimpleQueue::define);
    DEFINERS.put("itertools", ItertoolsModule::define);
    DEFINERS.put("_collections", CollectionsModule::define);
    DEFINERS.put("posix", PosixModule::define);
    DEFINERS.put("_random", PyRandom::define);
    DEFINERS.put("_heapq", HeapqModule::define);
    DEFINERS.put("_bisect", BisectModule::define);
    DEFINERS.put("_functools", FunctoolsModule::define);
    DEFINERS.put("hoistpy", HoistpyModule::define);
    DEFINERS.put("atexit", AtExit::define);
    DEFINERS.put("_struct", org.hoistpy.modules.struct.StructModule::define);
    DEFINERS.put("binascii", org.hoistpy.modules.binascii.BinasciiModule::define);
    DEFINERS.put("unicodedata", org.hoistpy.modules.unicodedata.UnicodeDataModule::define);
    DEFINERS.put("_md5", org.hoistpy.modules.hash.HashModules::defineMd5);
    DEFINERS.put("_sha1", org.hoistpy.modules.hash.HashModules::defineSha1);
    DEFINERS.put("_sha2", org.hoistpy.modules.hash.HashModules::defineSha2);
    DEFINERS.put("_sha3", org.hoistpy.modules.hash.HashModules::defineSha3);
    DEFINERS.put("_blake2", org.hoistpy.modules.hash.Blake2Module::define);
    DEFINERS.put("array", org.hoistpy.modules.array.ArrayMethods::define);
    DEFINERS.put("_csv", org.hoistpy.modules.csv.CsvModule::define);
    DEFINERS.put("zlib", org.hoistpy.modules.zlib.ZlibModule::define);
    DEFINERS.put("_json", org.hoistpy.modules.json.JsonModule::define);
    DEFINERS.put("_sre", org.hoistpy.modules.re.SreModule::define);
    DEFINERS.put("_operator", OperatorModule::defineNative);
    DEFINERS.put("_socket", org.hoistpy.modules.socket.SocketModule::define);
    DEFINERS.put("select", org.hoistpy.modules.socket.SelectModule::define);
    DEFINERS.put("polyglot", PolyglotModule::define);
    DEFINERS.put("_weakref", WeakrefModule::define);
    DEFINERS.put("_litmus", LitmusModule::define);
  }

  private NativeModules() {}

  private static void defineBuiltins(ModuleBuilder builtins) {
    NumericFunctions.define(builtins);
    AttributeFunctions.define(builtins);
    ClassFunctions.define(builtins);
    CodeFunctions.define(builtins);
    for (PyType type : TYPES) {
      builtins.type(type);
    }
    builtins.constant("None", PyNone.NONE);
    builtins.constant("Ellipsis", PyEllipsis.ELLIPSIS);
    builtins.constant("NotImplemented", PyNotImplemented.NOT_IMPLEMENTED);
    Printing.define(builtins);
    Conversions.define(builtins);
    IteratorFunctions.define(builtins);
    AsyncFunctions.define(builtins);
    SiteBuiltins.define(builtins);
    IoModule.defineOpen(builtins);
    ExceptionBuiltins.define(builtins);
  }

  public static boolean exists(String name) {
    return DEFINERS.containsKey(name) || LibrarySource.exists(name);
  }

  /**
   * The source that {@code -m name} runs: that of the module, or of the package's {@code __main__};
   * null when the module is not among the resources.
   */
  public static byte[] program(String name) {
    return LibrarySource.read(LibrarySource.isPackage(name) ? name + ".__main__" : name);
  }

  /** Whether a module among the resources is a package. */
  public static boolean isPackage(String name) {
    return LibrarySource.isPackage(name);
  }

  /** Every name of a module in Java, sorted. */
  public static TreeSet<String> names() {
    return new TreeSet<>(DEFINERS.keySet());
  }

  /** Gives a module of the library, whose body has just run, what its text does not say. */
  public static void refine(PyModule module, String name) {
    if (name.equals("threading")) {
      ThreadingLibrary.refine(module);
    }
  }

  /**
   * Makes the module and puts it into {@code sys.modules}: its Java part, then its Python part in
   * the same namespace.
   *
   * @return null when there is none of the name
   */
  public static PyModule load(HoistPyContext context, String name) {
    if (!exists(name)) {
      return null;
    }
    ModuleBuilder builder = new ModuleBuilder(name);
    Consumer<ModuleBuilder> definer = DEFINERS.get(name);
    if (definer != null) {
      definer.accept(builder);
    }
    PyModule module = new PyModule(name);
    PyDict namespace = module.namespace();
    namespace.putString("__doc__", PyNone.NONE);
    boolean isPackage = LibrarySource.isPackage(name);
    String parent = isPackage ? name : name.substring(0, Math.max(0, name.lastIndexOf('.')));
    namespace.putString("__package__", Strings.of(parent));
    if (isPackage) {
      namespace.putString("__path__", new PyList());
    }
    namespace.putString("__loader__", PyNone.NONE);
    namespace.putString("__spec__", PyNone.NONE);
    builder.contents().forEach(namespace::putString);
    context.modules().putString(name, module);
    try {
      LibrarySource.run(name, namespace);
    } catch (PyException e) {
      context.modules().removeString(name);
      throw e;
    }
    return module;
  }
}
