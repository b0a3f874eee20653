package org.hoistpy.objects.type;

import com.oracle.truffle.api.Assumption;
import org.hoistpy.objects.descriptor.PyMemberDescriptor;

/**
 * What class creation records about a class beyond its attributes.
 *
 * <p>Written while the class is created, under the class's monitor afterwards ({@code __bases__},
 * {@code __qualname__}, {@code __abstractmethods__}); read plainly.
 */
public final class ClassDetails {
  private static final PyMemberDescriptor[] NO_SLOTS = {};

  private PyType base;
  private String qualifiedName;
  private PyMemberDescriptor[] slots = NO_SLOTS;
  private boolean abstractClass;
  private boolean weakReferable;
  private volatile boolean orderPending;

  /** Access mode: volatile, since {@code register()} may set it while other threads match. */
  private volatile CollectionKind collectionKind;

  /**
   * Under which the instances' {@code __hash__} is that of {@code object}; null where that is not
   * known. Access mode: volatile, set by whoever finds it out.
   */
  private volatile Assumption[] hashedByIdentity;

  ClassDetails(PyType base, String qualifiedName) {
    this.base = base;
    this.qualifiedName = qualifiedName;
  }

  /** {@code __base__}: the base whose layout the class extends; null for {@code object}. */
  public PyType base() {
    return base;
  }

  public void setBase(PyType newBase) {
    base = newBase;
  }

  /** Whether instances are certainly hashed as {@code object} does it. */
  public boolean hashesByIdentity() {
    Assumption[] needed = hashedByIdentity;
    if (needed == null) {
      return false;
    }
    for (Assumption assumption : needed) {
      if (!assumption.isValid()) {
        hashedByIdentity = null;
        return false;
      }
    }
    return true;
  }

  /** Instances are hashed as {@code object} does it while these are valid. */
  public void setHashedByIdentity(Assumption... needed) {
    hashedByIdentity = needed;
  }

  /** {@code __qualname__}. */
  public String qualifiedName() {
    return qualifiedName;
  }

  public void setQualifiedName(String name) {
    qualifiedName = name;
  }

  /** The members that the class's own {@code __slots__} made, sorted by name. */
  public PyMemberDescriptor[] slots() {
    return slots;
  }

  public void setSlots(PyMemberDescriptor[] members) {
    slots = members;
  }

  /** True when {@code __abstractmethods__} is not empty: no instances. */
  public boolean isAbstract() {
    return abstractClass;
  }

  public void setAbstract(boolean isAbstract) {
    abstractClass = isAbstract;
  }

  /** What the class itself was declared or registered to be; null leaves it to its bases. */
  public CollectionKind collectionKind() {
    return collectionKind;
  }

  public void setCollectionKind(CollectionKind kind) {
    collectionKind = kind;
  }

  /** True when instances can be referred to weakly. */
  public boolean isWeakReferable() {
    return weakReferable;
  }

  public void setWeakReferable(boolean value) {
    weakReferable = value;
  }

  /** True while the metaclass's {@code mro()} is asked for a new class's first order. */
  public boolean isOrderPending() {
    return orderPending;
  }

  public void setOrderPending(boolean value) {
    orderPending = value;
  }
}
