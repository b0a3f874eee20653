package org.hoistpy.translate;

/** Where parsed modules are kept between runs. Implementations are thread-safe. */
public interface ProgramStore {
  /** What was kept for this very source, or null. */
  byte[] find(String filename, byte[] source);

  /** Keeps it, or does nothing. */
  void keep(String filename, byte[] source, byte[] program);
}
