package org.hoistpy.modules.operator;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Text;

/** {@code operator.attrgetter}: gets one dotted attribute, or a tuple of several. Immutable. */
public final class PyAttributeGetter extends PyObject {
  public static final PyType TYPE =
      BuiltinTypes.define("operator.attrgetter", PyAttributeGetter.class);

  private final Object[] attributes;

  /** Per attribute, the names between the dots. */
  private final String[][] paths;

  private PyAttributeGetter(PyType type, Object[] attributes, String[][] paths) {
    super(type.instanceShape());
    this.attributes = attributes;
    this.paths = paths;
  }

  static {
    TypeBuilder<PyAttributeGetter> type = new TypeBuilder<>(TYPE, PyAttributeGetter.class);
    type.doc(
        """
        Return a callable object that fetches the given attribute(s) from its operand.
        After f = attrgetter('name'), the call f(r) returns r.name.
        After g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).
        After h = attrgetter('name.first', 'name.last'), the call h(r) returns
        (r.name.first, r.name.last).""");
    type.constructor("*attrs", (cls, attrs) -> create(cls, (Object[]) attrs));
    type.method("__call__", "*args", (self, args) -> self.call((Object[]) args));
    type.method(
        "__repr__", "/", self -> CallableText.repr(TYPE, CallableText.reprs(self.attributes)));
    type.method(
        "__reduce__", "/", self -> new PyTuple(self.getPyClass(), new PyTuple(self.attributes)));
  }

  private static Object create(PyType cls, Object[] attributes) {
    if (attributes.length == 0) {
      throw PyErrors.typeError("attrgetter expected 1 argument, got 0");
    }
    String[][] paths = new String[attributes.length][];
    for (int i = 0; i < paths.length; i++) {
      TruffleString name = Text.payload(attributes[i]);
      if (name == null) {
        throw PyErrors.typeError("attribute name must be a string");
      }
      paths[i] = Strings.toJava(name).split("\\.", -1);
      for (int j = 0; j < paths[i].length; j++) {
        paths[i][j] = paths[i][j].intern();
      }
    }
    return new PyAttributeGetter(cls, attributes, paths);
  }

  private Object call(Object[] args) {
    Object object = CallableText.onlyArgument("attrgetter", args);
    if (paths.length == 1) {
      return follow(object, paths[0]);
    }
    Object[] values = new Object[paths.length];
    for (int i = 0; i < paths.length; i++) {
      values[i] = follow(object, paths[i]);
    }
    return new PyTuple(values);
  }

  private static Object follow(Object start, String[] path) {
    Object object = start;
    for (String name : path) {
      object = Attributes.get(object, name);
    }
    return object;
  }
}
