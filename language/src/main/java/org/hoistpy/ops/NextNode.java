package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.HoistPyContext;
import org.hoistpy.calls.SharedReceivers;
import org.hoistpy.memory.policy.Elements;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytesIterator;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.PyGenerator;
import org.hoistpy.objects.iterator.PyDictIterator;
import org.hoistpy.objects.iterator.PyElementIterator;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.iterator.PyListIterator;
import org.hoistpy.objects.iterator.PyRangeIterator;
import org.hoistpy.objects.iterator.PySetIterator;
import org.hoistpy.objects.iterator.PyTupleIterator;
import org.hoistpy.objects.mapping.HashStorage;
import org.hoistpy.objects.sequence.DoubleStorage;
import org.hoistpy.objects.sequence.ListStorage;
import org.hoistpy.objects.sequence.LongStorage;
import org.hoistpy.objects.sequence.ObjectStorage;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.PyStrIterator;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.iterator.PyEnumerate;
import org.hoistpy.ops.iterator.PyZip;

/** The next element of an iterator, or Java null at its end; specialised on the built-in ones. */
@ImportStatic(Exact.class)
public abstract class NextNode extends Node {
  static final String NEXT = "__next__";

  @NeverDefault
  public static NextNode create() {
    return NextNodeGen.create();
  }

  public abstract Object execute(Object iterator);

  @Specialization(guards = "isLocal(iterator)")
  protected static Object doRange(PyRangeIterator iterator) {
    return iterator.hasNext() ? (Object) iterator.nextLong() : null;
  }

  @Specialization(guards = "isLocal(iterator)")
  protected static Object doList(PyListIterator iterator) {
    PyList list = iterator.list();
    if (list == null) {
      return null;
    }
    int index = iterator.index();
    Object value = element(list, index);
    if (value == null) {
      return slowNext(iterator);
    }
    iterator.advance(index);
    Elements.afterRead();
    return value;
  }

  /** The element, or null at the end or where only the slow path can tell. */
  private static Object element(PyList list, int index) {
    ListStorage storage = list.storage();
    int size = storage.size();
    if (storage instanceof LongStorage longs) {
      long[] items = longs.items();
      return index < size && index < items.length && ListAccess.isClear(list, items[index])
          ? (Object) items[index]
          : null;
    }
    if (storage instanceof ObjectStorage objects) {
      Object[] items = objects.items();
      return index < size && index < items.length ? items[index] : null;
    }
    if (storage instanceof DoubleStorage doubles) {
      double[] items = doubles.items();
      return index < size && index < items.length && ListAccess.isClear(list, items[index])
          ? (Object) items[index]
          : null;
    }
    return null;
  }

  @TruffleBoundary
  private static Object slowNext(PyIterator iterator) {
    return SharedReceivers.result(iterator, iterator.take());
  }

  @Specialization(guards = "isLocal(iterator)")
  protected static Object doTuple(PyTupleIterator iterator) {
    return iterator.next();
  }

  @Specialization(guards = "isLocal(iterator)")
  protected static Object doString(
      PyStrIterator iterator, @Cached TruffleString.CodePointAtIndexNode characterNode) {
    int index = iterator.advance();
    return index < 0
        ? null
        : StringSlices.character(characterNode.execute(iterator.text(), index, Strings.ENCODING));
  }

  @Specialization(guards = "isLocal(iterator)")
  protected static Object doBytes(PyBytesIterator iterator) {
    return iterator.next();
  }

  @Specialization(guards = "isLocal(iterator)")
  protected static Object doDict(PyDictIterator iterator) {
    HashStorage storage = iterator.storage();
    return storage != null ? iterator.next(storage) : slowNext(iterator);
  }

  @Specialization(guards = "isLocal(iterator)")
  protected static Object doSet(PySetIterator iterator) {
    return iterator.next();
  }

  @Specialization(guards = "!isUser(iterator)")
  protected static Object doEnumerate(PyEnumerate iterator, @Cached NextNode inner) {
    Object value = inner.execute(iterator.iterator());
    return value == null ? null : iterator.pair(value);
  }

  @Specialization(guards = {"!isUser(iterator)", "isPair(iterator)"})
  protected static Object doZip(PyZip iterator, @Cached NextNode first, @Cached NextNode second) {
    Object[] iterators = iterator.iterators();
    Object left = first.execute(iterators[0]);
    if (left == null) {
      return null;
    }
    Object right = second.execute(iterators[1]);
    return right == null ? null : new PyTuple(left, right);
  }

  static boolean isPair(PyZip zip) {
    return zip.iterators().length == 2 && !zip.isStrict();
  }

  @Specialization(guards = {"!isUser(iterator)", "isSimple(iterator)"})
  protected static Object doIterator(PyIterator iterator) {
    return slowNext(iterator);
  }

  /** Whether none of the specialisations above takes the iterator. */
  static boolean isSimple(PyIterator iterator) {
    return iterator instanceof PyElementIterator elements
        ? !(isLocal(elements) && isSpecialised(elements))
        : !(iterator instanceof PyEnumerate || iterator instanceof PyZip zip && isPair(zip));
  }

  private static boolean isSpecialised(PyElementIterator iterator) {
    return iterator instanceof PyRangeIterator
        || iterator instanceof PyListIterator
        || iterator instanceof PyTupleIterator
        || iterator instanceof PyStrIterator
        || iterator instanceof PyBytesIterator
        || iterator instanceof PyDictIterator
        || iterator instanceof PySetIterator;
  }

  /** Whether no other thread takes elements from the iterator. */
  static boolean isLocal(PyElementIterator iterator) {
    return Sharing.isLocal(iterator.getShape().isShared());
  }

  @Specialization
  protected Object doGenerator(PyGenerator generator, @Cached ResumeNode resume) {
    Object item = resume.execute(HoistPyContext.currentThread(this), generator, PyNone.NONE, null);
    if (item == null) {
      generator.takeResult();
    }
    return item;
  }

  @Specialization(guards = "isUser(iterator)")
  protected static Object doUser(Object iterator, @Cached("create(NEXT)") CallSpecialNode call) {
    try {
      Object value = call.execute(iterator);
      return value != null ? value : Iteration.next(iterator);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.STOP_ITERATION)) {
        return null;
      }
      throw e;
    }
  }

  @Specialization(guards = {"!isUser(iterator)", "!isBuiltinIterator(iterator)"})
  protected static Object doOther(Object iterator) {
    return Iteration.next(iterator);
  }

  static boolean isBuiltinIterator(Object object) {
    return object instanceof PyIterator || object instanceof PyGenerator;
  }
}
