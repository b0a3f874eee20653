package org.hoistpy.modules.array;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.bytes.ByteJoiner;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.CollectionKind;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.SequenceComparison;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Declares module {@code array} and the methods of its class. */
public final class ArrayMethods {
  private static final int PICKLED_AS_BYTES = 3;
  private static boolean installed;

  private ArrayMethods() {}

  /** Module {@code array}. */
  public static void define(ModuleBuilder module) {
    install();
    PyArray.TYPE.details().setCollectionKind(CollectionKind.SEQUENCE);
    module.type(PyArray.TYPE);
    module.constant("ArrayType", PyArray.TYPE);
    module.constant("typecodes", Strings.of("bBuhHiIlLqQfd"));
    module.function(
        "_array_reconstructor",
        "arraytype, typecode, mformat_code, items, /",
        ArrayConstruction::reconstruct);
    registerAsSequence();
  }

  private static Object importModule(String name) {
    Object importer =
        org.hoistpy.HoistPyContext.get().builtins().namespace().getString("__import__");
    return Calls.call(importer, Strings.of(name));
  }

  private static void registerAsSequence() {
    Object module = Attributes.get(importModule("collections.abc"), "abc");
    Calls.callMethod(Attributes.get(module, "MutableSequence"), "register", PyArray.TYPE);
  }

