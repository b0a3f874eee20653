package org.hoistpy.modules.ast;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.parser.Mode;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Span;

/**
 * Turns {@code ast} objects into the parser's records, the other way round than {@link
 * TreeBuilder}, with CPython's checks of what a program put together. Columns stay as they are:
 * without a source nobody knows how many bytes a character has. Confined to one thread.
 */
public final class TreeReader {
  private static final Set<String> STORES =
      Set.of(
          "Assign.targets",
          "AugAssign.target",
          "AnnAssign.target",
          "For.target",
          "AsyncFor.target",
          "comprehension.target",
          "withitem.optional_vars",
          "NamedExpr.target",
          "TypeAlias.name");

  /** Lists in which None stands for something. */
  private static final Set<String> WITH_GAPS = Set.of("Dict.keys", "arguments.kw_defaults");

  private static final Set<String> NEVER_EMPTY =
      Set.of("body", "targets", "names", "items", "cases", "generators");

  private final AstClasses classes = AstClasses.current();

  private TreeReader() {}

  /** Whether {@code compile} takes the object for a tree. */
  public static boolean isTree(Object object) {
    return TypeOf.isInstance(object, PyAst.TYPE);
  }

  /** The tree of a module, of an expression or of interactive input, as the mode says. */
  @TruffleBoundary
  public static Mod read(Object tree, Mode mode) {
    TreeReader reader = new TreeReader();
    String expected =
        switch (mode) {
          case EXEC -> "Module";
          case EVAL -> "Expression";
          case SINGLE -> "Interactive";
        };
    if (!TypeOf.isInstance(tree, reader.classes.get(expected))) {
      throw PyErrors.typeError("expected %s node, got %s", expected, TypeOf.name(tree));
    }
    return (Mod) reader.record(tree, expected);
  }

