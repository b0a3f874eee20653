package org.hoistpy.objects.type;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerAsserts;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.Shape;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.ClassAttributeCell;
import org.hoistpy.memory.sharing.SharedLayout;
import org.hoistpy.memory.sharing.SharingStatistics;
import org.hoistpy.objects.PyObject;

/**
 * A Python class.
 *
 * <p>Attributes are {@link ClassAttributeCell}s: rewriting one goes through the cell; adding or
 * removing a name, or changing bases, invalidates the {@linkplain #version() version} of the class
 * and of all its subclasses. Cached look-ups along the MRO guard on that version.
 *
 * <p>Thread-safe: structural changes hold the monitor of {@link PyType}'s class-wide lock; look-ups
 * read concurrent maps.
 */
public final class PyType extends PyObject implements SharedLayout.Holder {
  /** One lock for all hierarchies: structural changes are rare and span several classes. */
  private static final Object HIERARCHY_LOCK = new Object();

  private String name;
  private final Class<? extends PyObject> layout;
  private final TypeTraits traits;
  private final Map<String, ClassAttributeCell> attributes =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private final List<WeakReference<PyType>> subclasses = new ArrayList<>();
  private final Shape instanceShape;
  private final ClassDetails details;

  /** Access mode: replaced under the hierarchy lock, read plainly under the version assumption. */
  @CompilationFinal(dimensions = 1)
  private volatile PyType[] bases;

  @CompilationFinal(dimensions = 1)
  private volatile PyType[] mro;

  /** The look-up cache of the present version: name to cell, or {@link #ABSENT}. */
  private volatile ConcurrentHashMap<String, Object> lookupCache = new ConcurrentHashMap<>();

  @CompilationFinal private volatile Assumption version;

  /** Names whose instance attribute is volatile or atomic; own annotations only. */
  private volatile Map<String, AccessKind> ownAccessKinds = Map.of();

  /** Raced for: any layout that was kept is a right one. */
  private SharedLayout sharedLayout;

  private static final Object ABSENT = new Object();

  /**
   * A class with its MRO already linearised; {@code mroTail} is the MRO without the class itself.
   *
   * @param metaclass null only while {@code type} itself is made
   */
  public PyType(
      PyType metaclass,
      String name,
      PyType[] bases,
      PyType[] mroTail,
      Class<? extends PyObject> layout,
      TypeTraits traits) {
    super(metaclass == null ? TypeShapes.provisional() : metaclass.instanceShape());
    this.name = name;
    this.bases = bases;
    this.layout = layout;
    this.traits = traits;
    this.details = new ClassDetails(bases.length == 0 ? null : bases[0], name);
    this.version = newVersion();
    setMroTail(mroTail);
    if (metaclass == null) {
      this.instanceShape = TypeShapes.forInstancesOf(this, layout);
      DynamicObjectLibrary.getUncached().setDynamicType(this, this);
    } else {
      this.instanceShape = TypeShapes.forInstancesOf(this, layout);
    }
    for (PyType base : bases) {
      base.addSubclass(this);
    }
  }

  private Assumption newVersion() {
    return Truffle.getRuntime().createAssumption("version of " + name);
  }

  private void setMroTail(PyType[] mroTail) {
    PyType[] full = new PyType[mroTail.length + 1];
    full[0] = this;
    System.arraycopy(mroTail, 0, full, 1, mroTail.length);
    mro = full;
  }

  public String name() {
    return name;
  }

  public void setName(String newName) {
    name = newName;
  }

  public PyType[] bases() {
    return bases;
  }

  public PyType[] mro() {
    return mro;
  }

  /** The Java class of this class's instances. */
  public Class<? extends PyObject> layout() {
    return layout;
  }

  /** What class creation knows beyond the attributes. */
  public ClassDetails details() {
    return details;
  }

  public TypeTraits traits() {
    return traits;
  }

