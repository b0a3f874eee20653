package org.hoistpy.nodes.function;

/** What a call of a function whose body can suspend gives. */
public enum ResumableKind {
  GENERATOR,
  COROUTINE,
  ASYNC_GENERATOR
}
