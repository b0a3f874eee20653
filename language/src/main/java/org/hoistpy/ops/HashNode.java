package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.mapping.Keys;
import org.hoistpy.objects.text.Strings;

/** {@code hash(object)}, specialised on int and str. */
public abstract class HashNode extends Node {

  @NeverDefault
  public static HashNode create() {
    return HashNodeGen.create();
  }

  public abstract long execute(Object object);

  public abstract long execute(long value);

  @Specialization
  protected static long doLong(long value) {
    return Keys.hash(value);
  }

  @Specialization
  protected static long doString(
      TruffleString string, @Cached TruffleString.HashCodeNode hashNode) {
    return Keys.hash(string, hashNode.execute(string, Strings.ENCODING));
  }

  @Fallback
  protected static long doOther(Object object) {
    return Hashing.hash(object);
  }
}
