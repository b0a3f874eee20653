package org.hoistpy.objects.mapping;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * A read-only view of a mapping ({@code types.MappingProxyType}). Immutable; the mapping is not.
 */
public final class PyMappingProxy extends PyObject {
  private final Object mapping;

  public PyMappingProxy(Object mapping) {
    super(BuiltinTypes.MAPPING_PROXY.instanceShape());
    this.mapping = mapping;
  }

  public Object mapping() {
    return mapping;
  }
}
