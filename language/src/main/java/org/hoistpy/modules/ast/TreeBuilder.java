package org.hoistpy.modules.ast;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.ParseResult;
import org.hoistpy.parser.Parser;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Pattern;
import org.hoistpy.syntax.Span;
import org.hoistpy.translate.Literals;

/**
 * Turns the parser's tree into {@code ast} objects. The records are named as the classes of the
 * abstract grammar (library reference, module ast) and their components as its fields, but for the
 * conventions of Java. Confined to one thread.
 */
public final class TreeBuilder {
  private final AstClasses classes = AstClasses.current();
  private final String[] lines;

  private TreeBuilder(String source) {
    lines = source.split("\n", -1);
  }

  /** {@code compile(source, filename, mode, ast.PyCF_ONLY_AST)}; the source is String or byte[]. */
  @TruffleBoundary
  public static Object parse(Object source, String filename, Mode mode, int flags) {
    try {
      ParseResult parsed =
          source instanceof byte[] bytes
              ? Parser.parse(bytes, filename, mode, flags)
              : Parser.parse((String) source, filename, mode, flags);
      // Its import makes the classes known under their public names.
      HoistPyContext.get().moduleLoader().importModule("_ast");
      return new TreeBuilder(parsed.source()).record((Record) parsed.mod());
    } catch (SyntaxProblem problem) {
      throw PyErrors.syntaxError(problem);
    }
  }

  private Object convert(Object value) {
    return switch (value) {
      case null -> PyNone.NONE;
      case String text -> Strings.of(text);
      case Integer number -> (long) number;
      case Boolean flag -> flag ? 1L : 0L;
      case List<?> list -> list(list);
      case Enum<?> constant -> Calls.call(classes.get(TreeNames.camel(constant.name())));
      case Record node -> record(node);
      default -> throw new IllegalStateException("not part of a tree: " + value.getClass());
    };
  }

  private PyList list(List<?> values) {
    Object[] items = new Object[values.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = convert(values.get(i));
    }
    return new PyList(items, items.length);
  }

  private PyInstance record(Record node) {
    String name = node.getClass().getSimpleName();
    PyInstance made = PyAst.create(classes.get(TreeNames.classOf(name)));
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object value = read(node, component);
      if (value instanceof Span span) {
        place(made, span);
      } else {
        boolean literal =
            component.getName().equals("value")
                && (node instanceof Expr.Constant || node instanceof Pattern.MatchSingleton);
        Attributes.set(
            made,
            TreeNames.snake(component.getName()),
            literal ? Literals.value(value) : convert(value));
      }
    }
    if (node instanceof Mod.Module) {
      Attributes.set(made, "type_ignores", new PyList());
    }
    return made;
  }

  private static Object read(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void place(PyInstance node, Span span) {
    Attributes.set(node, "lineno", (long) span.line());
    Attributes.set(node, "col_offset", bytes(span.line(), span.col()));
    Attributes.set(node, "end_lineno", (long) span.endLine());
    Attributes.set(node, "end_col_offset", bytes(span.endLine(), span.endCol()));
  }

  /** Offsets in trees count the bytes of UTF-8. */
  private long bytes(int line, int column) {
    if (line < 1 || line > lines.length) {
      return column;
    }
    String text = lines[line - 1];
    int end = 0;
    for (int i = 0; i < column && end < text.length(); i++) {
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
  }
}
