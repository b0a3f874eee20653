package org.hoistpy.tests.litmus;

import com.oracle.truffle.api.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graalvm.polyglot.Context;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.storage.SharedShapes;

/**
 * What may move the attributes of a shared object, and whether compiled code that stores into one
 * of them is stopped before. Stateless.
 */
final class ShapeChanges {
  /** Python statements about {@code shared}; {@code own} is its class. */
  private static final Map<String, String> CHANGES =
      new TreeMap<>(
          Map.of(
              "add", "shared.added = 1",
              "add by name", "setattr(shared, 'added', 1)",
              "add by dict", "vars(shared)['added'] = 1",
              "delete", "del shared.first",
              "delete by dict", "vars(shared).pop('first')",
              "change the class", "shared.__class__ = type('Other', (own,), {})",
              "replace the dict", "shared.__dict__ = {'first': 3}",
              "store another kind", "shared.first = 1.5",
              "slot", "shared.slot = 2"));

  private static final String PROGRAM =
      """
      import threading
      thread = threading.Thread(target=int)
      thread.start()
      thread.join()
      class Base:
          __slots__ = ("slot", "__dict__")
      own = type("Own", (Base,), {})
      shared = own()
      shared.first = 1
      shared.second = 2
      """;

  private ShapeChanges() {}

  /** The changes after which code that relies on the shape would still run. */
  static List<String> unnoticed() {
    List<String> unnoticed = new ArrayList<>();
    CHANGES.forEach(
        (name, statement) -> {
          try (Context context = Context.newBuilder("hoistpy").allowAllAccess(true).build()) {
            context.eval("hoistpy", PROGRAM);
            context.enter();
            PyObject shared =
                (PyObject) HoistPyContext.get().mainModule().namespace().getString("shared");
            Assumption relied = SharedShapes.staying(shared.getShape());
            context.eval("hoistpy", statement);
            if (relied.isValid()) {
              unnoticed.add(name);
            }
            context.leave();
          }
        });
    return unnoticed;
  }
}
