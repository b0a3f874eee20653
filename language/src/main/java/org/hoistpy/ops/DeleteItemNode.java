package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;

/** {@code del receiver[key]} (language reference 7.5). */
@ImportStatic(Exact.class)
public abstract class DeleteItemNode extends Node {
  static final String DELITEM = "__delitem__";

  @NeverDefault
  public static DeleteItemNode create() {
    return DeleteItemNodeGen.create();
  }

  public abstract void execute(Object receiver, Object key);

  @Specialization(guards = "isUser(receiver)")
  protected static void doUser(
      Object receiver, Object key, @Cached("create(DELITEM)") CallSpecialNode call) {
    if (call.execute(receiver, key) == null) {
      Items.delete(receiver, key);
    }
  }

  @Specialization(guards = "!isUser(receiver)")
  protected static void doBuiltin(Object receiver, Object key) {
    Items.delete(receiver, key);
  }
}
