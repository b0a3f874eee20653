package org.hoistpy.main;

import com.oracle.truffle.api.TruffleFile;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;

/**
 * Finds the source file of {@code -m name}, as {@code runpy} does. Stateless but for its context.
 */
final class MainModuleSearch {
  private static final int NOT_FOUND = 1;
  private final HoistPyContext context;

  MainModuleSearch(HoistPyContext context) {
    this.context = context;
  }

  /** The module's file; for a package its {@code __main__.py}. */
  TruffleFile find(String name) {
    int dot = name.lastIndexOf('.');
    List<String> folders = dot < 0 ? MainModule.searchPath() : packagePath(name.substring(0, dot));
    String last = name.substring(dot + 1);
    for (String folder : folders) {
      TruffleFile base = context.env().getPublicTruffleFile(folder.isEmpty() ? "." : folder);
      TruffleFile inPackage = base.resolve(last);
      if (inPackage.resolve("__init__.py").exists()) {
        importPackage(name);
        TruffleFile main = inPackage.resolve("__main__.py");
        if (main.exists()) {
          return main;
        }
        throw notFound(
            name + ".__main__; '" + name + "' is a package and cannot be directly executed");
      }
      TruffleFile module = base.resolve(last + ".py");
      if (module.exists()) {
        return module;
      }
    }
    throw notFound(name);
  }

  private static MainNotFound notFound(String what) {
    return new MainNotFound("hoistpy: No module named " + what, NOT_FOUND);
  }

  private Object importPackage(String name) {
    Object function = context.builtins().namespace().getString("__import__");
    Calls.call(function, Strings.of(name));
    return context.modules().getString(name);
  }

  private List<String> packagePath(String name) {
    Object path = Attributes.getOrNull(importPackage(name), "__path__");
    if (path == null) {
      throw notFound(name);
    }
    return java.util.Arrays.stream(Iteration.toArray(path)).map(Text::strJava).toList();
  }
}