  /** True for a class made by a class statement or {@code type(...)}: mutable. */
  public boolean isHeapType() {
    return traits.heapType();
  }

  public boolean instancesHaveDict() {
    return traits.instancesHaveDict();
  }

  public boolean isBaseType() {
    return traits.baseType();
  }

  @Override
  public SharedLayout sharedLayout() {
    return sharedLayout;
  }

  @Override
  public void setSharedLayout(SharedLayout layout) {
    sharedLayout = layout;
  }

  /** The shape of a fresh instance; its dynamic type is this class. */
  public Shape instanceShape() {
    return instanceShape;
  }

  /** Valid while no name was added to or removed from this class or a class in its MRO. */
  public Assumption version() {
    return version;
  }

  public boolean isSubtypeOf(PyType other) {
    if (this == other) {
      return true;
    }
    for (PyType type : mro) {
      if (type == other) {
        return true;
      }
    }
    return false;
  }

  /** The value that the MRO gives for the name, or null. No descriptor is called. */
  @TruffleBoundary
  public Object lookup(String attribute) {
    ClassAttributeCell cell = lookupCell(attribute);
    return cell == null ? null : cell.read();
  }

  /** The first cell along the MRO, or null. */
  @TruffleBoundary
  public ClassAttributeCell lookupCell(String attribute) {
    CompilerAsserts.neverPartOfCompilation();
    ConcurrentHashMap<String, Object> cache = lookupCache;
    Object cached = cache.get(attribute);
    if (cached == null) {
      ClassAttributeCell found = searchMro(attribute);
      cached = found == null ? ABSENT : found;
      cache.put(attribute, cached);
    }
    return cached == ABSENT ? null : (ClassAttributeCell) cached;
  }

  private ClassAttributeCell searchMro(String attribute) {
    for (PyType type : mro) {
      ClassAttributeCell cell = type.attributes.get(attribute);
      if (cell != null) {
        return cell;
      }
    }
    return null;
  }

  /** The class of the MRO that holds the name, or null. */
  @TruffleBoundary
  public PyType lookupOwner(String attribute) {
    for (PyType type : mro) {
      if (type.attributes.containsKey(attribute)) {
        return type;
      }
    }
    return null;
  }

  /** The class's own attribute, or null. */
  @TruffleBoundary
  public Object getOwn(String attribute) {
    ClassAttributeCell cell = attributes.get(attribute);
    return cell == null ? null : cell.read();
  }

  @TruffleBoundary
  public ClassAttributeCell getOwnCell(String attribute) {
    return attributes.get(attribute);
  }

  /** Adds or rewrites an own attribute; only adding changes the version. */
  @TruffleBoundary
  public void setAttribute(String attribute, Object value) {
    String key = attribute.intern();
    synchronized (HIERARCHY_LOCK) {
      ClassAttributeCell cell = attributes.get(key);
      if (cell != null) {
        cell.write(value);
        return;
      }
      ClassAttributeCell added = new ClassAttributeCell(key, value);
      added.annotate(accessKind(key));
      attributes.put(key, added);
      invalidateVersion("attribute " + key + " added");
    }
  }

  /** The own cell of an attribute; where there is none it begins with what a base class has. */
  @TruffleBoundary
  public ClassAttributeCell ownOrInheritedCell(String attribute) {
    synchronized (HIERARCHY_LOCK) {
      Object inherited = lookup(attribute);
      if (inherited != null && !attributes.containsKey(attribute)) {
        setAttribute(attribute, inherited);
      }
      return attributes.get(attribute);
    }
  }

  /** Gives a class that nobody else can see yet its first attributes, in order. */
  @TruffleBoundary
  public void setInitialAttributes(Map<String, Object> values) {
    values.forEach((key, value) -> attributes.put(key, new ClassAttributeCell(key, value)));
  }

