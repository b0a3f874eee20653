package org.hoistpy.translate;

import java.util.List;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.control.BlockNode;
import org.hoistpy.nodes.imports.ImportNodes;
import org.hoistpy.nodes.name.NameNodes;
import org.hoistpy.syntax.Alias;
import org.hoistpy.syntax.Stmt;

/** {@code import} and {@code from … import} (language reference 7.11). */
final class ImportTranslator {
  private final BodyTranslator body;

  ImportTranslator(BodyTranslator body) {
    this.body = body;
  }

  StatementNode importNames(Stmt.Import s) {
    StatementNode[] nodes = new StatementNode[s.names().size()];
    for (int i = 0; i < nodes.length; i++) {
      Alias alias = s.names().get(i);
      boolean renamed = alias.asname() != null;
      int dot = alias.name().indexOf('.');
      String target =
          renamed ? alias.asname() : dot < 0 ? alias.name() : alias.name().substring(0, dot);
      nodes[i] =
          body.variables
              .write(
                  target.intern(),
                  new ImportNodes.Module(alias.name(), renamed, body.globals()).in(s.span()))
              .in(s.span());
    }
    return nodes.length == 1 ? nodes[0] : new BlockNode(nodes);
  }

  StatementNode importFrom(Stmt.ImportFrom s) {
    int slot = body.frame().temporary();
    List<Alias> names = s.names();
    StatementNode[] nodes = new StatementNode[names.size()];
    for (int i = 0; i < nodes.length; i++) {
      Alias alias = names.get(i);
      if (alias.name().equals("*")) {
        nodes[i] =
            new ImportNodes.Star(
                    body.temporary(slot),
                    body.hasMapping() ? new NameNodes.Mapping() : null,
                    body.globals())
                .in(s.span());
      } else {
        String target = alias.asname() != null ? alias.asname() : alias.name();
        nodes[i] =
            body.variables
                .write(
                    target, new ImportNodes.Member(body.temporary(slot), alias.name()).in(s.span()))
                .in(s.span());
      }
    }
    String[] asked = names.stream().map(Alias::name).toArray(String[]::new);
    return new ImportNodes.From(s.module(), s.level(), body.globals(), asked, slot, nodes);
  }
}
