package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.iterator.PyDictIterator;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.iterator.PyListIterator;
import org.hoistpy.objects.iterator.PyRangeIterator;
import org.hoistpy.objects.iterator.PySetIterator;
import org.hoistpy.objects.iterator.PyTupleIterator;
import org.hoistpy.objects.mapping.DictPart;
import org.hoistpy.objects.mapping.HashStorage;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.mapping.PyDictView;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyRange;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;

/** {@code iter(object)}, specialised on the built-in containers. */
@ImportStatic(Exact.class)
public abstract class GetIteratorNode extends Node {
  static final String ITER = "__iter__";

  @NeverDefault
  public static GetIteratorNode create() {
    return GetIteratorNodeGen.create();
  }

  public abstract Object execute(Object object);

  @Specialization(guards = "isList(list)")
  protected static Object doList(PyList list) {
    return new PyListIterator(list);
  }

  @Specialization(guards = "isTuple(tuple)")
  protected static Object doTuple(PyTuple tuple) {
    return new PyTupleIterator(tuple);
  }

  @Specialization(guards = {"isLongRange(range)", "range.endIsLong()"})
  protected static Object doRange(PyRange range) {
    return PyRangeIterator.of(range);
  }

  @Specialization(guards = {"isDict(dict)", "isHash(dict)"})
  protected static Object doDict(PyDict dict) {
    return PyDictIterator.of((HashStorage) dict.storage(), dict, DictPart.KEYS);
  }

  @Specialization(guards = {"!view.isOrdered()", "isHash(view.dict())"})
  protected static Object doView(PyDictView view) {
    PyDict dict = view.dict();
    return PyDictIterator.of((HashStorage) dict.storage(), dict, view.part());
  }

  static boolean isHash(PyDict dict) {
    return dict.storage() instanceof HashStorage;
  }

  @Specialization(guards = "isSet(set)")
  protected static Object doSet(PyAnySet set) {
    return new PySetIterator(set);
  }

  @Specialization(guards = "!isUser(iterator)")
  protected static Object doIterator(PyIterator iterator) {
    return iterator;
  }

  @Specialization(guards = "isGenerator(generator)")
  protected static Object doGenerator(PyObject generator) {
    return generator;
  }

  static boolean isGenerator(Object object) {
    return object instanceof PyObject instance && instance.getPyClass() == BuiltinTypes.GENERATOR;
  }

  @Specialization(guards = "isUser(object)")
  protected static Object doUser(Object object, @Cached("create(ITER)") CallSpecialNode call) {
    Object iterator = call.execute(object);
    if (iterator == null) {
      return Iteration.iter(object);
    }
    if (iterator instanceof PyIterator || isGenerator(iterator)) {
      return iterator;
    }
    Iteration.checkIterator(iterator);
    return iterator;
  }

  @Specialization(guards = "isGeneric(object)")
  protected static Object doOther(Object object) {
    return Iteration.iter(object);
  }

  static boolean isGeneric(Object object) {
    if (Exact.isTable(object)) {
      return !Exact.isDict(object) || !isHash((PyDict) object);
    }
    if (object instanceof PyDictView view) {
      return view.isOrdered() || !isHash(view.dict());
    }
    return Exact.isString(object)
        || Exact.isOther(object) && !(object instanceof PyIterator) && !isGenerator(object);
  }
}
