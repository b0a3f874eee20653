package org.hoistpy.main;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import org.hoistpy.HoistPyContext;
import org.hoistpy.HoistPyLanguage;

/**
 * What runs for a source that carries a command line: the whole program, to its exit code. Used
 * once per context.
 */
public final class MainRootNode extends RootNode {
  private final CommandLine commandLine;

  public MainRootNode(HoistPyLanguage language, Source source) {
    super(language);
    this.commandLine = CommandLine.decode(source.getCharacters().toString());
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return run();
  }

  @TruffleBoundary
  private int run() {
    return new MainProgram(HoistPyContext.get(), commandLine).run();
  }

  @Override
  public boolean isInternal() {
    return true;
  }
}
