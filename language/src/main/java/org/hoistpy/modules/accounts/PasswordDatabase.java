package org.hoistpy.modules.accounts;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.StructSequence;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Text;

/** Declares the module {@code pwd}. Stateless. */
public final class PasswordDatabase {
  private static final PyType TYPE =
      StructSequence.define(
          "pwd.struct_passwd",
          "pw_name",
          "pw_passwd",
          "pw_uid",
          "pw_gid",
          "pw_gecos",
          "pw_dir",
          "pw_shell");
  private static final String FILE = "/etc/passwd";
  private static final int FIELDS = 7;
  private static final String UNKNOWN_NUMBER = "getpwuid(): uid not found";

  private PasswordDatabase() {}

  public static void define(ModuleBuilder pwd) {
    pwd.type(TYPE);
    pwd.function("getpwuid", "uid, /", PasswordDatabase::byNumber);
    pwd.function("getpwnam", "name, /", PasswordDatabase::byName);
    pwd.function("getpwall", "", PasswordDatabase::all);
  }

  private static Object entry(String[] fields) {
    return new PyTuple(
        TYPE,
        new Object[] {
          Strings.of(fields[0]),
          Strings.of(fields[1]),
          Long.valueOf(fields[2]),
          Long.valueOf(fields[3]),
          Strings.of(fields[4]),
          Strings.of(fields[5]),
          Strings.of(fields[6])
        });
  }

  private static Object byNumber(Object uid) {
    String number = AccountFile.id(uid, "uid", UNKNOWN_NUMBER);
    for (String[] fields : AccountFile.read(FILE, FIELDS)) {
      if (fields[2].equals(number)) {
        return entry(fields);
      }
    }
    throw PyErrors.keyErrorMessage(UNKNOWN_NUMBER + ": " + number);
  }

  private static Object byName(Object name) {
    String wanted = AccountFile.name(name, "getpwnam() argument");
    for (String[] fields : AccountFile.read(FILE, FIELDS)) {
      if (fields[0].equals(wanted)) {
        return entry(fields);
      }
    }
    throw PyErrors.keyErrorMessage("getpwnam(): name not found: %s", Text.repr(name));
  }

  private static Object all() {
    PyList entries = new PyList();
    AccountFile.read(FILE, FIELDS).forEach(fields -> entries.append(entry(fields)));
    return entries;
  }
}
