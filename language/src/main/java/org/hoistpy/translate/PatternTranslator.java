package org.hoistpy.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.control.BlockNode;
import org.hoistpy.nodes.control.SequenceNode;
import org.hoistpy.nodes.control.SimpleStatements;
import org.hoistpy.nodes.generator.GeneratorBlockNode;
import org.hoistpy.nodes.generator.GeneratorIfNode;
import org.hoistpy.nodes.operator.ConditionNode;
import org.hoistpy.nodes.operator.LogicNodes;
import org.hoistpy.nodes.pattern.MatchNode;
import org.hoistpy.nodes.pattern.PatternNode;
import org.hoistpy.nodes.pattern.SimplePatterns;
import org.hoistpy.nodes.pattern.StructurePatterns;
import org.hoistpy.syntax.MatchCase;
import org.hoistpy.syntax.Pattern;
import org.hoistpy.syntax.Stmt;

/** The match statement (language reference 8.6). Names are bound when the whole pattern matched. */
final class PatternTranslator {
  private final BodyTranslator body;

  /** Capture slots of the case at hand, by name. */
  private Map<String, Integer> captures = new LinkedHashMap<>();

  PatternTranslator(BodyTranslator body) {
    this.body = body;
  }

  StatementNode match(Stmt.Match s) {
    int subject = body.frame().temporary();
    StatementNode keep =
        body.variables
            .writeSlot(subject, body.expressions.expression(s.subject()))
            .in(s.subject().span());
    for (MatchCase clause : s.cases()) {
      if (body.isGenerator() && body.suspensions.in(clause.guard())) {
        return new GeneratorBlockNode(body.frame().state(), keep, inTurn(s, subject));
      }
    }
    boolean suspends = false;
    StatementNode chain = null;
    for (int i = s.cases().size() - 1; i >= 0; i--) {
      MatchCase clause = s.cases().get(i);
      boolean inside = body.isGenerator() && body.suspensions.inAny(clause.body());
      suspends |= inside;
      ConditionNode test = test(clause, subject);
      StatementNode then = body.block(clause.body());
      chain =
          suspends
              ? new GeneratorIfNode(body.frame().state(), test, then, chain)
              : new SimpleStatements.If(test, then, chain);
      chain.setSpan(clause.pattern().span());
    }
    return suspends
        ? new GeneratorBlockNode(body.frame().state(), keep, chain)
        : new BlockNode(keep, chain);
  }

  /** Cases one after the other under a flag, so that a guard may suspend. */
  private StatementNode inTurn(Stmt.Match s, int subject) {
    int done = body.frame().temporary();
    int guard = body.frame().temporary();
    List<StatementNode> steps = new ArrayList<>();
    steps.add(body.variables.writeSlot(done, body.expressions.constant(Boolean.FALSE)));
    for (MatchCase clause : s.cases()) {
      ExpressionNode open = new LogicNodes.Not(body.expressions.conditionOf(body.temporary(done)));
      ExpressionNode matched = new LogicNodes.ShortCircuit(true, open, matched(clause, subject));
      StatementNode found =
          new GeneratorBlockNode(
              body.frame().state(),
              body.variables.writeSlot(done, body.expressions.constant(Boolean.TRUE)),
              body.block(clause.body()));
      StatementNode guarded =
          clause.guard() == null
              ? found
              : new GeneratorBlockNode(
                  body.frame().state(),
                  body.suspensions.into(guard, clause.guard()),
                  new GeneratorIfNode(
                      body.frame().state(),
                      body.expressions.conditionOf(body.temporary(guard)),
                      found,
                      null));
      steps.add(
          new GeneratorIfNode(
              body.frame().state(), body.expressions.conditionOf(matched), guarded, null));
    }
    return new GeneratorBlockNode(body.frame().state(), steps.toArray(new StatementNode[0]));
  }

  /** Pattern, then bindings, then guard. */
  private ConditionNode test(MatchCase clause, int subject) {
    ExpressionNode test = matched(clause, subject);
    if (clause.guard() != null) {
      test =
          new LogicNodes.ShortCircuit(true, test, body.expressions.plain(clause.guard()))
              .in(clause.guard().span());
    }
    return body.expressions.conditionOf(test);
  }

  /** Whether the pattern matches; binds the names if so. */
  private ExpressionNode matched(MatchCase clause, int subject) {
    captures = new LinkedHashMap<>();
    ExpressionNode test =
        new MatchNode(subject, pattern(clause.pattern())).in(clause.pattern().span());
    List<StatementNode> bindings = new ArrayList<>();
    captures.forEach(
        (name, slot) ->
            bindings.add(
                body.variables.write(name, body.temporary(slot)).in(clause.pattern().span())));
    if (bindings.isEmpty()) {
      return test;
    }
    ExpressionNode bind =
        new SequenceNode(
            new BlockNode(bindings.toArray(new StatementNode[0])),
            body.expressions.constant(Boolean.TRUE));
    return new LogicNodes.ShortCircuit(true, test, bind).in(clause.pattern().span());
  }

  private int capture(String name) {
    return captures.computeIfAbsent(name, key -> body.frame().temporary());
  }

  private PatternNode[] patterns(List<Pattern> list) {
    PatternNode[] nodes = new PatternNode[list.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = pattern(list.get(i));
    }
    return nodes;
  }

  private PatternNode pattern(Pattern pattern) {
    return translate(pattern).in(pattern.span());
  }

  private PatternNode translate(Pattern pattern) {
    return switch (pattern) {
      case Pattern.MatchValue p -> new SimplePatterns.Value(body.expressions.plain(p.value()));
      case Pattern.MatchSingleton p -> new SimplePatterns.Singleton(Literals.value(p.value()));
      case Pattern.MatchAs p ->
          new SimplePatterns.Capture(
              p.name() == null ? -1 : capture(p.name()),
              p.pattern() == null ? null : pattern(p.pattern()));
      case Pattern.MatchStar p ->
          new SimplePatterns.Capture(p.name() == null ? -1 : capture(p.name()), null);
      case Pattern.MatchOr p -> new SimplePatterns.Or(patterns(p.patterns()));
      case Pattern.MatchSequence p -> sequence(p);
      case Pattern.MatchMapping p -> mapping(p);
      case Pattern.MatchClass p -> instance(p);
    };
  }

  private PatternNode sequence(Pattern.MatchSequence p) {
    int star = -1;
    boolean[] ignored = new boolean[p.patterns().size()];
    for (int i = 0; i < ignored.length; i++) {
      Pattern part = p.patterns().get(i);
      if (part instanceof Pattern.MatchStar) {
        star = i;
      }
      ignored[i] =
          part instanceof Pattern.MatchStar starred && starred.name() == null
              || part instanceof Pattern.MatchAs as && as.name() == null && as.pattern() == null;
    }
    return new StructurePatterns.Sequence(star, ignored, patterns(p.patterns()));
  }

  private PatternNode mapping(Pattern.MatchMapping p) {
    ExpressionNode[] keys = new ExpressionNode[p.keys().size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = body.expressions.plain(p.keys().get(i));
    }
    return new StructurePatterns.Mapping(
        keys, patterns(p.patterns()), p.rest() == null ? -1 : capture(p.rest()));
  }

  private PatternNode instance(Pattern.MatchClass p) {
    List<Pattern> parts = new ArrayList<>(p.patterns());
    parts.addAll(p.kwdPatterns());
    return new StructurePatterns.Instance(
        body.expressions.plain(p.cls()),
        p.patterns().size(),
        p.kwdAttrs().stream().map(String::intern).toArray(String[]::new),
        patterns(parts));
  }
}
