package org.hoistpy.modules.hash;

/** A running digest. Confined to one thread at a time; its hash object sees to that. */
interface HashState {
  void update(byte[] data);

  /** The digest of what came so far, which does not end the state. */
  byte[] digest(int length);

  HashState copy();
}
