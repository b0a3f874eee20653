package org.hoistpy.syntax;

/** Literals that are single objects and have no Java counterpart. */
public enum PyConst {
  NONE,
  ELLIPSIS
}
