package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.hoistpy.objects.PyObject;

/** Which receivers a plan is for: those of one shape, or the primitives of one Java class. */
abstract sealed class Receiver {
  abstract boolean matches(Object receiver);

  static Receiver of(Object receiver) {
    if (receiver instanceof PyObject object) {
      return new OfShape(object.getShape());
    }
    return new OfJavaClass(
        receiver instanceof TruffleString
            ? TruffleString.class
            : receiver instanceof BigInteger ? BigInteger.class : receiver.getClass());
  }

  /** Objects of one shape, and so of one class. */
  static final class OfShape extends Receiver {
    final Shape shape;

    OfShape(Shape shape) {
      this.shape = shape;
    }

    @Override
    boolean matches(Object receiver) {
      return receiver instanceof PyObject object && object.getShape() == shape;
    }
  }

  /** Values that are no {@link PyObject}. */
  static final class OfJavaClass extends Receiver {
    private final Class<?> javaClass;

    OfJavaClass(Class<?> javaClass) {
      this.javaClass = javaClass;
    }

    @Override
    boolean matches(Object receiver) {
      return receiver.getClass() == javaClass;
    }
  }

  /** One object: a module or a class, whose attributes are cells of its own. */
  static final class Exactly extends Receiver {
    private final Object object;

    Exactly(Object object) {
      this.object = object;
    }

    @Override
    boolean matches(Object receiver) {
      return receiver == object;
    }
  }
}
