package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.syntax.CmpOp;
import org.hoistpy.syntax.Pattern;

/**
 * The patterns of a match statement (language reference 8.6.4). They look at their subject step by
 * step: its length, then its items; nothing holds it still in between. For one thread.
 */
final class Patterns {
  private static final Val MISSING = Val.of(Absent.ABSENT);

  private final Machine machine;
  private final Expressions expressions;

  Patterns(Machine machine, Expressions expressions) {
    this.machine = machine;
    this.expressions = expressions;
  }

  /**
   * Whether the subject fits, and on which reads that depends.
   *
   * @param captured takes the names that the pattern binds
   */
  Val fits(Pattern pattern, Val subject, Map<String, Val> captured, Frame frame) {
    int line = pattern.span().line();
    Calls calls = expressions.calls();
    return switch (pattern) {
      case Pattern.MatchValue p ->
          calls.compare(CmpOp.EQ, subject, expressions.eval(p.value(), frame), line);
      case Pattern.MatchSingleton p -> calls.compare(CmpOp.IS, subject, Val.of(p.value()), line);
      case Pattern.MatchAs p -> {
        Val inner = p.pattern() == null ? yes(0) : fits(p.pattern(), subject, captured, frame);
        if (isTrue(inner) && p.name() != null) {
          captured.put(p.name(), subject);
        }
        yield inner;
      }
      case Pattern.MatchOr p -> {
        long reads = 0;
        for (Pattern alternative : p.patterns()) {
          Map<String, Val> found = new HashMap<>();
          Val fits = fits(alternative, subject, found, frame);
          reads |= fits.reads();
          if (isTrue(fits)) {
            captured.putAll(found);
            yield yes(reads);
          }
        }
        yield no(reads);
      }
      case Pattern.MatchSequence p -> sequence(p, subject, captured, frame);
      case Pattern.MatchMapping p -> mapping(p, subject, captured, frame);
      case Pattern.MatchClass p -> instance(p, subject, captured, frame);
      case Pattern.MatchStar _ ->
          throw new Unsupported(line, "the checker does not know a star outside of a sequence");
    };
  }

  private static Val yes(long reads) {
    return new Val(true, reads);
  }

  private static Val no(long reads) {
    return new Val(false, reads);
  }

  private static boolean isTrue(Val fits) {
    return (Boolean) fits.value();
  }

  private Val all(
      List<Pattern> patterns, List<Val> values, long before, Map<String, Val> captured, Frame f) {
    long reads = before;
    for (int i = 0; i < values.size(); i++) {
      Val fits = fits(patterns.get(i), values.get(i), captured, f);
      reads |= fits.reads();
      if (!isTrue(fits)) {
        return no(reads);
      }
    }
    return yes(reads);
  }

  private static boolean isIgnored(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs(Pattern inner, String name, var _)
            && inner == null
            && name == null
        || pattern instanceof Pattern.MatchStar(String rest, var _) && rest == null;
  }

  private Val length(Val subject, int line) {
    return expressions
        .calls()
        .call(Val.of(new FunctionValue.Builtin("len")), List.of(subject), Map.of(), line);
  }

  private Val sequence(
      Pattern.MatchSequence p, Val subject, Map<String, Val> captured, Frame frame) {
    int line = p.span().line();
    if (!(subject.value() instanceof Tuple) && !Calls.isSequence(subject)) {
      return no(subject.reads());
    }
    List<Pattern> parts = p.patterns();
    int count = parts.size();
    int star = -1;
    for (int i = 0; i < count; i++) {
      star = parts.get(i) instanceof Pattern.MatchStar ? i : star;
    }
    long reads = subject.reads();
    if (star != 0 || count > 1) {
      Val length = length(subject, line);
      long size = (Long) length.value();
      reads |= length.reads();
      if (star < 0 ? size != count : size < count - 1) {
        return no(reads);
      }
      machine.setControl(machine.control() | reads);
    }
    if (parts.stream().allMatch(Patterns::isIgnored)) {
      return yes(reads);
    }
    if (star >= 0 && isIgnored(parts.get(star))) {
      return ends(p, star, subject, reads, captured, frame);
    }
    List<Val> items = expressions.iterate(subject, line).rest();
    if (star < 0 ? items.size() != count : items.size() < count - 1) {
      throw Raised.of("ValueError");
    }
    if (star < 0) {
      return all(parts, items, reads, captured, frame);
    }
    int end = items.size() - (count - 1 - star);
    List<Val> middle = items.subList(star, end);
    Val rest = expressions.list("list", middle, line);
    List<Val> values = new ArrayList<>(items.subList(0, star));
    values.addAll(items.subList(end, items.size()));
    List<Pattern> others = new ArrayList<>(parts);
    captured.put(((Pattern.MatchStar) others.remove(star)).name(), rest);
    return all(others, values, reads | Expressions.reads(middle), captured, frame);
  }

