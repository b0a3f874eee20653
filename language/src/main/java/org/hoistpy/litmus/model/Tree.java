package org.hoistpy.litmus.model;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Predicate;

/** Walks syntax trees, whose nodes are records. Stateless. */
final class Tree {
  private Tree() {}

  /** Visits a node and what is in it, as long as the visitor says true. */
  static void visit(Object node, Predicate<Object> visitor) {
    if (node instanceof List<?> list) {
      list.forEach(item -> visit(item, visitor));
      return;
    }
    if (!(node instanceof Record record)
        || !node.getClass().getPackageName().equals("org.hoistpy.syntax")
        || !visitor.test(node)) {
      return;
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        visit(component.getAccessor().invoke(record), visitor);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
