package org.hoistpy.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.PyNode;

/** A pattern of a {@code case} block (language reference 8.6.4). */
public abstract class PatternNode extends PyNode {
  /** Whether the subject matches; captures go to their slots as they are found. */
  public abstract boolean matches(VirtualFrame frame, Object subject);
}
