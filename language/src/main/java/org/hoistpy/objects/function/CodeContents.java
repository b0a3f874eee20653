package org.hoistpy.objects.function;

import java.util.List;
import org.hoistpy.syntax.Span;

/**
 * What a code object tells about its body, found by a walk over the syntax when someone asks.
 *
 * @param names {@code co_names}
 * @param locals local variables in the order in which the body comes to them
 * @param constants {@code co_consts}, nested code objects included
 * @param spans the source ranges that stand for instructions
 * @param stackSize {@code co_stacksize}, an estimate
 * @param syntax what two equal bodies have in common, compared by {@code equals}
 */
public record CodeContents(
    List<String> names,
    List<String> locals,
    Object[] constants,
    List<Span> spans,
    int stackSize,
    Object syntax) {}
