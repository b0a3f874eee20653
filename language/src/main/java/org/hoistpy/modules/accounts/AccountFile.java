package org.hoistpy.modules.accounts;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TextCodecs;
import org.hoistpy.ops.TypeOf;

/** A file of lines of fields with a colon between them. Stateless. */
final class AccountFile {
  private static final BigInteger ID_LIMIT = BigInteger.ONE.shiftLeft(32);

  private AccountFile() {}

  /** The fields of each line that has at least so many; none if the file cannot be read. */
  static List<String[]> read(String path, int fields) {
    List<String[]> entries = new ArrayList<>();
    for (String line : text(path).split("\n")) {
      String[] parts = line.split(":", -1);
      if (parts.length >= fields && !parts[0].isEmpty() && isNumber(parts[2])) {
        entries.add(parts);
      }
    }
    return entries;
  }

  private static String text(String path) {
    try {
      TruffleFile file = HoistPyContext.get().env().getPublicTruffleFile(path);
      byte[] bytes = file.readAllBytes();
      return Strings.toJava(
          TextCodecs.decode(bytes, new PyBytes(bytes), "utf-8", "surrogateescape"));
    } catch (IOException | SecurityException e) {
      return "";
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A user's or group's number; an error where the argument can be none. */
  static String id(Object argument, String kind, String notFound) {
    Object number;
    try {
      number = Index.asIndex(argument);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw PyErrors.typeError("%s should be integer, not %s", kind, TypeOf.name(argument));
      }
      throw e;
    }
    BigInteger value = new BigInteger(number.toString());
    if (value.equals(BigInteger.ONE.negate())) {
      // The number that all functions take for "unchanged" has all bits set.
      return ID_LIMIT.subtract(BigInteger.ONE).toString();
    }
    if (value.signum() < 0 || value.compareTo(ID_LIMIT) >= 0) {
      throw PyErrors.keyErrorMessage(notFound);
    }
    return value.toString();
  }

  static String name(Object argument, String where) {
    if (!(argument instanceof com.oracle.truffle.api.strings.TruffleString text)) {
      throw PyErrors.typeError("%s must be str, not %s", where, TypeOf.name(argument));
    }
    String name = Strings.toJava(text);
    if (name.indexOf('\0') >= 0) {
      throw PyErrors.valueError("embedded null byte");
    }
    return name;
  }
}
