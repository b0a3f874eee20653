package org.hoistpy.ops.classes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyCell;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/**
 * The steps of a class statement (language reference, section 3.3.3): {@link #begin} resolves bases
 * and metaclass and prepares the namespace in which the body then runs, {@link #finish} makes the
 * class. Confined to one thread.
 */
public final class ClassStatement {
  private final TruffleString name;
  private final Object[] givenBases;
  private final Object[] bases;
  private final Object metaclass;
  private final String[] names;
  private final Object[] values;
  private final Object namespace;

  private ClassStatement(
      TruffleString name,
      Object[] givenBases,
      Object[] bases,
      Object metaclass,
      String[] names,
      Object[] values,
      Object namespace) {
    this.name = name;
    this.givenBases = givenBases;
    this.bases = bases;
    this.metaclass = metaclass;
    this.names = names;
    this.values = values;
    this.namespace = namespace;
  }

  /**
   * {@code __build_class__}: runs the whole statement.
   *
   * @param body takes the namespace; gives the {@code __class__} cell, or something else
   */
  @TruffleBoundary
  public static Object build(
      PyFunction body, TruffleString name, Object[] bases, String[] names, Object[] values) {
    ClassStatement statement = begin(name, bases, names, values);
    Object[] arguments = PyArguments.create(HoistPyContext.currentThread(), 1);
    arguments[PyArguments.FUNCTION] = body;
    arguments[PyArguments.FIRST] = statement.namespace;
    Object cell = body.code().callTarget().call(arguments);
    return statement.finish(cell instanceof PyCell classCell ? classCell : null);
  }

  /** Everything up to the body; {@code names} may contain {@code metaclass}. */
  private static ClassStatement begin(
      TruffleString name, Object[] givenBases, String[] keywordNames, Object[] keywordValues) {
    Object[] bases = BaseEntries.resolve(givenBases);
    Object metaclass = null;
    List<String> names = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < keywordNames.length; i++) {
      if (keywordNames[i].equals("metaclass")) {
        metaclass = keywordValues[i];
      } else {
        names.add(keywordNames[i]);
        values.add(keywordValues[i]);
      }
    }
    if (metaclass == null) {
      metaclass = bases.length == 0 ? BuiltinTypes.TYPE : TypeOf.get(bases[0]);
    }
    if (metaclass instanceof PyType type) {
      metaclass = Metaclasses.calculate(type, bases);
    }
    String[] rest = names.toArray(String[]::new);
    Object namespace = prepare(metaclass, name, bases, rest, values.toArray());
    return new ClassStatement(
        name, givenBases, bases, metaclass, rest, values.toArray(), namespace);
  }

  private static Object prepare(
      Object metaclass, TruffleString name, Object[] bases, String[] names, Object[] values) {
    if (metaclass == BuiltinTypes.TYPE) {
      return new PyDict();
    }
    Object prepare = Attributes.getOrNull(metaclass, "__prepare__");
    if (prepare == null) {
      return new PyDict();
    }
    Object namespace =
        Calls.callKeywords(prepare, new Object[] {name, new PyTuple(bases.clone())}, names, values);
    if (!(namespace instanceof PyDict) && TypeOf.get(namespace).lookup("__getitem__") == null) {
      throw PyErrors.typeError(
          "%s.__prepare__() must return a mapping, not %s",
          metaclass instanceof PyType type ? type.name() : "<metaclass>",
          TypeOf.get(namespace).name());
    }
    return namespace;
  }

  /** Makes the class; {@code classCell} is the body's {@code __class__} cell, or null. */
  private Object finish(PyCell classCell) {
    if (bases != givenBases) {
      Items.set(namespace, Strings.of("__orig_bases__"), new PyTuple(givenBases.clone()));
    }
    if (classCell != null) {
      Items.set(namespace, Strings.of("__classcell__"), classCell);
    }
    Object result =
        Calls.callKeywords(
            metaclass, new Object[] {name, new PyTuple(bases.clone()), namespace}, names, values);
    if (classCell != null && result instanceof PyType) {
      checkCell(classCell.get(MemoryModel.STRICT), result);
    }
    return result;
  }

  private void checkCell(Object inCell, Object result) {
    if (inCell == null) {
      throw PyErrors.runtimeError(
          "__class__ not set defining %s as %s. Was __classcell__ propagated to type.__new__?",
          Text.reprJava(name), Text.reprJava(result));
    }
    if (inCell != result) {
      throw PyErrors.typeError(
          "__class__ set to %s defining %s as %s",
          Text.reprJava(inCell), Text.reprJava(name), Text.reprJava(result));
    }
  }
}
