package org.hoistpy.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.syntax.Span;

/** A node of a translated program with its place in the source. */
@TypeSystemReference(PyTypes.class)
public abstract class PyNode extends Node {
  private Span span;

  /** Whether this node ever raised: until then its handler stays out of compiled code. */
  @CompilationFinal private boolean hasRaised;

  /** The source range; may be null for what the translator invents. */
  public final Span span() {
    return span;
  }

  public final void setSpan(Span newSpan) {
    span = newSpan;
  }

  /** Sets the span and returns the node. */
  @SuppressWarnings("unchecked")
  public final <T extends PyNode> T in(Span newSpan) {
    span = newSpan;
    return (T) this;
  }

  /** To be called before the node raises: compiled code has nothing for what never happened. */
  protected final void expectRaise() {
    if (!hasRaised) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      hasRaised = true;
    }
  }

  /** Notes that the exception passed here unless an inner node did; gives it back. */
  protected final PyException raised(PyException e) {
    expectRaise();
    return e.at(span);
  }

  protected static ThreadState thread(VirtualFrame frame) {
    return PyArguments.thread(frame);
  }

  @Override
  public SourceSection getSourceSection() {
    RootNode root = getRootNode();
    if (span == null || !(root instanceof PyRootNode pyRoot)) {
      return null;
    }
    Source source = pyRoot.source();
    if (source == null || !source.hasCharacters() || source.getLineCount() < span.endLine()) {
      return null;
    }
    return source.createSection(span.line());
  }
}
