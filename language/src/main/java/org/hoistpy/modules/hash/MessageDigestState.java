package org.hoistpy.modules.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.hoistpy.objects.exception.PyErrors;

/** A digest that the JDK has. */
record MessageDigestState(MessageDigest digest) implements HashState {
  static MessageDigestState of(String algorithm) {
    try {
      return new MessageDigestState(MessageDigest.getInstance(algorithm));
    } catch (NoSuchAlgorithmException e) {
      throw PyErrors.valueError("unsupported hash type %s", algorithm);
    }
  }

  @Override
  public void update(byte[] data) {
    digest.update(data);
  }

  @Override
  public byte[] digest(int length) {
    return ((MessageDigestState) copy()).digest.digest();
  }

  @Override
  public HashState copy() {
    try {
      return new MessageDigestState((MessageDigest) digest.clone());
    } catch (CloneNotSupportedException e) {
      throw PyErrors.systemError("this JVM cannot copy a digest");
    }
  }
}
