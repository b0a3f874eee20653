package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyExceptionGroup;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.objects.type.PyType;

/** Splitting and reassembling exception groups: {@code split}, {@code except*} (PEP 654). */
public final class ExceptionGroups {
  private ExceptionGroups() {}

  /**
   * The two parts of a split.
   *
   * @param matching what matched, or null
   * @param rest what did not, or null
   */
  public record Split(PyBaseException matching, PyBaseException rest) {}

  /** Splits by an exception type, a tuple of types or a predicate. */
  @TruffleBoundary
  public static Split split(PyBaseException exception, Object matcher, boolean needRest) {
    return split(exception, predicate(matcher), needRest);
  }

  /** {@code except* types}: splits a group; a naked exception that matches is wrapped. */
  @TruffleBoundary
  public static Split matchStar(PyBaseException exception, Object types) {
    Predicate<PyBaseException> predicate = predicate(types);
    rejectGroupTypes(types);
    if (exception instanceof PyExceptionGroup) {
      return split(exception, predicate, true);
    }
    if (!predicate.test(exception)) {
      return new Split(null, exception);
    }
    Object group = Calls.call(ExceptionTypes.EXCEPTION_GROUP, Strings.EMPTY, PyTuple.of(exception));
    PyExceptionGroup wrapped = (PyExceptionGroup) group;
    wrapped.setTraceback(exception.traceback());
    return new Split(wrapped, null);
  }

  private static void rejectGroupTypes(Object types) {
    for (Object type : types instanceof PyTuple tuple ? tuple.items() : new Object[] {types}) {
      if (type instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
        throw PyErrors.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
    }
  }

  private static Predicate<PyBaseException> predicate(Object matcher) {
    if (matcher instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      return exception -> exception.getPyClass().isSubtypeOf(type);
    }
    if (matcher instanceof PyTuple tuple && allExceptionTypes(tuple)) {
      return exception -> {
        for (Object type : tuple.items()) {
          if (exception.getPyClass().isSubtypeOf((PyType) type)) {
            return true;
          }
        }
        return false;
      };
    }
    boolean callable =
        !(matcher instanceof PyType) && TypeOf.get(matcher).lookup("__call__") != null;
    if (!callable) {
      throw PyErrors.typeError("expected a function, exception type or tuple of exception types");
    }
    return exception -> Truth.isTrue(Calls.call(matcher, exception));
  }

  private static boolean allExceptionTypes(PyTuple tuple) {
    for (Object item : tuple.items()) {
      if (!(item instanceof PyType type) || !type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
        return false;
      }
    }
    return true;
  }

  private static Split split(
      PyBaseException exception, Predicate<PyBaseException> predicate, boolean needRest) {
    if (predicate.test(exception)) {
      return new Split(exception, null);
    }
    if (!(exception instanceof PyExceptionGroup group)) {
      return new Split(null, exception);
    }
    List<Object> matching = new ArrayList<>();
    List<Object> rest = new ArrayList<>();
    ThreadState depth = NativeRecursion.enter(" in exceptiongroup_split_recursive");
    try {
      for (PyBaseException member : group.exceptions()) {
        Split parts = split(member, predicate, needRest);
        if (parts.matching != null) {
          matching.add(parts.matching);
        }
        if (needRest && parts.rest != null) {
          rest.add(parts.rest);
        }
      }
    } finally {
      depth.leaveNative();
    }
    return new Split(derive(group, matching), needRest ? derive(group, rest) : null);
  }

  /** A group of the same kind with other members, or null for none. */
  private static PyBaseException derive(PyExceptionGroup group, List<Object> members) {
    if (members.isEmpty()) {
      return null;
    }
    Object derived =
        Calls.callMethod(group, "derive", new PyList(members.toArray(), members.size()));
    if (!(derived instanceof PyExceptionGroup result)) {
      throw PyErrors.typeError("derive must return an instance of BaseExceptionGroup");
    }
    result.setTraceback(group.traceback());
    result.setContext(group.context());
    boolean suppress = result.suppressContext();
    result.setCause(group.cause());
    result.setSuppressContext(suppress);
    if (Attributes.getOrNull(group, "__notes__") instanceof PyList notes) {
      Attributes.set(result, "__notes__", PyList.of(notes.toArray()));
    }
    return result;
  }

  /**
   * What a {@code try … except*} statement raises at its end (CPython's {@code
   * _PyExc_PrepReraiseStar}).
   *
   * @param original the exception that the statement handled
   * @param raised what the handlers raised, and the unhandled rest if any
   * @return the exception to raise, or null
   */
  @TruffleBoundary
  public static PyBaseException reraise(PyBaseException original, List<PyBaseException> raised) {
    if (raised.isEmpty()) {
      return null;
    }
    if (!(original instanceof PyExceptionGroup group)) {
      return raised.size() == 1
          ? raised.get(0)
          : (PyBaseException)
              Calls.call(
                  ExceptionTypes.EXCEPTION_GROUP, Strings.EMPTY, PyList.of(raised.toArray()));
    }
    List<Object> result = new ArrayList<>();
    List<PyBaseException> unhandled = new ArrayList<>();
    for (PyBaseException exception : raised) {
      if (isPartOf(exception, original)) {
        unhandled.add(exception);
      } else {
        result.add(exception);
      }
    }
    PyBaseException projection = project(group, unhandled);
    if (result.isEmpty()) {
      return projection;
    }
    if (projection != null) {
      result.add(projection);
    }
    return result.size() == 1
        ? (PyBaseException) result.get(0)
        : (PyBaseException)
            Calls.call(ExceptionTypes.EXCEPTION_GROUP, Strings.EMPTY, PyList.of(result.toArray()));
  }

  /** A part of the original group keeps its metadata; a newly raised exception does not. */
  private static boolean isPartOf(PyBaseException exception, PyBaseException original) {
    return exception.traceback() == original.traceback()
        && exception.cause() == original.cause()
        && exception.context() == original.context()
        && Attributes.getOrNull(exception, "__notes__")
            == null
            == (Attributes.getOrNull(original, "__notes__") == null);
  }

  private static PyBaseException project(PyExceptionGroup group, List<PyBaseException> keep) {
    Set<PyBaseException> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PyBaseException exception : keep) {
      collectLeaves(exception, leaves);
    }
    return leaves.isEmpty() ? null : projectLeaves(group, leaves);
  }

  private static PyBaseException projectLeaves(PyExceptionGroup group, Set<PyBaseException> keep) {
    List<Object> members = new ArrayList<>();
    for (PyBaseException member : group.exceptions()) {
      if (member instanceof PyExceptionGroup nested) {
        PyBaseException kept = projectLeaves(nested, keep);
        if (kept != null) {
          members.add(kept);
        }
      } else if (keep.contains(member)) {
        members.add(member);
      }
    }
    return derive(group, members);
  }

  private static void collectLeaves(PyBaseException exception, Set<PyBaseException> leaves) {
    if (exception instanceof PyExceptionGroup group) {
      for (PyBaseException member : group.exceptions()) {
        collectLeaves(member, leaves);
      }
    } else {
      leaves.add(exception);
    }
  }
}
