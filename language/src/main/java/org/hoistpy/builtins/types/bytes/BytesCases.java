package org.hoistpy.builtins.types.bytes;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.bytes.PyAnyBytes;

/** The methods of bytes that see its bytes as ASCII letters, digits and spaces. */
final class BytesCases {
  private BytesCases() {}

  static void define(TypeBuilder<PyAnyBytes> type) {
    map(type, "upper", BytesCases::upper);
    map(type, "lower", BytesCases::lower);
    map(type, "swapcase", c -> isUpper(c) ? lower(c) : upper(c));
    type.method("title", "/", BytesCases::title);
    type.method("capitalize", "/", BytesCases::capitalize);
    every(type, "isalpha", BytesCases::isAlpha);
    every(type, "isdigit", BytesCases::isDigit);
    every(type, "isalnum", c -> isAlpha(c) || isDigit(c));
    every(type, "isspace", BytesCases::isSpace);
    type.method("isascii", "/", self -> count(self.peek(), c -> c >= 128) == 0);
    type.method(
        "isupper",
        "/",
        self ->
            count(self.peek(), BytesCases::isUpper) > 0
                && count(self.peek(), BytesCases::isLower) == 0);
    type.method(
        "islower",
        "/",
        self ->
            count(self.peek(), BytesCases::isLower) > 0
                && count(self.peek(), BytesCases::isUpper) == 0);
    type.method("istitle", "/", BytesCases::isTitle);
  }

  private static boolean isUpper(int c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isAlpha(int c) {
    return isUpper(c) || isLower(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static int upper(int c) {
    return isLower(c) ? c - 32 : c;
  }

  private static int lower(int c) {
    return isUpper(c) ? c + 32 : c;
  }

  private static int count(byte[] data, IntPredicate test) {
    int count = 0;
    for (byte each : data) {
      count += test.test(each & 0xFF) ? 1 : 0;
    }
    return count;
  }

  private static void map(TypeBuilder<PyAnyBytes> type, String name, IntUnaryOperator convert) {
    type.method(
        name,
        "/",
        self -> {
          byte[] data = self.toArray();
          for (int i = 0; i < data.length; i++) {
            data[i] = (byte) convert.applyAsInt(data[i] & 0xFF);
          }
          return BytesArguments.like(self, data);
        });
  }

  private static void every(TypeBuilder<PyAnyBytes> type, String name, IntPredicate test) {
    type.method(
        name,
        "/",
        self -> {
          byte[] data = self.peek();
          return data.length > 0 && count(data, test) == data.length;
        });
  }

  private static Object title(PyAnyBytes self) {
    byte[] data = self.toArray();
    boolean inWord = false;
    for (int i = 0; i < data.length; i++) {
      int c = data[i] & 0xFF;
      data[i] = (byte) (inWord ? lower(c) : upper(c));
      inWord = isAlpha(c);
    }
    return BytesArguments.like(self, data);
  }

  private static Object capitalize(PyAnyBytes self) {
    byte[] data = self.toArray();
    for (int i = 0; i < data.length; i++) {
      int c = data[i] & 0xFF;
      data[i] = (byte) (i == 0 ? upper(c) : lower(c));
    }
    return BytesArguments.like(self, data);
  }

  private static Object isTitle(PyAnyBytes self) {
    boolean inWord = false;
    boolean cased = false;
    for (byte each : self.peek()) {
      if (isUpper(each) && inWord || isLower(each) && !inWord) {
        return false;
      }
      inWord = isAlpha(each);
      cased |= inWord;
    }
    return cased;
  }
}
