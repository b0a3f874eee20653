package org.hoistpy.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.nio.file.LinkOption;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;

/** {@code os.DirEntry}: asks the file system anew each time. Immutable. */
final class PyDirEntry extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("posix.DirEntry", PyDirEntry.class, TypeTraits.BUILTIN_FINAL);

  static {
    TypeBuilder<PyDirEntry> type = new TypeBuilder<>(TYPE, PyDirEntry.class);
    type.classMethod(
        "__class_getitem__",
        "object, /",
        (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
    type.getter("name", self -> self.name);
    type.getter("path", self -> self.path);
    type.method("__fspath__", "/", self -> self.path);
    type.method(
        "is_dir",
        "*, follow_symlinks=True",
        (self, follow) -> self.file.isDirectory(options(follow)));
    type.method(
        "is_file",
        "*, follow_symlinks=True",
        (self, follow) -> self.file.isRegularFile(options(follow)));
    type.method("is_symlink", "", self -> self.file.isSymbolicLink());
    type.method("is_junction", "", self -> false);
    type.method(
        "stat",
        "*, follow_symlinks=True",
        (self, follow) -> FileStatus.of(self.file, Text.strJava(self.path), Truth.isTrue(follow)));
    type.method(
        "inode",
        "",
        self -> Attributes.get(FileStatus.of(self.file, Text.strJava(self.path), false), "st_ino"));
    type.method("__repr__", "/", self -> Strings.of("<DirEntry " + Text.reprJava(self.name) + ">"));
  }

  private final TruffleFile file;
  private final Object name;
  private final Object path;

  PyDirEntry(TruffleFile file, Object name, Object path) {
    super(TYPE.instanceShape());
    this.file = file;
    this.name = name;
    this.path = path;
  }

  private static LinkOption[] options(Object follow) {
    return Truth.isTrue(follow) ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
  }
}
