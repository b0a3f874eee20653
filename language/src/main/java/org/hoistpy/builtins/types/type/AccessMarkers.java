package org.hoistpy.builtins.types.type;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyAccessMarker;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Text;

/** The annotations {@code Volatile} and {@code Atomic} of the module hoistpy, and their methods. */
public final class AccessMarkers {
  public static final PyAccessMarker VOLATILE = new PyAccessMarker(AccessKind.VOLATILE, null);
  public static final PyAccessMarker ATOMIC = new PyAccessMarker(AccessKind.ATOMIC, null);

  private AccessMarkers() {}

  public static void install() {
    TypeBuilder<PyAccessMarker> type = new TypeBuilder<>(PyAccessMarker.TYPE, PyAccessMarker.class);
    type.doc("An annotation that says how the accesses of a location are ordered.");
    type.method("__getitem__", "type, /", AccessMarkers::parameterize);
    type.method("__eq__", "value, /", AccessMarkers::equal);
    type.method("__hash__", "/", self -> Hashing.hash(parts(self)));
    type.method("__repr__", "/", self -> Strings.of(repr(self)));
    for (String name : new String[] {"__or__", "__ror__"}) {
      type.method(name, "value, /", AccessMarkers::unite);
    }
  }

  private static Object parameterize(PyAccessMarker self, Object argument) {
    if (self.argument() != null) {
      throw PyErrors.typeError("%s is not a generic class", repr(self));
    }
    if (argument instanceof PyTuple) {
      throw PyErrors.typeError(
          "%s requires a single type. Got %s.", repr(self), Text.repr(argument));
    }
    return new PyAccessMarker(self.kind(), argument);
  }

  private static Object equal(PyAccessMarker self, Object other) {
    return other instanceof PyAccessMarker marker
        ? (Object) Comparison.equal(parts(self), parts(marker))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static PyTuple parts(PyAccessMarker self) {
    Object argument = self.argument();
    return argument == null
        ? new PyTuple(Strings.of(name(self)))
        : new PyTuple(Strings.of(name(self)), argument);
  }

  private static Object unite(PyAccessMarker self, Object other) {
    String name = name(self);
    throw PyErrors.typeError(
        "%s belongs to a location, not to a part of its type: it must be the outermost part of the"
            + " annotation, as in %s[int | None]",
        name, name);
  }

  private static String name(PyAccessMarker self) {
    return self.kind() == AccessKind.VOLATILE ? "Volatile" : "Atomic";
  }

  private static String repr(PyAccessMarker self) {
    String name = "hoistpy." + name(self);
    return self.argument() == null
        ? name
        : name + "[" + GenericAliases.argumentRepr(self.argument()) + "]";
  }
}
