package org.hoistpy.modules.heapq;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.TypeOf;

/**
 * Binary heaps on lists with CPython's order of comparisons. As there, a heap is guarded by its
 * users: comparisons run Python code and may see the list half sorted.
 */
public final class HeapqModule {
  private HeapqModule() {}

  public static void define(ModuleBuilder heapq) {
    heapq.function("heappush", "heap, item, /", HeapqModule::push);
    heapq.function("heappop", "heap, /", HeapqModule::pop);
    heapq.function("heapreplace", "heap, item, /", HeapqModule::replace);
    heapq.function("heappushpop", "heap, item, /", HeapqModule::pushPop);
    heapq.function("heapify", "heap, /", heap -> heapify(list(heap), false));
    heapq.function("_heapify_max", "heap, /", heap -> heapify(list(heap), true));
    heapq.function("_heappop_max", "heap, /", heap -> popFrom(list(heap), true));
    heapq.function(
        "_heapreplace_max", "heap, item, /", (heap, item) -> replaceIn(list(heap), item, true));
  }

  private static PyList list(Object heap) {
    if (heap instanceof PyList list) {
      return list;
    }
    throw PyErrors.typeError("heap argument must be a list, not %s", TypeOf.get(heap));
  }

  private static boolean before(Object a, Object b, boolean max) {
    return max ? Comparison.test(CompareOp.LT, b, a) : Comparison.test(CompareOp.LT, a, b);
  }

  private static Object get(PyList heap, int index, int expected) {
    if (heap.size() != expected) {
      throw PyErrors.runtimeError("list changed size during iteration");
    }
    return heap.get(index);
  }

  private static Object push(Object heap, Object item) {
    PyList list = list(heap);
    list.append(item);
    siftDown(list, 0, list.size() - 1, false);
    return PyNone.NONE;
  }

  private static Object pop(Object heap) {
    return popFrom(list(heap), false);
  }

  private static Object popFrom(PyList heap, boolean max) {
    if (heap.size() == 0) {
      throw PyErrors.indexError("index out of range");
    }
    Object last = heap.remove(heap.size() - 1);
    if (heap.size() == 0) {
      return last;
    }
    Object result = heap.get(0);
    heap.set(0, last);
    siftUp(heap, 0, max);
    return result;
  }

  private static Object replace(Object heap, Object item) {
    return replaceIn(list(heap), item, false);
  }

  private static Object replaceIn(PyList heap, Object item, boolean max) {
    if (heap.size() == 0) {
      throw PyErrors.indexError("index out of range");
    }
    Object result = heap.get(0);
    heap.set(0, item);
    siftUp(heap, 0, max);
    return result;
  }

  private static Object pushPop(Object heap, Object item) {
    PyList list = list(heap);
    if (list.size() == 0 || !before(list.get(0), item, false)) {
      return item;
    }
    return replaceIn(list, item, false);
  }

  private static Object heapify(PyList heap, boolean max) {
    for (int i = heap.size() / 2 - 1; i >= 0; i--) {
      siftUp(heap, i, max);
    }
    return PyNone.NONE;
  }

  /** Moves the item at {@code position} towards the root while it is smaller than its parent. */
  private static void siftDown(PyList heap, int start, int position, boolean max) {
    int size = heap.size();
    Object item = heap.get(position);
    int index = position;
    while (index > start) {
      int parentIndex = (index - 1) >> 1;
      Object parent = get(heap, parentIndex, size);
      if (!before(item, parent, max)) {
        break;
      }
      get(heap, parentIndex, size);
      heap.set(index, parent);
      heap.set(parentIndex, item);
      index = parentIndex;
    }
  }

  /** Bubbles the smaller child up until a leaf is reached, then moves the item to its place. */
  private static void siftUp(PyList heap, int position, boolean max) {
    int size = heap.size();
    int index = position;
    int firstLeaf = size / 2;
    while (index < firstLeaf) {
      int child = 2 * index + 1;
      if (child + 1 < size) {
        Object left = get(heap, child, size);
        Object right = get(heap, child + 1, size);
        if (!before(left, right, max)) {
          child++;
        }
      }
      Object smaller = get(heap, child, size);
      Object item = heap.get(index);
      heap.set(index, smaller);
      heap.set(child, item);
      index = child;
    }
    siftDown(heap, position, index, max);
  }
}
