package org.hoistpy.ops.classes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.descriptor.PyClassMethod;
import org.hoistpy.objects.descriptor.PyMemberDescriptor;
import org.hoistpy.objects.descriptor.PyStaticMethod;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyCell;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.storage.ClassDictStorage;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.AccessAnnotations;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.CallerModule;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.DictUpdate;
import org.hoistpy.ops.InstanceDicts;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TextCodecs;
import org.hoistpy.ops.TypeOf;

/**
 * {@code type.__new__}: makes a class out of a name, bases and a namespace (language reference,
 * section 3.3.3.6). The class is published to its bases' {@code __subclasses__()} before its hooks
 * run, as in CPython. Stateless.
 */
public final class TypeCreation {
  private static final Object[] NO_BASES = {BuiltinTypes.OBJECT};

  private TypeCreation() {}

  /**
   * Creates the class, or lets the {@code __new__} of a more derived metaclass create it.
   *
   * @param names keyword names for {@code __init_subclass__}
   */
  @TruffleBoundary
  public static Object create(
      PyType metatype,
      TruffleString name,
      Object bases,
      PyDict namespace,
      String[] names,
      Object[] values) {
    Object[] given = Iteration.toArray(bases);
    for (Object base : given) {
      if (!(base instanceof PyType) && TypeOf.get(base).lookup("__mro_entries__") != null) {
        throw PyErrors.typeError(
            "type() doesn't support MRO entry resolution; use types.new_class()");
      }
    }
    PyType winner = Metaclasses.calculate(metatype, given);
    if (winner != metatype
        && winner.lookupCell("__new__") != BuiltinTypes.TYPE.getOwnCell("__new__")) {
      return Calls.callKeywords(
          Attributes.get(winner, "__new__"),
          new Object[] {winner, name, bases, namespace},
          names,
          values);
    }
    return build(winner, name, given.length == 0 ? NO_BASES : given, namespace, names, values);
  }

  private static PyType build(
      PyType metaclass,
      TruffleString nameValue,
      Object[] baseObjects,
      PyDict namespace,
      String[] names,
      Object[] values) {
    PyType base = Layouts.bestBase(baseObjects);
    PyType[] bases = Arrays.copyOf(baseObjects, baseObjects.length, PyType[].class);
    String name = Strings.toJava(nameValue);
    if (name.indexOf('\0') >= 0) {
      throw PyErrors.valueError("type name must not contain null characters");
    }
    SlotPlan plan = SlotPlan.of(name, base, bases, namespace);
    Map<String, Object> attributes = readNamespace(DictUpdate.ordered(namespace));
    checkEncodable(nameValue);
    checkEncodable(attributes.get("__doc__"));
    String qualifiedName = takeQualifiedName(attributes, name);
    PyCell classCell = takeCell(attributes, "__classcell__");
    PyCell dictCell = takeCell(attributes, "__classdictcell__");
    boolean ownOrder = MethodOrder.isOverridden(metaclass);
    PyType type =
        new PyType(
            metaclass,
            name,
            bases,
            ownOrder ? base.mro() : MethodOrder.tail(bases),
            base.layout(),
            new TypeTraits(true, base.instancesHaveDict() || plan.addsDict(), true));
    type.details().setBase(base);
    type.details().setQualifiedName(qualifiedName);
    type.details().setWeakReferable(base.details().isWeakReferable() || plan.addsWeakref());
    complete(type, plan, attributes);
    type.setInitialAttributes(attributes);
    AccessAnnotations.record(type, attributes.get("__annotations__"));
    if (classCell != null) {
      classCell.set(type, MemoryModel.STRICT);
    }
    if (dictCell != null) {
      // From here on the class's annotation scopes see what becomes of the class.
      dictCell.set(new PyDict(new ClassDictStorage(type)), MemoryModel.STRICT);
    }
    if (ownOrder) {
      type.details().setOrderPending(true);
      MethodOrder.applyOverride(type);
    }
    ClassHooks.setNames(type, attributes);
    if (ownOrder && !Arrays.asList(type.mro()).contains(type)) {
      throw PyErrors.typeError("super(type, obj): obj must be an instance or subtype of type");
    }
    ClassHooks.initSubclass(type, names, values);
    return type;
  }

  /** UnicodeEncodeError for a text with lone surrogates; names and docs of classes have none. */
  public static void checkEncodable(Object value) {
    TruffleString text = Text.payload(value);
    if (text != null && !text.isValidUncached(Strings.ENCODING)) {
      TextCodecs.encode(text, "utf-8", "strict");
    }
  }

  private static Map<String, Object> readNamespace(PyDict namespace) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    DictCursor cursor = namespace.cursor();
    while (cursor.advance()) {
      if (!TypeOf.isInstance(cursor.key(), BuiltinTypes.STR)) {
        throw PyErrors.typeError(
            "a class namespace with the key %s, which is not a string, is not supported",
            Text.reprJava(cursor.key()));
      }
      attributes.put(Text.strJava(cursor.key()).intern(), cursor.value());
    }
    return attributes;
  }

  private static String takeQualifiedName(Map<String, Object> attributes, String name) {
    Object value = attributes.remove("__qualname__");
    if (value == null) {
      return name;
    }
    if (!TypeOf.isInstance(value, BuiltinTypes.STR)) {
      throw PyErrors.typeError("type __qualname__ must be a str, not %s", TypeOf.get(value).name());
    }
    return Text.strJava(value);
  }

  private static PyCell takeCell(Map<String, Object> attributes, String name) {
    return switch (attributes.remove(name)) {
      case null -> null;
      case PyCell cell -> cell;
      case Object other ->
          throw PyErrors.typeError(
              "%s must be a nonlocal cell, not %s", name, Text.reprJava(TypeOf.get(other)));
    };
  }

  /** What every class gets besides its namespace. */
  private static void complete(PyType type, SlotPlan plan, Map<String, Object> attributes) {
    attributes.computeIfAbsent("__module__", key -> CallerModule.name());
    if (attributes.get("__new__") instanceof PyFunction function) {
      attributes.put("__new__", new PyStaticMethod(function));
    }
    for (String hook : new String[] {"__init_subclass__", "__class_getitem__"}) {
      if (attributes.get(hook) instanceof PyFunction function) {
        attributes.put(hook, new PyClassMethod(function));
      }
    }
    if (attributes.containsKey("__eq__")) {
      attributes.putIfAbsent("__hash__", PyNone.NONE);
    }
    PyMemberDescriptor[] slots = new PyMemberDescriptor[plan.members().size()];
    for (int i = 0; i < slots.length; i++) {
      String slot = plan.members().get(i).intern();
      slots[i] = new PyMemberDescriptor(type, slot);
      attributes.put(slot, slots[i]);
    }
    type.details().setSlots(slots);
    if (plan.addsDict()) {
      attributes.putIfAbsent("__dict__", InstanceDicts.descriptor(type));
    }
    if (plan.addsWeakref()) {
      attributes.putIfAbsent("__weakref__", InstanceDicts.weakrefDescriptor(type));
    }
    attributes.putIfAbsent("__doc__", PyNone.NONE);
  }
}
