package org.hoistpy.memory.sharing;

import com.oracle.truffle.api.object.Property;
import com.oracle.truffle.api.object.Shape;

/**
 * Where the shared objects of one shape keep what they lead to. Each class keeps the one of the
 * shape that was met last, since a shape has to make the list of its properties anew.
 *
 * <p>Immutable: it may be handed from thread to thread without order.
 */
@SuppressWarnings("ArrayRecordComponent")
public record SharedLayout(Shape shape, Property[] properties) {

  /** What objects have as the dynamic type of their shapes: keeps a layout, or null. */
  public interface Holder {
    SharedLayout sharedLayout();

    void setSharedLayout(SharedLayout layout);
  }
}
