package org.hoistpy.objects.function;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.syntax.Span;

/**
 * What stands for instructions where tools ask for them ({@code co_positions}, {@code tb_lasti},
 * {@code f_lasti}): the source ranges of a code object, numbered. There is no bytecode; every range
 * counts as one instruction of two bytes, as CPython's are. Ranges that turn up later are added at
 * the end, so that a number that was given out stays valid. Thread-safe.
 */
public final class CodePositions {
  private final List<Span> spans = new ArrayList<>();
  private final Map<Span, Integer> numbers = new HashMap<>();

  public CodePositions(List<Span> initial) {
    initial.forEach(this::instructionOf);
  }

  /** The ranges in order. */
  public synchronized List<Span> spans() {
    return List.copyOf(spans);
  }

  /** The offset of the instruction with this range. */
  public synchronized int instructionOf(Span span) {
    Integer known = numbers.get(span);
    if (known == null) {
      known = spans.size();
      numbers.put(span, known);
      spans.add(span);
    }
    return 2 * known;
  }

  /** The offset of the first instruction of a line. */
  public synchronized int instructionOfLine(int line) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).line() == line) {
        return 2 * i;
      }
    }
    return instructionOf(new Span(line, 0, line, 0));
  }
}