  /** The items around a star that nobody looks at; those after it are counted from the end. */
  private Val ends(
      Pattern.MatchSequence p,
      int star,
      Val subject,
      long before,
      Map<String, Val> captured,
      Frame frame) {
    int line = p.span().line();
    int count = p.patterns().size();
    List<Pattern> parts = new ArrayList<>();
    List<Val> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (isIgnored(p.patterns().get(i))) {
        continue;
      }
      Val index = Val.of((long) i);
      if (i > star) {
        Val length = length(subject, line);
        index = new Val((Long) length.value() - (count - i), length.reads());
      }
      parts.add(p.patterns().get(i));
      values.add(expressions.calls().item(subject, index, line));
    }
    return all(parts, values, before, captured, frame);
  }

  private Val mapping(Pattern.MatchMapping p, Val subject, Map<String, Val> captured, Frame frame) {
    int line = p.span().line();
    if (!(subject.value() instanceof Ref ref) || !ref.type().equals("dict")) {
      return no(subject.reads());
    }
    List<Val> keys = expressions.all(p.keys(), frame);
    long reads = subject.reads() | Expressions.reads(keys);
    if (!keys.isEmpty()) {
      Val length = length(subject, line);
      reads |= length.reads();
      if ((Long) length.value() < keys.size()) {
        return no(reads);
      }
    }
    List<Val> values = new ArrayList<>();
    for (Val key : keys) {
      Val found = expressions.calls().method(subject, "get", List.of(key, MISSING), Map.of(), line);
      reads |= found.reads();
      if (found.value() == Absent.ABSENT) {
        return no(reads);
      }
      values.add(found);
    }
    Val fits = all(p.patterns(), values, reads, captured, frame);
    if (isTrue(fits) && p.rest() != null) {
      Val copy = expressions.operators().contents(subject, null, line);
      Contents.Entries rest = (Contents.Entries) copy.value();
      for (Val key : keys) {
        rest = rest.get(key.value()) == null ? rest : rest.without(key.value());
      }
      captured.put(p.rest(), expressions.collection("dict", rest, copy.reads(), line));
    }
    return fits;
  }

  private Val instance(Pattern.MatchClass p, Val subject, Map<String, Val> captured, Frame frame) {
    int line = p.span().line();
    Val type = expressions.eval(p.cls(), frame);
    long reads = subject.reads() | type.reads();
    if (!Builtins.isInstance(subject.value(), type.value(), line)) {
      return no(reads);
    }
    List<Val> values = new ArrayList<>();
    List<Pattern> parts = new ArrayList<>(p.patterns());
    parts.addAll(p.kwdPatterns());
    if (type.value() instanceof FunctionValue.Builtin && p.patterns().size() == 1) {
      values.add(subject);
    } else {
      Val names = p.patterns().isEmpty() ? null : arguments(type, line);
      for (int i = 0; i < p.patterns().size(); i++) {
        Val found = attribute(subject, names, i, line);
        if (found == null) {
          return no(reads);
        }
        values.add(found);
      }
    }
    for (String name : p.kwdAttrs()) {
      Val found = expressions.attributeOrNull(subject, name, line);
      if (found == null) {
        return no(reads);
      }
      values.add(found);
    }
    return all(parts, values, reads, captured, frame);
  }

  /** The names that positional patterns stand for. */
  private Val arguments(Val type, int line) {
    Val names =
        type.value() instanceof ClassValue definition
            ? expressions.inClass(definition, "__match_args__", type.reads(), line)
            : null;
    if (names == null || !(names.value() instanceof Tuple)) {
      throw Raised.of("TypeError");
    }
    return names;
  }

  private Val attribute(Val subject, Val names, int index, int line) {
    List<Object> all = ((Tuple) names.value()).items();
    if (index >= all.size() || !(all.get(index) instanceof String name)) {
      throw Raised.of("TypeError");
    }
    return expressions.attributeOrNull(subject, name, line);
  }
}
