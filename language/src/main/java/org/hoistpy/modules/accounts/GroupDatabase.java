package org.hoistpy.modules.accounts;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.StructSequence;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Text;

/** Declares the module {@code grp}. Stateless. */
public final class GroupDatabase {
  private static final PyType TYPE =
      StructSequence.define("grp.struct_group", "gr_name", "gr_passwd", "gr_gid", "gr_mem");
  private static final String FILE = "/etc/group";
  private static final int FIELDS = 4;
  private static final String UNKNOWN_NUMBER = "getgrgid(): gid not found";

  private GroupDatabase() {}

  public static void define(ModuleBuilder grp) {
    grp.type(TYPE);
    grp.function("getgrgid", "id", GroupDatabase::byNumber);
    grp.function("getgrnam", "name", GroupDatabase::byName);
    grp.function("getgrall", "", GroupDatabase::all);
  }

  private static Object entry(String[] fields) {
    PyList members = new PyList();
    for (String member : fields[3].split(",")) {
      if (!member.isEmpty()) {
        members.append(Strings.of(member));
      }
    }
    return new PyTuple(
        TYPE,
        new Object[] {
          Strings.of(fields[0]), Strings.of(fields[1]), Long.valueOf(fields[2]), members
        });
  }

  private static Object byNumber(Object gid) {
    String number = AccountFile.id(gid, "gid", UNKNOWN_NUMBER);
    for (String[] fields : AccountFile.read(FILE, FIELDS)) {
      if (fields[2].equals(number)) {
        return entry(fields);
      }
    }
    throw PyErrors.keyErrorMessage(UNKNOWN_NUMBER + ": " + number);
  }

  private static Object byName(Object name) {
    String wanted = AccountFile.name(name, "getgrnam() argument 'name'");
    for (String[] fields : AccountFile.read(FILE, FIELDS)) {
      if (fields[0].equals(wanted)) {
        return entry(fields);
      }
    }
    throw PyErrors.keyErrorMessage("getgrnam(): name not found: %s", Text.repr(name));
  }

  private static Object all() {
    PyList entries = new PyList();
    AccountFile.read(FILE, FIELDS).forEach(fields -> entries.append(entry(fields)));
    return entries;
  }
}
