package org.hoistpy.modules.binascii;

import java.util.Arrays;
import java.util.Base64;
import org.hoistpy.objects.bytes.ByteJoiner;

/** Base64 with CPython's tolerance for what is not part of the alphabet. Stateless. */
final class Base64Text {
  private static final byte[] VALUES = new byte[256];

  static {
    Arrays.fill(VALUES, (byte) -1);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < alphabet.length(); i++) {
      VALUES[alphabet.charAt(i)] = (byte) i;
    }
  }

  private Base64Text() {}

  static byte[] encode(byte[] data, boolean newline) {
    byte[] text = Base64.getEncoder().encode(data);
    if (newline) {
      text = Arrays.copyOf(text, text.length + 1);
      text[text.length - 1] = '\n';
    }
    return text;
  }

  static byte[] decode(byte[] text, boolean strict) {
    if (strict && text.length > 0 && text[0] == '=') {
      throw BinasciiModule.error("Leading padding not allowed");
    }
    ByteJoiner out = new ByteJoiner();
    int digits = 0;
    int bits = 0;
    int inQuad = 0;
    int pads = 0;
    boolean padded = false;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '=') {
        padded = true;
        if (inQuad >= 2 && inQuad + ++pads >= 4) {
          if (strict && i + 1 < text.length) {
            throw BinasciiModule.error("Excess data after padding");
          }
          return out.toArray();
        }
        continue;
      }
      int value = VALUES[text[i] & 0xFF];
      if (value < 0) {
        if (strict) {
          throw BinasciiModule.error("Only base64 data is allowed");
        }
        continue;
      }
      if (strict && padded) {
        throw BinasciiModule.error("Discontinuous padding not allowed");
      }
      pads = 0;
      digits++;
      bits = bits << 6 | value;
      inQuad = (inQuad + 1) % 4;
      if (inQuad != 1) {
        out.add(bits >> (inQuad == 2 ? 4 : inQuad == 3 ? 2 : 0));
      }
    }
    if (inQuad == 1) {
      throw BinasciiModule.error(
          "Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a"
              + " multiple of 4",
          digits);
    }
    if (inQuad != 0) {
      throw BinasciiModule.error("Incorrect padding");
    }
    return out.toArray();
  }
}
