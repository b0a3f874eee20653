package org.hoistpy.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** What {@code os.scandir} gives: entries, read at once. Iteration holds the monitor. */
final class PyScandirIterator extends PyObject {
  private static final PyType TYPE =
      BuiltinTypes.define(
          "posix.ScandirIterator", PyScandirIterator.class, TypeTraits.BUILTIN_FINAL);

  static {
    TypeBuilder<PyScandirIterator> type = new TypeBuilder<>(TYPE, PyScandirIterator.class);
    type.method("__iter__", "/", self -> self);
    type.method("__next__", "/", PyScandirIterator::next);
    type.method("__enter__", "", self -> self);
    type.method("__exit__", "*args", (self, args) -> self.close());
    type.method("close", "", PyScandirIterator::close);
  }

  private Iterator<PyDirEntry> entries;

  private PyScandirIterator(List<PyDirEntry> entries) {
    super(TYPE.instanceShape());
    this.entries = entries.iterator();
  }

  static Object of(Object path) {
    Object folder = path == PyNone.NONE ? Strings.of(".") : path;
    String text = Paths.text(folder);
    String prefix =
        path instanceof Long ? "" : text.endsWith("/") || text.isEmpty() ? text : text + "/";
    Folders.requireFolder(folder);
    List<PyDirEntry> entries = new ArrayList<>();
    Paths.attempt(
        folder,
        file -> {
          for (TruffleFile child : file.list()) {
            entries.add(
                new PyDirEntry(
                    child,
                    Paths.like(path, child.getName()),
                    Paths.like(path, prefix + child.getName())));
          }
        });
    return new PyScandirIterator(entries);
  }

  private synchronized Object next() {
    if (entries == null || !entries.hasNext()) {
      throw PyErrors.stopIteration(PyNone.NONE);
    }
    return entries.next();
  }

  private synchronized Object close() {
    entries = null;
    return PyNone.NONE;
  }
}
