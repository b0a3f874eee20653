package org.hoistpy.objects.mapping;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.SharedContents;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * A read-only view of a mapping ({@code types.MappingProxyType}). Immutable; the mapping is not.
 */
public final class PyMappingProxy extends PyObject implements SharedContents {
  private final Object mapping;

  public PyMappingProxy(Object mapping) {
    super(BuiltinTypes.MAPPING_PROXY.instanceShape());
    this.mapping = mapping;
  }

  public Object mapping() {
    return mapping;
  }

  @Override
  public Object[] contentsIfShared() {
    return mapping instanceof PyDict dict && dict.getPyClass() == BuiltinTypes.DICT
        ? dict.contentsIfShared()
        : null;
  }
}
