package org.hoistpy.builtins.types.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hoistpy.objects.PyEllipsis;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** Type variables in the arguments of generic aliases and unions (PEP 585). Stateless. */
public final class TypeParameters {
  private TypeParameters() {}

  /** The distinct type variables, in order of appearance. */
  public static Object[] of(Object[] arguments) {
    List<Object> found = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof PyType) {
        continue;
      }
      if (isParameter(argument)) {
        addOnce(argument, found);
      } else if (Attributes.getOrNull(argument, "__parameters__") instanceof PyTuple inner) {
        for (Object each : inner.toArray()) {
          addOnce(each, found);
        }
      }
    }
    return found.toArray();
  }

  private static boolean isParameter(Object argument) {
    return TypeOf.get(argument).lookup("__typing_subst__") != null;
  }

  private static void addOnce(Object parameter, List<Object> found) {
    for (Object present : found) {
      if (present == parameter) {
        return;
      }
    }
    found.add(parameter);
  }

  /** The arguments with the variables replaced by {@code key}, or by its elements. */
  public static Object[] substitute(
      Object alias, Object[] arguments, Object[] parameters, Object key) {
    Object[] given = unpacked(key instanceof PyTuple tuple ? tuple.toArray() : new Object[] {key});
    for (Object parameter : parameters) {
      if (TypeOf.get(parameter).lookup("__typing_prepare_subst__") != null) {
        Object prepared =
            Calls.callMethod(
                parameter, "__typing_prepare_subst__", alias, new PyTuple(given.clone()));
        given = Iteration.toArray(prepared);
      }
    }
    if (given.length != parameters.length) {
      throw PyErrors.typeError(
          "Too %s arguments for %s; actual %d, expected %d",
          given.length > parameters.length ? "many" : "few",
          Text.reprJava(alias),
          given.length,
          parameters.length);
    }
    List<Object> result = new ArrayList<>(arguments.length);
    for (Object argument : arguments) {
      Object replaced = replace(argument, parameters, given);
      boolean spread =
          replaced instanceof PyTuple
              && TypeOf.get(argument).lookup("__typing_is_unpacked_typevartuple__") != null
              && Truth.isTrue(Attributes.get(argument, "__typing_is_unpacked_typevartuple__"));
      if (spread) {
        result.addAll(Arrays.asList(((PyTuple) replaced).toArray()));
      } else {
        result.add(replaced);
      }
    }
    return result.toArray();
  }

  /** The arguments with those of unpacked tuples of known length in their places. */
  private static Object[] unpacked(Object[] arguments) {
    List<Object> result = new ArrayList<>(arguments.length);
    for (Object argument : arguments) {
      Object inner =
          argument instanceof PyType
              ? null
              : Attributes.getOrNull(argument, "__typing_unpacked_tuple_args__");
      if (inner instanceof PyTuple tuple
          && (tuple.size() == 0 || tuple.get(tuple.size() - 1) != PyEllipsis.ELLIPSIS)) {
        result.addAll(Arrays.asList(tuple.toArray()));
      } else {
        result.add(argument);
      }
    }
    return result.toArray();
  }

  private static Object replace(Object argument, Object[] parameters, Object[] given) {
    if (argument instanceof PyType) {
      return argument;
    }
    int index = Arrays.asList(parameters).indexOf(argument);
    if (index >= 0 && isParameter(argument)) {
      return Calls.callMethod(argument, "__typing_subst__", given[index]);
    }
    if (Attributes.getOrNull(argument, "__parameters__") instanceof PyTuple inner
        && inner.size() > 0) {
      List<Object> own = new ArrayList<>(inner.size());
      for (Object parameter : inner.toArray()) {
        Object value = given[Arrays.asList(parameters).indexOf(parameter)];
        // A TypeVarTuple stands for several arguments.
        if (value instanceof PyTuple several && TypeOf.get(parameter).lookup("__iter__") != null) {
          own.addAll(Arrays.asList(several.toArray()));
        } else {
          own.add(value);
        }
      }
      return Items.get(argument, new PyTuple(own.toArray()));
    }
    return argument;
  }
}
