package org.hoistpy.builtins.types.bytes;

import java.util.Arrays;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.bytes.BufferSource;
import org.hoistpy.objects.bytes.ElementFormat;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.bytes.PyMemoryIterator;
import org.hoistpy.objects.bytes.PyMemoryView;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.TypeOf;

/** The class memoryview: construction, attributes, comparison and life cycle. */
public final class MemoryViewTypes {
  private MemoryViewTypes() {}

  public static void install() {
    TypeBuilder<PyMemoryView> type = new TypeBuilder<>(BuiltinTypes.MEMORYVIEW, PyMemoryView.class);
    type.weaklyReferable();
    type.doc("Create a new memoryview object which references the given object.");
    type.constructor("object", MemoryViewTypes::construct);
    defineAttributes(type);
    type.method("__eq__", "value, /", (self, value) -> equal(self, value, true));
    type.method("__ne__", "value, /", (self, value) -> equal(self, value, false));
    type.method("__hash__", "/", MemoryViewTypes::hash);
    type.method("__repr__", "/", MemoryViewTypes::repr);
    type.method("release", "/", MemoryViewTypes::release);
    type.method("__enter__", "/", MemoryViewTypes::live);
    type.method("__exit__", "*args", (self, args) -> release(self));
    defineBuffer(type);
    MemoryViewItems.define(type);
    IteratorMethods.define(new TypeBuilder<>(PyMemoryIterator.TYPE, PyMemoryIterator.class));
  }

  /** The methods of the buffer protocol for a class whose instances are buffers. */
  static <S> void defineBuffer(TypeBuilder<S> type) {
    type.method(
        "__buffer__", "flags, /", (self, flags) -> construct(BuiltinTypes.MEMORYVIEW, self));
    if (type.type() != BuiltinTypes.BYTES) {
      type.method("__release_buffer__", "buffer, /", (self, view) -> release((PyMemoryView) view));
    }
  }

  private static Object construct(PyType cls, Object object) {
    if (object instanceof PyMemoryView view) {
      return live(view).copy();
    }
    if (object instanceof BufferSource source) {
      return new PyMemoryView(source);
    }
    throw PyErrors.typeError(
        "memoryview: a bytes-like object is required, not '%s'", TypeOf.name(object));
  }

  /** The view itself; ValueError if it was released. */
  static PyMemoryView live(PyMemoryView view) {
    if (view.isReleased()) {
      throw PyErrors.valueError("operation forbidden on released memoryview object");
    }
    return view;
  }

  private static Object release(PyMemoryView view) {
    view.release();
    return PyNone.NONE;
  }

  private static void defineAttributes(TypeBuilder<PyMemoryView> type) {
    type.getter("obj", self -> live(self).source());
    type.getter("nbytes", self -> (long) live(self).byteLength());
    type.getter("readonly", self -> live(self).isReadOnly());
    type.getter("itemsize", self -> (long) live(self).itemSize());
    type.getter("format", self -> Strings.of(live(self).format()));
    type.getter("ndim", self -> (long) live(self).dimensions());
    type.getter("shape", self -> numbers(live(self).shape().lengths()));
    type.getter("strides", self -> numbers(live(self).shape().strides()));
    type.getter("suboffsets", self -> live(self) == null ? null : PyTuple.empty());
    type.getter("c_contiguous", self -> live(self).isContiguous());
    type.getter("f_contiguous", self -> live(self).isFortran());
    type.getter("contiguous", self -> live(self).isContiguous() || self.isFortran());
  }

  private static PyTuple numbers(int[] values) {
    Object[] items = new Object[values.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = (long) values[i];
    }
    return PyTuple.of(items);
  }

  private static Object equal(PyMemoryView self, Object value, boolean wanted) {
    if (self.isReleased() || value instanceof PyMemoryView other && other.isReleased()) {
      return (self == value) == wanted;
    }
    PyMemoryView other = value instanceof PyMemoryView view ? view : null;
    if (other == null) {
      if (!(value instanceof BufferSource source)) {
        return PyNotImplemented.NOT_IMPLEMENTED;
      }
      other = new PyMemoryView(source);
    }
    boolean equal = sameElements(self, other);
    if (other != value) {
      other.release();
    }
    return equal == wanted;
  }

  private static boolean sameElements(PyMemoryView left, PyMemoryView right) {
    if (!Arrays.equals(left.shape().lengths(), right.shape().lengths())) {
      return false;
    }
    if (ElementFormat.code(left.format()) == 0 || ElementFormat.code(right.format()) == 0) {
      return false;
    }
    if (left.format().equals(right.format()) && "Bbc".contains(left.format())) {
      return Arrays.equals(left.toArray(), right.toArray());
    }
    // Elements in order, whatever the dimensions.
    PyMemoryView a = flat(left);
    PyMemoryView b = flat(right);
    for (int i = 0; i < a.length(); i++) {
      if (!Comparison.equal(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static PyMemoryView flat(PyMemoryView view) {
    return view.dimensions() == 1
        ? view
        : new PyMemoryView(new PyBytes(view.toArray())).cast(view.format());
  }

  private static Object hash(PyMemoryView self) {
    live(self);
    if (!self.isReadOnly()) {
      throw PyErrors.valueError("cannot hash writable memoryview object");
    }
    if (!"Bbc".contains(self.format())) {
      throw PyErrors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    return Hashing.hash(new PyBytes(BytesOperands.bytesOrNull(self)));
  }

  private static Object repr(PyMemoryView self) {
    String id = String.format("0x%x", (Number) Identity.id(self));
    return Strings.of("<" + (self.isReleased() ? "released " : "") + "memory at " + id + ">");
  }
}
