package org.hoistpy.modules.binascii;

/** Cyclic redundancy checks that continue from a value. Stateless. */
public final class Checksums {
  private static final int POLYNOMIAL = 0xEDB88320;
  private static final int HQX_POLYNOMIAL = 0x1021;
  private static final int[] TABLE = new int[256];

  static {
    for (int i = 0; i < TABLE.length; i++) {
      int value = i;
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        value = (value & 1) != 0 ? value >>> 1 ^ POLYNOMIAL : value >>> 1;
      }
      TABLE[i] = value;
    }
  }

  private Checksums() {}

  /** CRC-32 of the data, continued from {@code start}. */
  public static Object crc32(byte[] data, int start) {
    if (start == 0) {
      java.util.zip.CRC32 fast = new java.util.zip.CRC32();
      fast.update(data);
      return fast.getValue();
    }
    int crc = ~start;
    for (byte b : data) {
      crc = TABLE[(crc ^ b) & 0xFF] ^ crc >>> Byte.SIZE;
    }
    return ~crc & 0xFFFFFFFFL;
  }

  /** The CRC of BinHex 4: CRC-CCITT. */
  static Object crcHqx(byte[] data, int start) {
    int crc = start & 0xFFFF;
    for (byte b : data) {
      crc ^= (b & 0xFF) << Byte.SIZE;
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        crc = (crc & 0x8000) != 0 ? crc << 1 ^ HQX_POLYNOMIAL : crc << 1;
      }
      crc &= 0xFFFF;
    }
    return (long) crc;
  }
}
