package org.hoistpy.objects.type;

/** What patterns take the instances of a class for (language reference, section 3.3.14). */
public enum CollectionKind {
  SEQUENCE,
  MAPPING
}
