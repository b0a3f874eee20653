package org.hoistpy.litmus.model;

import java.util.List;
import org.hoistpy.syntax.Alias;
import org.hoistpy.syntax.Stmt;

/**
 * Import statements. The first thread that imports a module runs its body; the end of the body
 * happens-before the return of every other import (memory model, section 3). For one thread.
 */
final class Imports {
  private final Machine machine;
  private final Interpreter interpreter;
  private final Assignments assignments;

  Imports(Machine machine, Interpreter interpreter, Assignments assignments) {
    this.machine = machine;
    this.interpreter = interpreter;
    this.assignments = assignments;
  }

  /** {@code import a} and {@code import a as b}. */
  void run(Stmt.Import statement, Frame frame) {
    int line = statement.span().line();
    for (Alias alias : statement.names()) {
      Modules.Found own = machine.modules().find(alias.name(), line);
      Val value =
          own == null ? Library.imported(null, alias.name(), line) : Val.of(load(own, line));
      String bound = alias.asname() != null ? alias.asname() : alias.name();
      assignments.store(bound, value, frame, line);
    }
  }

  /** {@code from a import b}. */
  void run(Stmt.ImportFrom statement, Frame frame) {
    int line = statement.span().line();
    String from = statement.module() == null ? "." : statement.module();
    Modules.Found own = machine.modules().find(from, line);
    Val module = own == null ? null : Val.of(load(own, line));
    for (Alias alias : statement.names()) {
      Val value =
          module == null
              ? Library.imported(from, alias.name(), line)
              : interpreter.expressions().attributeOrNull(module, alias.name(), line);
      if (value == null) {
        throw Raised.of("ImportError");
      }
      String bound = alias.asname() != null ? alias.asname() : alias.name();
      assignments.store(bound, value, frame, line);
    }
  }

  private ModuleValue load(Modules.Found module, int line) {
    boolean isFirst = machine.choose(List.of(true, false));
    if (isFirst) {
      machine.sync(SyncMethods.action(module.handle(), SyncOp.IMPORT_BEGIN), 0, line);
      interpreter.module(module.body().body(), new Frame(module.value(), Scope.EMPTY, null, null));
      machine.sync(SyncMethods.action(module.handle(), SyncOp.IMPORT_END), 0, line);
    } else {
      machine.sync(SyncMethods.action(module.handle(), SyncOp.IMPORTED), 0, line);
    }
    return module.value();
  }
}
