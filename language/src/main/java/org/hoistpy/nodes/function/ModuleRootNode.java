package org.hoistpy.nodes.function;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.Source;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.thread.ThreadState;

/**
 * The body of a module, of a class, or of what {@code exec} and {@code eval} run. The second
 * argument is the mapping of local names, where that is not the module's namespace.
 */
public final class ModuleRootNode extends PyRootNode {
  @Child private StatementNode body;

  public ModuleRootNode(
      HoistPyLanguage language,
      FrameDescriptor descriptor,
      PyCode code,
      PyDict globals,
      Source source,
      StatementNode body) {
    super(language, descriptor, code, globals, source);
    this.body = body;
  }

  /** The variables belong to the namespace. */
  @Override
  public void clearVariables(MaterializedFrame frame) {}

  @Override
  boolean isNamespace() {
    return true;
  }

  @Override
  public Object localsOf(PyFrame frame, Frame activation) {
    return variables().withNamespace(activation, globals());
  }

  @Override
  protected Object run(VirtualFrame frame) {
    ThreadState thread = threadOf(frame.getArguments());
    enter(thread);
    begin(frame);
    try {
      reportCall(frame, thread);
      Object result =
          body.execute(frame) == Completion.RETURN
              ? frame.getObject(FrameSlots.RETURN)
              : PyNone.NONE;
      return reportReturn(frame, thread, result);
    } catch (PyException e) {
      throw leaving(frame, e, thread);
    } catch (StackOverflowError e) {
      throw exhausted(e);
    } catch (OutOfMemoryError e) {
      throw leaving(frame, exhausted(e), thread);
    } finally {
      end(frame);
      thread.leave();
    }
  }
}
