package org.hoistpy.builtins.types.type;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyGenericAlias;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.PyUnionType;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassChecks;

/** {@code int | str}: making unions and their methods (library reference, "Union Type"). */
public final class Unions {
  private Unions() {}

  public static void install() {
    TypeBuilder<PyUnionType> type = new TypeBuilder<>(BuiltinTypes.UNION, PyUnionType.class);
    type.doc("Represent a PEP 604 union type\n\nE.g. for int | str");
    type.method("__repr__", "/", Unions::repr);
    type.method("__hash__", "/", self -> Hashing.hash(memberSet(self)));
    type.method("__eq__", "value, /", Unions::equal);
    type.method("__or__", "value, /", Unions::or);
    type.method("__ror__", "value, /", (self, value) -> or(value, self));
    type.method("__getitem__", "key, /", Unions::substitute);
    type.method(
        "__instancecheck__",
        "instance, /",
        (self, instance) -> ClassChecks.isInstance(instance, self));
    type.method("__subclasscheck__", "cls, /", (self, cls) -> ClassChecks.isSubclass(cls, self));
    type.getter("__args__", self -> new PyTuple(self.members().clone()));
    type.getter("__parameters__", self -> new PyTuple(TypeParameters.of(self.members())));
  }

  /** {@code |} between classes and what may stand beside them in a union. */
  static void defineOperators(TypeBuilder<PyType> type) {
    type.method("__or__", "value, /", Unions::or);
    type.method("__ror__", "value, /", (self, value) -> or(value, self));
  }

  public static Object or(Object left, Object right) {
    if (!isUnionable(left) || !isUnionable(right)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return join(left, right);
  }

  /** A member that only the module typing can put into a union, which is then written its way. */
  private static boolean isTypingForm(Object object) {
    String type = TypeOf.get(object).name();
    return type.startsWith("typing.") && !type.equals("typing.TypeAliasType");
  }

  private static Object join(Object left, Object right) {
    List<Object> members = new ArrayList<>();
    add(left, members);
    add(right, members);
    return members.size() == 1 ? members.get(0) : new PyUnionType(members.toArray());
  }

  private static boolean isUnionable(Object object) {
    return object == PyNone.NONE
        || object instanceof PyType
        || object instanceof PyGenericAlias
        || object instanceof PyUnionType
        || TypeOf.get(object).name().equals("typing.TypeAliasType");
  }

  private static void add(Object object, List<Object> members) {
    if (object instanceof PyUnionType union) {
      for (Object each : union.members()) {
        add(each, members);
      }
      return;
    }
    Object member = object == PyNone.NONE ? BuiltinTypes.NONE_TYPE : object;
    for (Object present : members) {
      if (present == member
          || member instanceof PyGenericAlias && Comparison.equal(present, member)) {
        return;
      }
    }
    members.add(member);
  }

  private static Object repr(PyUnionType self) {
    for (Object member : self.members()) {
      if (isTypingForm(member)) {
        return Strings.of(typingRepr(self.members()));
      }
    }
    StringBuilder text = new StringBuilder();
    for (Object member : self.members()) {
      text.append(text.isEmpty() ? "" : " | ").append(GenericAliases.argumentRepr(member));
    }
    return Strings.of(text.toString());
  }

  private static String typingRepr(Object[] members) {
    if (members.length == 2) {
      for (int i = 0; i < 2; i++) {
        if (members[i] == BuiltinTypes.NONE_TYPE) {
          return "typing.Optional[" + GenericAliases.argumentRepr(members[1 - i]) + "]";
        }
      }
    }
    StringBuilder text = new StringBuilder("typing.Union[");
    for (int i = 0; i < members.length; i++) {
      boolean none = members[i] == BuiltinTypes.NONE_TYPE;
      text.append(i == 0 ? "" : ", ");
      text.append(none ? "NoneType" : GenericAliases.argumentRepr(members[i]));
    }
    return text.append(']').toString();
  }

  private static Object memberSet(PyUnionType self) {
    return Calls.call(BuiltinTypes.FROZENSET, new PyTuple(self.members().clone()));
  }

  private static Object equal(PyUnionType self, Object value) {
    if (!(value instanceof PyUnionType other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return containsAll(self, other) && containsAll(other, self);
  }

  private static boolean containsAll(PyUnionType one, PyUnionType other) {
    PyTuple members = new PyTuple(one.members().clone());
    for (Object each : other.members()) {
      if (!Items.contains(members, each)) {
        return false;
      }
    }
    return true;
  }

  private static Object substitute(PyUnionType self, Object key) {
    Object[] parameters = TypeParameters.of(self.members());
    if (parameters.length == 0) {
      throw PyErrors.typeError("%s is not a generic class", Text.reprJava(self));
    }
    Object[] replaced = TypeParameters.substitute(self, self.members(), parameters, key);
    Object result = replaced[0];
    for (int i = 1; i < replaced.length; i++) {
      result = Arithmetic.binary(BinaryOp.OR, result, replaced[i]);
    }
    return result;
  }
}
