package org.hoistpy.objects.mapping;

import org.hoistpy.objects.sequence.PyTuple;

/** What an iterator or a view of a dict gives for each entry. */
public enum DictPart {
  KEYS("keys"),
  VALUES("values"),
  ITEMS("items");

  private final String method;

  DictPart(String method) {
    this.method = method;
  }

  /** The method of dict that gives the view. */
  public String method() {
    return method;
  }

  /** This part of the entry at the cursor. */
  public Object of(DictCursor cursor) {
    return switch (this) {
      case KEYS -> cursor.key();
      case VALUES -> cursor.value();
      case ITEMS -> new PyTuple(cursor.key(), cursor.value());
    };
  }
}