  /** Removes an own attribute; false when there is none. */
  @TruffleBoundary
  public boolean deleteAttribute(String attribute) {
    synchronized (HIERARCHY_LOCK) {
      if (attributes.remove(attribute) == null) {
        return false;
      }
      invalidateVersion("attribute " + attribute + " removed");
      return true;
    }
  }

  /** The own attribute names in definition order: a snapshot. */
  @TruffleBoundary
  public List<String> ownNames() {
    synchronized (attributes) {
      return new ArrayList<>(attributes.keySet());
    }
  }

  /** New bases with the MRO (without this class) that they give; subclasses relinearise. */
  @TruffleBoundary
  public void setBases(PyType[] newBases, PyType[] mroTail) {
    synchronized (HIERARCHY_LOCK) {
      for (PyType base : bases) {
        base.subclasses.removeIf(reference -> reference.get() == this || reference.get() == null);
      }
      bases = newBases;
      for (PyType base : newBases) {
        base.addSubclass(this);
      }
      setMro(mroTail);
    }
  }

  /** A new MRO (without this class); invalidates the version. */
  @TruffleBoundary
  public void setMro(PyType[] mroTail) {
    synchronized (HIERARCHY_LOCK) {
      setMroTail(mroTail);
      invalidateVersion("method resolution order changed");
    }
  }

  /** An MRO that {@code mro()} computed, which may lack the class itself. */
  @TruffleBoundary
  public void setWholeMro(PyType[] order) {
    synchronized (HIERARCHY_LOCK) {
      mro = order;
      invalidateVersion("method resolution order changed");
    }
  }

  private void invalidateVersion(String reason) {
    if (traits.heapType()) {
      SharingStatistics.invalidated("version of " + name);
    }
    Assumption old = version;
    version = newVersion();
    lookupCache = new ConcurrentHashMap<>();
    old.invalidate(reason);
    for (WeakReference<PyType> reference : subclasses) {
      PyType subclass = reference.get();
      if (subclass != null) {
        subclass.invalidateVersion(reason);
      }
    }
  }

  private void addSubclass(PyType subclass) {
    synchronized (HIERARCHY_LOCK) {
      subclasses.add(new WeakReference<>(subclass));
    }
  }

  /** The live direct subclasses in definition order. */
  @TruffleBoundary
  public List<PyType> subclasses() {
    synchronized (HIERARCHY_LOCK) {
      List<PyType> live = new ArrayList<>();
      for (WeakReference<PyType> reference : subclasses) {
        PyType subclass = reference.get();
        if (subclass != null) {
          live.add(subclass);
        }
      }
      return live;
    }
  }

  /** Records that instances' attribute of this name is volatile or atomic. */
  @TruffleBoundary
  public void setAccessKind(String attribute, AccessKind kind) {
    synchronized (HIERARCHY_LOCK) {
      Map<String, AccessKind> changed = new HashMap<>(ownAccessKinds);
      changed.put(attribute.intern(), kind);
      ownAccessKinds = changed;
      invalidateVersion("access kind of " + attribute);
    }
  }

  /** How instances' attribute of this name is accessed; annotations are inherited. */
  @TruffleBoundary
  public AccessKind accessKind(String attribute) {
    for (PyType type : mro) {
      AccessKind kind = type.ownAccessKind(attribute);
      if (kind != AccessKind.PLAIN) {
        return kind;
      }
    }
    return AccessKind.PLAIN;
  }

  /** What this class itself annotates. */
  @TruffleBoundary
  public AccessKind ownAccessKind(String attribute) {
    return ownAccessKinds.getOrDefault(attribute, AccessKind.PLAIN);
  }

  /** Which attributes are volatile or atomic, by annotations of the class and its bases. */
  @TruffleBoundary
  public Map<String, AccessKind> accessKinds() {
    Map<String, AccessKind> kinds = new HashMap<>();
    for (PyType type : mro) {
      type.ownAccessKinds.forEach(kinds::putIfAbsent);
    }
    return kinds;
  }

  @Override
  public String toString() {
    return "<class '" + name + "'>";
  }
}
