package org.hoistpy.main;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.modules.NativeModules;
import org.hoistpy.modules.io.IoErrors;
import org.hoistpy.modules.io.StandardStreams;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.parser.Mode;
import org.hoistpy.translate.Compilation;

/**
 * Finds the program's code, fills in {@code __main__}, {@code sys.argv} and {@code sys.path}, and
 * runs it (Python's "Command line and environment"). Runs on the main thread.
 */
final class MainModule {
  private static final int NOT_FOUND = 2;
  private static final int NO_MAIN = 1;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final HoistPyContext context;
  private final CommandLine commandLine;
  private final PyDict namespace;

  MainModule(HoistPyContext context, CommandLine commandLine) {
    this.context = context;
    this.commandLine = commandLine;
    this.namespace = context.mainModule().namespace();
  }

  /** Sets {@code sys.argv} and puts a folder in front of the module path; null puts none. */
  void prepare(String argv0, String firstFolder) {
    SysState sys = SysState.current();
    sys.configure(commandLine, argv0);
    List<Object> path = new ArrayList<>();
    if (firstFolder != null && !commandLine.has("safe_path")) {
      path.add(Strings.of(firstFolder));
    }
    if (!commandLine.has("ignore_environment")) {
      String extra = System.getenv("PYTHONPATH");
      if (extra != null && !extra.isEmpty()) {
        for (String folder : extra.split(":", -1)) {
          path.add(Strings.of(absolute(folder)));
        }
      }
    }
    path.add(Strings.of(context.moduleLoader().libraryFolder()));
    sys.setAttribute("path", new PyList(path.toArray(), path.size()));
    for (String name : new String[] {"__doc__", "__package__", "__loader__", "__spec__"}) {
      namespace.putString(name, PyNone.NONE);
    }
    if (!commandLine.values("warnoptions").isEmpty()) {
      context.moduleLoader().importModule("warnings");
    }
    namespace.putString("__annotations__", new PyDict());
    context.initializeNamespace(namespace);
  }

  private String absolute(String path) {
    return context.env().getPublicTruffleFile(path).getAbsoluteFile().getPath();
  }

  /** Compiles and runs a source, which is a String or bytes. */
  private int run(Object source, String filename) {
    PyCode code =
        Compilation.compile(source, filename, Mode.EXEC, 0, commandLine.number("optimize"));
    Compilation.run(code, namespace, namespace);
    return 0;
  }

  int runCommand(String code) {
    prepare("-c", "");
    return run(code + "\n", "<string>");
  }

  int runStandardInput() {
    prepare(commandLine.args().isEmpty() ? "" : "-", "");
    return run(StandardStreams.current().readAllInput(), "<stdin>");
  }

  int runScript(String path) {
    TruffleFile file = context.env().getPublicTruffleFile(path);
    if (file.isDirectory()) {
      return runFolder(path, file);
    }
    byte[] source = read(path, file);
    if (startsWithZip(source)) {
      throw new MainNotFound(
          "hoistpy: can't find '__main__' module in '" + absolute(path) + "'", NO_MAIN);
    }
    String full = file.getAbsoluteFile().getPath();
    prepare(path, realFolder(file));
    namespace.putString("__file__", Strings.of(full));
    namespace.putString("__cached__", PyNone.NONE);
    SourceFileCheck.check(source, full);
    return run(commandLine.has("skip_first_line") ? withoutFirstLine(source) : source, full);
  }

  private static byte[] withoutFirstLine(byte[] source) {
    int i = 0;
    while (i < source.length && source[i] != '\n') {
      i++;
    }
    // The line end stays, so that line numbers are those of the file.
    return java.util.Arrays.copyOfRange(source, i, source.length);
  }

  private static boolean startsWithZip(byte[] source) {
    return source.length > ZIP.length
        && java.util.Arrays.equals(source, 0, ZIP.length, ZIP, 0, ZIP.length);
  }

  private byte[] read(String path, TruffleFile file) {
    try {
      return file.readAllBytes();
    } catch (IOException e) {
      PyBaseException error = IoErrors.of(e, null).value();
      throw new MainNotFound(
          "hoistpy: can't open file '" + absolute(path) + "': " + Text.strJava(error), NOT_FOUND);
    } catch (SecurityException e) {
      throw new MainNotFound(
          "hoistpy: can't open file '" + absolute(path) + "': [Errno 13] Permission denied",
          NOT_FOUND);
    }
  }

  private static String realFolder(TruffleFile file) {
    try {
      return file.getCanonicalFile().getParent().getPath();
    } catch (IOException e) {
      return file.getAbsoluteFile().getParent().getPath();
    }
  }

  private int runFolder(String path, TruffleFile folder) {
    TruffleFile main = folder.resolve("__main__.py");
    if (!main.exists()) {
      throw new MainNotFound(
          "hoistpy: can't find '__main__' module in '" + absolute(path) + "'", NO_MAIN);
    }
    prepare(path, absolute(path));
    String full = main.getPath();
    namespace.putString("__file__", Strings.of(full));
    namespace.putString("__package__", Strings.EMPTY);
    return run(read(full, main), full);
  }

  int runModule(String name) {
    prepare("-m", absolute("."));
    byte[] own = name.startsWith("hoistpy.") ? NativeModules.program(name) : null;
    if (own != null) {
      describe(name, NativeModules.isPackage(name), null);
      ((PyList) SysState.current().attribute("argv")).set(0, Strings.of(name));
      return run(own, "<frozen " + name + ">");
    }
    TruffleFile file = new MainModuleSearch(context).find(name);
    String full = file.getAbsoluteFile().getPath();
    ((PyList) SysState.current().attribute("argv")).set(0, Strings.of(full));
    describe(name, file.getName().equals("__main__.py"), full);
    namespace.putString("__file__", Strings.of(full));
    namespace.putString("__cached__", PyNone.NONE);
    return run(read(full, file), full);
  }

  /**
   * Says which module {@code __main__} is, so that relative imports find their package.
   *
   * @param file null for a module of HoistPy's own resources, which has no spec
   */
  private void describe(String name, boolean isPackage, String file) {
    int dot = name.lastIndexOf('.');
    String parent = isPackage ? name : dot < 0 ? "" : name.substring(0, dot);
    namespace.putString("__package__", Strings.of(parent));
    if (file != null) {
      String module = isPackage ? name + ".__main__" : name;
      context.moduleLoader().describeMain(context.mainModule(), module, file);
    }
  }

  /** The folders of {@code sys.path} at the moment. */
  static List<String> searchPath() {
    List<String> folders = new ArrayList<>();
    try {
      for (Object entry : Iteration.toArray(SysState.current().attribute("path"))) {
        if (Text.payload(entry) != null) {
          folders.add(Text.strJava(entry));
        }
      }
    } catch (PyException e) {
      // A path that is no sequence finds nothing.
    }
    return folders;
  }
}
