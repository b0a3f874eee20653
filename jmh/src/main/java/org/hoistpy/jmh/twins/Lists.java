package org.hoistpy.jmh.twins;

/** {@code list.py}. */
final class Lists {
  private static final class Element {
    private final Object value;
    private Element next;

    Element(Object value) {
      this.value = value;
    }

    long length() {
      return next == null ? 1 : 1 + next.length();
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  private Lists() {}

  private static Element makeList(long length) {
    if (length == 0) {
      return null;
    }
    Element element = new Element(length);
    element.next = makeList(length - 1);
    return element;
  }

  private static boolean isShorter(Element x, Element y) {
    while (y != null) {
      if (x == null) {
        return true;
      }
      x = x.next;
      y = y.next;
    }
    return false;
  }

  private static Element tail(Element x, Element y, Element z) {
    if (isShorter(y, x)) {
      return tail(tail(x.next, y, z), tail(y.next, z, x), tail(z.next, x, y));
    }
    return z;
  }

  static long iterate() {
    long total = 0;
    for (int i = 0; i < 1500; i++) {
      total += tail(makeList(15), makeList(10), makeList(6)).length();
    }
    return total;
  }
}
