package org.hoistpy.builtins.types.exceptions;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyExceptionGroup;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.ExceptionGroups;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code BaseExceptionGroup} and {@code ExceptionGroup} (PEP 654). */
final class ExceptionGroupMethods {
  private ExceptionGroupMethods() {}

  static void install() {
    TypeBuilder<PyExceptionGroup> type =
        Fields.builder(ExceptionTypes.BASE_EXCEPTION_GROUP, PyExceptionGroup.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> create(cls, (Object[]) args));
    Fields.plainInit(type);
    type.getter("message", PyExceptionGroup::message);
    type.getter("exceptions", self -> new PyTuple((Object[]) self.exceptions().clone()));
    type.method("__str__", "", ExceptionGroupMethods::str);
    type.method(
        "derive",
        "excs, /",
        (self, exceptions) ->
            Calls.call(ExceptionTypes.BASE_EXCEPTION_GROUP, self.message(), exceptions));
    type.classMethod(
        "__class_getitem__",
        "item, /",
        (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
    type.method(
        "split",
        "matcher_value, /",
        (self, matcher) -> {
          ExceptionGroups.Split split = ExceptionGroups.split(self, matcher, true);
          return PyTuple.of(orNone(split.matching()), orNone(split.rest()));
        });
    type.method(
        "subgroup",
        "matcher_value, /",
        (self, matcher) -> orNone(ExceptionGroups.split(self, matcher, false).matching()));
  }

  private static Object orNone(Object value) {
    return value == null ? PyNone.NONE : value;
  }

  private static Object str(PyExceptionGroup self) {
    int count = self.exceptions().length;
    return Strings.of(
        Text.strJava(self.message())
            + " ("
            + count
            + (count == 1 ? " sub-exception)" : " sub-exceptions)"));
  }

  private static Object create(PyType cls, Object[] args) {
    if (args.length != 2) {
      throw PyErrors.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments (%s given)", args.length);
    }
    if (Text.payload(args[0]) == null) {
      throw PyErrors.typeError(
          "BaseExceptionGroup.__new__() argument 1 must be str, not %s",
          args[0] == PyNone.NONE ? "None" : TypeOf.get(args[0]));
    }
    if (Attributes.lookupSpecial(args[1], "__getitem__") == null
        || Attributes.lookupSpecial(args[1], "__len__") == null) {
      throw PyErrors.typeError("second argument (exceptions) must be a sequence");
    }
    PyBaseException[] members = members(Iteration.toArray(args[1]));
    PyExceptionGroup group = new PyExceptionGroup(resultType(cls, members));
    group.setArgs(args);
    group.setContent(args[0], members);
    return group;
  }

  private static PyBaseException[] members(Object[] items) {
    if (items.length == 0) {
      throw PyErrors.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    PyBaseException[] members = new PyBaseException[items.length];
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyBaseException exception)) {
        throw PyErrors.valueError("Item %s of second argument (exceptions) is not an exception", i);
      }
      members[i] = exception;
    }
    return members;
  }

  /** A group of ordinary exceptions is an ExceptionGroup; other groups may hold no base ones. */
  private static PyType resultType(PyType cls, PyBaseException[] members) {
    boolean allOrdinary = true;
    for (PyBaseException member : members) {
      allOrdinary &= member.getPyClass().isSubtypeOf(ExceptionTypes.EXCEPTION);
    }
    if (cls == ExceptionTypes.BASE_EXCEPTION_GROUP) {
      return allOrdinary ? ExceptionTypes.EXCEPTION_GROUP : cls;
    }
    if (!allOrdinary) {
      if (cls == ExceptionTypes.EXCEPTION_GROUP) {
        throw PyErrors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
      }
      if (cls.isSubtypeOf(ExceptionTypes.EXCEPTION)) {
        throw PyErrors.typeError("Cannot nest BaseExceptions in '%s'", cls.name());
      }
    }
    return cls;
  }
}
