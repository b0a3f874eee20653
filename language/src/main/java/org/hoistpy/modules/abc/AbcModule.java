package org.hoistpy.modules.abc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PySet;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.CollectionKind;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.PatternMatching;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassChecks;

/** Module {@code _abc}: the part of {@code abc} that every {@code isinstance} runs through. */
public final class AbcModule {
  /** Counts registrations, each of which makes the negative answers stale. */
  private static final AtomicLong VERSION = new AtomicLong();

  private static final String DATA = "_abc_impl";

  private static final long SEQUENCE_FLAG = 1 << 5;
  private static final long MAPPING_FLAG = 1 << 6;

  private AbcModule() {}

  public static void define(ModuleBuilder abc) {
    abc.function("get_cache_token", "", VERSION::get);
    abc.function("_abc_init", "self, /", AbcModule::init);
    abc.function("_abc_register", "self, subclass, /", AbcModule::register);
    abc.function("_abc_instancecheck", "self, instance, /", AbcModule::instanceCheck);
    abc.function("_abc_subclasscheck", "self, subclass, /", AbcModule::subclassCheck);
    abc.function(
        "_reset_registry",
        "self, /",
        self -> {
          data(self).forgetRegistrations();
          return PyNone.NONE;
        });
    abc.function(
        "_reset_caches",
        "self, /",
        self -> {
          data(self).forgetAnswers();
          return PyNone.NONE;
        });
    abc.function("_get_dump", "self, /", AbcModule::dump);
  }

  private static PyAbcData data(Object cls) {
    if (cls instanceof PyType type && type.getOwn(DATA) instanceof PyAbcData data) {
      return data;
    }
    if (Attributes.get(cls, DATA) instanceof PyAbcData data) {
      return data;
    }
    throw PyErrors.typeError("_abc_impl is set to a wrong type");
  }

  private static Object init(Object cls) {
    PyType type = (PyType) cls;
    type.setAttribute(DATA, new PyAbcData());
    Set<String> names = new LinkedHashSet<>();
    for (String name : type.ownNames()) {
      if (isAbstract(type.getOwn(name))) {
        names.add(name);
      }
    }
    for (PyType base : type.bases()) {
      Object inherited = base.getOwn("__abstractmethods__");
      for (Object name : inherited == null ? new Object[0] : Iteration.toArray(inherited)) {
        String text = Text.strJava(name).intern();
        Object value = Attributes.getOrNull(type, text);
        if (value != null && isAbstract(value)) {
          names.add(text);
        }
      }
    }
    declareCollection(type);
    Object[] texts = names.stream().map(Strings::of).toArray();
    Attributes.set(
        type, "__abstractmethods__", Calls.call(BuiltinTypes.FROZENSET, new PyTuple(texts)));
    return PyNone.NONE;
  }

  /** {@code __abc_tpflags__} of the classes Sequence and Mapping, which patterns ask for. */
  private static void declareCollection(PyType type) {
    Object flags = type.getOwn("__abc_tpflags__");
    if (flags == null) {
      return;
    }
    boolean sequence = (Index.asSize(flags) & SEQUENCE_FLAG) != 0;
    boolean mapping = (Index.asSize(flags) & MAPPING_FLAG) != 0;
    if (sequence && mapping) {
      throw PyErrors.typeError(
          "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
    }
    if (sequence || mapping) {
      type.details().setCollectionKind(sequence ? CollectionKind.SEQUENCE : CollectionKind.MAPPING);
    }
    type.deleteAttribute("__abc_tpflags__");
  }

  private static boolean isAbstract(Object value) {
    Object mark = Attributes.getOrNull(value, "__isabstractmethod__");
    return mark != null && Truth.isTrue(mark);
  }

  private static Object register(Object cls, Object subclass) {
    if (!(subclass instanceof PyType type)) {
      throw PyErrors.typeError("Can only register classes");
    }
    if (ClassChecks.isSubclass(type, cls)) {
      return subclass;
    }
    if (ClassChecks.isSubclass(cls, type)) {
      throw PyErrors.runtimeError("Refusing to create an inheritance cycle");
    }
    data(cls).register(type);
    if (cls instanceof PyType self && type.isHeapType()) {
      CollectionKind kind = PatternMatching.kindOf(self);
      if (kind != null) {
        type.details().setCollectionKind(kind);
      }
    }
    VERSION.incrementAndGet();
    return subclass;
  }

  private static Object instanceCheck(Object cls, Object instance) {
    PyAbcData data = data(cls);
    Object subclass = Attributes.get(instance, "__class__");
    Boolean known = subclass instanceof PyObject o ? data.known(o, VERSION.get()) : null;
    PyType type = TypeOf.get(instance);
    if (known != null && (known || type == subclass)) {
      return known;
    }
    Object answer = Calls.callMethod(cls, "__subclasscheck__", subclass);
    if (type == subclass || Truth.isTrue(answer)) {
      return answer;
    }
    return Calls.callMethod(cls, "__subclasscheck__", type);
  }

  private static Object subclassCheck(Object cls, Object candidate) {
    if (!(candidate instanceof PyType subclass)) {
      throw PyErrors.typeError("issubclass() arg 1 must be a class");
    }
    PyAbcData data = data(cls);
    Boolean known = data.known(subclass, VERSION.get());
    if (known != null) {
      return known;
    }
    Object hook = Calls.callMethod(cls, "__subclasshook__", subclass);
    if (hook instanceof Boolean answer) {
      return data.remember(subclass, answer);
    }
    if (hook != PyNotImplemented.NOT_IMPLEMENTED) {
      throw PyErrors.assertionError();
    }
    if (cls instanceof PyType type && List.of(subclass.mro()).contains(type)) {
      return data.remember(subclass, true);
    }
    for (PyObject registered : data.registered()) {
      if (ClassChecks.isSubclass(subclass, registered)) {
        return data.remember(subclass, true);
      }
    }
    for (Object below : Iteration.toArray(Calls.callMethod(cls, "__subclasses__"))) {
      if (ClassChecks.isSubclass(subclass, below)) {
        return data.remember(subclass, true);
      }
    }
    return data.remember(subclass, false);
  }

  private static Object dump(Object cls) {
    PyAbcData data = data(cls);
    return PyTuple.of(
        set(data.registered()),
        set(data.cached(true)),
        set(data.cached(false)),
        data.rejectedVersion());
  }

  private static Object set(List<PyObject> items) {
    return (PySet) Calls.call(BuiltinTypes.SET, new PyTuple(items.toArray()));
  }
}