  private static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    PyArrayIterator.install();
    TypeBuilder<PyArray> type = new TypeBuilder<>(PyArray.TYPE, PyArray.class);
    type.weaklyReferable();
    type.constructor("*args, **kwargs", ArrayConstruction::construct);
    type.method("__init__", "*args, **kwargs", (self, args, keywords) -> PyNone.NONE);
    ArrayItems.define(type);
    ArrayConversions.define(type);
    defineChanges(type);
    defineOperators(type);
    type.getter("typecode", self -> Strings.of(self.code().name()));
    type.getter("itemsize", self -> (long) self.code().size());
    type.method("count", "v, /", ArrayMethods::count);
    type.method("index", "v, start=0, stop=9223372036854775807, /", ArrayMethods::index);
    type.method("__contains__", "v, /", (self, value) -> (Long) count(self, value) > 0);
    type.method("__repr__", "", ArrayMethods::repr);
    type.method("__copy__", "", ArrayMethods::copy);
    type.method("__deepcopy__", "unused, /", (self, memo) -> copy(self));
    type.method("__reduce_ex__", "value, /", ArrayMethods::reduce);
    type.method("__sizeof__", "", self -> 64L + self.size() * self.code().size());
    type.method("buffer_info", "", self -> PyTuple.of(Identity.id(self), (long) self.size()));
    type.constant("__hash__", PyNone.NONE);
    type.method(
        "__buffer__",
        "flags, /",
        (self, flags) -> new org.hoistpy.objects.bytes.PyMemoryView(self));
    type.classMethod(
        "__class_getitem__",
        "item, /",
        (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
  }

  private static Object copy(PyArray self) {
    return new PyArray(PyArray.TYPE, self.code(), self.toBytes());
  }

  private static void defineChanges(TypeBuilder<PyArray> type) {
    type.method(
        "append",
        "v, /",
        (self, value) -> {
          self.append(self.code().encode(value));
          return PyNone.NONE;
        });
    type.method(
        "insert",
        "i, v, /",
        (self, index, value) -> {
          long given = Index.asSize(index);
          int size = self.size();
          int at = (int) Math.clamp(given < 0 ? given + size : given, 0, size);
          self.replace(at, at, self.code().encode(value));
          return PyNone.NONE;
        });
    type.method(
        "extend",
        "bb, /",
        (self, value) -> extend(self, value, "can only extend with array of same kind"));
    type.method("pop", "i=-1, /", ArrayMethods::pop);
    type.method("remove", "v, /", ArrayMethods::remove);
    type.method("reverse", "", ArrayMethods::reverse);
    type.method("byteswap", "", ArrayMethods::swapBytes);
  }

  private static Object extend(PyArray self, Object value, String otherKind) {
    if (value instanceof PyArray other) {
      if (other.code() != self.code()) {
        throw PyErrors.typeError(otherKind);
      }
      self.append(other.toBytes());
      return PyNone.NONE;
    }
    Object iterator = org.hoistpy.ops.Iteration.iterAtOnce(value);
    while (true) {
      // one by one: what came before an error stays
      Object item = org.hoistpy.ops.Iteration.next(iterator);
      if (item == null) {
        return PyNone.NONE;
      }
      self.append(self.code().encode(item));
    }
  }

  private static Object pop(PyArray self, Object index) {
    int size = self.size();
    if (size == 0) {
      throw PyErrors.indexError("pop from empty array");
    }
    long given = Index.asSize(index);
    long at = given < 0 ? given + size : given;
    Object value = at < 0 || at >= size ? null : self.get((int) at);
    if (value == null) {
      throw PyErrors.indexError("pop index out of range");
    }
    self.replace((int) at, (int) at + 1, new byte[0]);
    return value;
  }

  private static int find(PyArray self, Object value, int from, int to) {
    for (int i = from; i < Math.min(to, self.size()); i++) {
      Object item = self.get(i);
      if (item != null && Comparison.equal(item, value)) {
        return i;
      }
    }
    return -1;
  }

  private static Object remove(PyArray self, Object value) {
    int at = find(self, value, 0, self.size());
    if (at < 0) {
      throw PyErrors.valueError("array.remove(x): x not in array");
    }
    self.replace(at, at + 1, new byte[0]);
    return PyNone.NONE;
  }

  private static Object index(PyArray self, Object value, Object start, Object stop) {
    int size = self.size();
    long from = Index.asClampedSize(start);
    long to = Index.asClampedSize(stop);
    int first = (int) Math.clamp(from < 0 ? from + size : from, 0, size);
    int at = find(self, value, first, (int) Math.clamp(to < 0 ? to + size : to, 0, size));
    if (at < 0) {
      throw PyErrors.valueError("array.index(x): x not in array");
    }
    return (long) at;
  }

  private static Object count(PyArray self, Object value) {
    long count = 0;
    for (Object item : self.toArray()) {
      if (Comparison.equal(item, value)) {
        count++;
      }
    }
    return count;
  }

  private static Object reverse(PyArray self) {
    byte[] data = self.toBytes();
    byte[] reversed = new byte[data.length];
    int size = self.code().size();
    for (int at = 0; at < data.length; at += size) {
      System.arraycopy(data, at, reversed, data.length - at - size, size);
    }
    self.replace(0, data.length / size, reversed);
    return PyNone.NONE;
  }

  private static Object swapBytes(PyArray self) {
    byte[] data = self.toBytes();
    byte[] swapped = new byte[data.length];
    int size = self.code().size();
    for (int i = 0; i < data.length; i++) {
      swapped[i - i % size + size - 1 - i % size] = data[i];
    }
    self.replace(0, data.length / size, swapped);
    return PyNone.NONE;
  }

  private static void defineOperators(TypeBuilder<PyArray> type) {
    for (CompareOp op : CompareOp.values()) {
      type.method(
          op.method(),
          "value, /",
          (self, value) ->
              value instanceof PyArray other
                  ? SequenceComparison.compare(op, self.toArray(), other.toArray())
                  : PyNotImplemented.NOT_IMPLEMENTED);
    }
    type.method("__add__", "value, /", ArrayMethods::add);
    type.method("__mul__", "value, /", (self, times) -> multiply(self, times));
    type.method("__rmul__", "value, /", (self, times) -> multiply(self, times));
    type.method("__iadd__", "value, /", ArrayMethods::addInPlace);
    type.method(
        "__imul__",
        "value, /",
        (self, times) -> {
          self.replace(0, self.size(), repeated(self, times));
          return self;
        });
  }

  private static Object add(PyArray self, Object value) {
    if (!(value instanceof PyArray other)) {
      throw PyErrors.typeError("can only append array (not \"%s\") to array", TypeOf.name(value));
    }
    if (other.code() != self.code()) {
      throw PyErrors.typeError("bad argument type for built-in operation");
    }
    ByteJoiner out = new ByteJoiner();
    out.add(self.toBytes());
    out.add(other.toBytes());
    return new PyArray(PyArray.TYPE, self.code(), out.toArray());
  }

  private static Object addInPlace(PyArray self, Object value) {
    if (!(value instanceof PyArray)) {
      throw PyErrors.typeError("can only extend array with array (not \"%s\")", TypeOf.name(value));
    }
    extend(self, value, "can only extend with array of same kind");
    return self;
  }

  private static Object multiply(PyArray self, Object times) {
    if (!Index.isIndex(times)) {
      throw PyErrors.typeError(
          "can't multiply sequence by non-int of type '%s'", TypeOf.name(times));
    }
    return new PyArray(PyArray.TYPE, self.code(), repeated(self, times));
  }

  private static byte[] repeated(PyArray self, Object times) {
    byte[] data = self.toBytes();
    long count = Math.max(0, Index.asSize(times));
    if (data.length > 0 && count > Integer.MAX_VALUE / data.length) {
      throw PyErrors.memoryError();
    }
    ByteJoiner out = new ByteJoiner();
    for (long i = 0; i < count && data.length > 0; i++) {
      out.add(data);
    }
    return out.toArray();
  }

  private static Object reduce(PyArray self, Object protocol) {
    Object dict = Attributes.getOrNull(self, "__dict__");
    Object state = dict == null ? PyNone.NONE : dict;
    Object code = Strings.of(self.code().name());
    if (Index.asLong(protocol) < PICKLED_AS_BYTES) {
      PyList items = PyList.of(self.toArray());
      return PyTuple.of(self.getPyClass(), PyTuple.of(code, items), state);
    }
    return PyTuple.of(
        Attributes.get(importModule("array"), "_array_reconstructor"),
        PyTuple.of(
            self.getPyClass(),
            code,
            (long) self.code().machineFormat(),
            new PyBytes(self.toBytes())),
        state);
  }

  private static TruffleString repr(PyArray self) {
    String name = self.getPyClass().name();
    String start = name.substring(name.lastIndexOf('.') + 1) + "('" + self.code() + "'";
    if (self.size() == 0) {
      return Strings.of(start + ")");
    }
    Object shown =
        self.code() == TypeCode.u ? ArrayConversions.text(self) : PyList.of(self.toArray());
    return Strings.of(start + ", " + Text.reprJava(shown) + ")");
  }

  static byte[] bytes(Object value) {
    byte[] data = BytesOperands.contiguousOrNull(value);
    if (data == null) {
      throw PyErrors.typeError("a bytes-like object is required, not '%s'", TypeOf.name(value));
    }
    return data;
  }
}