  private Record record(Object node, String name) {
    Class<? extends Record> type = TreeNames.recordOf(name);
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    Span span = null;
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      if (types[i] == Span.class) {
        span = span(node, name);
        values[i] = span;
      }
    }
    for (int i = 0; i < components.length; i++) {
      if (types[i] != Span.class) {
        values[i] = new FieldReader(node, name, components[i], span).read();
      }
    }
    TreeChecks.check(name, components, values);
    return TreeNames.make(type, types, values);
  }

  private Span span(Object node, String name) {
    String group = classes.groupOf(name);
    int line = position(node, "lineno", group, -1);
    int column = position(node, "col_offset", group, -1);
    int endLine = position(node, "end_lineno", group, line);
    int endColumn = position(node, "end_col_offset", group, column);
    if (line > endLine) {
      throw PyErrors.valueError("AST node line range (%s, %s) is not valid", line, endLine);
    }
    if (line == endLine && column > endColumn) {
      throw PyErrors.valueError(
          "AST node column range (%s, %s) for line range (%s, %s) is not valid",
          column, endColumn, line, endLine);
    }
    return new Span(line, column, endLine, endColumn);
  }

  private static int position(Object node, String attribute, String group, int otherwise) {
    Object value = Attributes.getOrNull(node, attribute);
    if (value == null || value == PyNone.NONE && otherwise >= 0) {
      if (otherwise >= 0) {
        return otherwise;
      }
      throw PyErrors.typeError("required field \"%s\" missing from %s", attribute, group);
    }
    return number(value);
  }

  private static int number(Object value) {
    if (value instanceof Long number) {
      return number.intValue();
    }
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    throw PyErrors.valueError("invalid integer value: %s", Text.reprJava(value));
  }

  /** Reads one field of one node. */
  private final class FieldReader {
    private final Object node;
    private final String owner;
    private final RecordComponent component;
    private final String field;
    private final Span span;
    private final AstClasses.Field description;

    FieldReader(Object node, String owner, RecordComponent component, Span span) {
      this.node = node;
      this.owner = owner;
      this.component = component;
      this.field = TreeNames.snake(component.getName());
      this.span = span;
      this.description = classes.field(owner, field);
    }

    Object read() {
      Object value = Attributes.getOrNull(node, field);
      Class<?> type = component.getType();
      if (type == List.class) {
        return list(value);
      }
      if (value == null && !description.optional()) {
        throw PyErrors.typeError("required field \"%s\" missing from %s", field, owner);
      }
      if (type == Object.class) {
        return TreeConstants.literal(value);
      }
      if (value == null || value == PyNone.NONE) {
        return nothing(type);
      }
      return single(type, value);
    }

    private Object nothing(Class<?> type) {
      if (type == int.class && description.optional()) {
        return 0;
      }
      if (!description.optional()) {
        if (type == int.class || type == boolean.class) {
          return single(type, PyNone.NONE);
        }
        throw PyErrors.valueError("field '%s' is required for %s", field, owner);
      }
      return null;
    }

    private List<Object> list(Object value) {
      List<Object> items = new ArrayList<>();
      if (value == null) {
        return items;
      }
      if (!(value instanceof PyList list)) {
        throw PyErrors.typeError(
            "%s field \"%s\" must be a list, not a %s", owner, field, TypeOf.name(value));
      }
      Class<?> element =
          (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      for (Object item : list.toArray()) {
        if (item != PyNone.NONE) {
          items.add(single(element, item));
        } else if (WITH_GAPS.contains(owner + "." + field)) {
          items.add(null);
        } else {
          throw PyErrors.valueError(
              "None disallowed in %s list",
              description.kind().equals("stmt") ? "statement" : "expression");
        }
      }
      if (items.isEmpty() && !owner.equals("Module") && NEVER_EMPTY.contains(field)) {
        throw PyErrors.valueError(
            field.equals("generators") ? "comprehension with no generators" : "empty %s on %s",
            field,
            owner);
      }
      return items;
    }

    private Object single(Class<?> type, Object value) {
      if (type == String.class) {
        return text(value);
      }
      if (type == int.class) {
        return number(value);
      }
      if (type == boolean.class) {
        return number(value) != 0;
      }
      String name = nameOf(value);
      if (name == null || !classes.groupOf(name).equals(description.kind())) {
        throw PyErrors.typeError(
            "expected some sort of %s, but got %s", description.kind(), Text.reprJava(value));
      }
      if (type.isEnum()) {
        return TreeNames.constant(type, name);
      }
      Record made = record(value, name);
      if (made instanceof Expr expression) {
        TreeChecks.context(expression, expectedContext());
      }
      return type.isInstance(made) ? made : adapted(type, (Expr) made);
    }

    /** A field that the parser fills with one kind of expression only. */
    private Object adapted(Class<?> type, Expr made) {
      if (type == Expr.JoinedStr.class) {
        return new Expr.JoinedStr(List.of(new Expr.FormattedValue(made, -1, null, span)), span);
      }
      throw PyErrors.typeError(
          owner.equals("TypeAlias")
              ? "TypeAlias with non-Name name"
              : owner + " target must be a Name");
    }

    private ExprContext expectedContext() {
      String place = owner + "." + field;
      if (place.equals("Delete.targets")) {
        return ExprContext.DEL;
      }
      if (STORES.contains(place)) {
        return ExprContext.STORE;
      }
      boolean inherits = Set.of("Tuple.elts", "List.elts", "Starred.value").contains(place);
      return inherits
          ? (ExprContext)
              TreeNames.constant(ExprContext.class, TypeOf.name(Attributes.getOrNull(node, "ctx")))
          : ExprContext.LOAD;
    }

    private String text(Object value) {
      TruffleString string = Text.payload(value);
      if (string == null) {
        throw PyErrors.typeError("AST %s must be of type str", description.kind());
      }
      String text = Strings.toJava(string);
      if (description.kind().equals("identifier") && TreeChecks.isReserved(text)) {
        throw PyErrors.valueError("identifier field can't represent '%s' constant", text);
      }
      return text.intern();
    }
  }

  /** The name of the class of the abstract grammar that the object is of; null for none. */
  private String nameOf(Object value) {
    for (PyType type : TypeOf.get(value).mro()) {
      if (classes.get(type.name()) == type) {
        return type.name();
      }
    }
    return null;
  }
}
