package org.hoistpy.objects.text;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.iterator.PyElementIterator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** Iterator over the characters of a str. Its position is a plain field, as in all iterators. */
public final class PyStrIterator extends PyElementIterator {
  public static final PyType TYPE =
      BuiltinTypes.define("str_iterator", PyStrIterator.class, TypeTraits.BUILTIN_FINAL);
  public static final PyType ASCII_TYPE =
      BuiltinTypes.define("str_ascii_iterator", PyStrIterator.class, TypeTraits.BUILTIN_FINAL);

  private final TruffleString text;
  private final int length;
  private int index;

  public PyStrIterator(TruffleString text) {
    super(isAscii(text) ? ASCII_TYPE : TYPE);
    this.text = text;
    this.length = Strings.length(text);
  }

  private static boolean isAscii(TruffleString text) {
    return text.getCodeRangeUncached(Strings.ENCODING) == TruffleString.CodeRange.ASCII;
  }

  @Override
  public Object next() {
    int current = advance();
    return current < 0 ? null : StringSlices.characterAt(text, current);
  }

  /** Moves on by one; the index of the character passed, or -1 at the end. */
  public int advance() {
    int current = index;
    if (current >= length) {
      return -1;
    }
    index = current + 1;
    return current;
  }

  public TruffleString text() {
    return text;
  }

  public int index() {
    return index;
  }

  /** As {@code __setstate__}: any index, clamped to the string. */
  public void setIndex(long position) {
    index = (int) Math.max(0, Math.min(position, length));
  }

  @Override
  public long lengthHint() {
    return length - (long) index;
  }
}
