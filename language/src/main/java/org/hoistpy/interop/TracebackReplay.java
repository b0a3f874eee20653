package org.hoistpy.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import org.hoistpy.HoistPyContext;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyTraceback;

/**
 * Gives an exception that leaves Python the stack trace that polyglot tools show.
 *
 * <p>Inside Python an exception collects a Python traceback and no Truffle stack trace, which would
 * make every raise pay for what only an embedder looks at. At the border the traceback is replayed:
 * one call for each entry, and the exception is raised once more at the innermost one.
 */
final class TracebackReplay {
  /** Entries beyond are left out: a runaway recursion has hundreds of equal ones. */
  private static final int LIMIT = 200;

  private TracebackReplay() {}

  @TruffleBoundary
  static PyException withStackTrace(PyException e) {
    HoistPyLanguage language = HoistPyContext.get().language();
    PyTraceback outermost = e.value().traceback();
    try {
      if (outermost != null) {
        new EntryRootNode(language, e, outermost, LIMIT).getCallTarget().call();
      }
      return e;
    } catch (PyException replayed) {
      return replayed;
    }
  }

  /** One entry: a function, and the place in it that the exception passed. */
  private static final class EntryRootNode extends RootNode {
    private final PyException exception;
    private final PyTraceback entry;
    private final SourceSection section;
    @Child private PlaceNode place;

    EntryRootNode(HoistPyLanguage language, PyException exception, PyTraceback entry, int left) {
      super(language);
      this.exception = exception;
      this.entry = entry;
      this.section = SourcePlaces.of(entry);
      DirectCallNode call =
          entry.next() == null || left == 0
              ? null
              : DirectCallNode.create(
                  new EntryRootNode(language, exception, entry.next(), left - 1).getCallTarget());
      this.place = new PlaceNode(section, call);
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return place.execute(exception);
    }

    @Override
    public String getName() {
      return entry.frame().code().name();
    }

    @Override
    public String getQualifiedName() {
      return entry.frame().code().info().qualifiedName();
    }

    @Override
    public SourceSection getSourceSection() {
      return section;
    }
  }

  /** Calls the next entry, or raises. */
  private static final class PlaceNode extends Node {
    private final SourceSection section;
    @Child private DirectCallNode next;

    PlaceNode(SourceSection section, DirectCallNode next) {
      this.section = section;
      this.next = next;
    }

    Object execute(PyException exception) {
      if (next == null) {
        throw exception.located(this);
      }
      return next.call();
    }

    @Override
    public SourceSection getSourceSection() {
      return section;
    }
  }
}
