package org.hoistpy.nodes.function;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.Source;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyException;
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

  @Override
  public Object execute(VirtualFrame frame) {
    ThreadState thread = threadOf(frame.getArguments());
    enter(thread);
    try {
      if (body.execute(frame) == Completion.RETURN) {
        return frame.getObject(FrameSlots.RETURN);
      }
      return PyNone.NONE;
    } catch (PyException e) {
      throw leaving(e, thread);
    } catch (StackOverflowError e) {
      throw stackOverflow();
    } finally {
      thread.leave();
    }
  }
}
