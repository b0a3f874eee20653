package org.hoistpy.modules.ast;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hoistpy.syntax.Alias;
import org.hoistpy.syntax.Arg;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.ExceptHandler;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Keyword;
import org.hoistpy.syntax.MatchCase;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Pattern;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.TypeParam;
import org.hoistpy.syntax.WithItem;

/** How the parser's records and their components are named in the abstract grammar. Stateless. */
final class TreeNames {
  /** Records whose names Java or the grammar's groups do not leave free. */
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("DictExpr", "Dict"),
          Map.entry("SetExpr", "Set"),
          Map.entry("ListExpr", "List"),
          Map.entry("TupleExpr", "Tuple"),
          Map.entry("ExprStmt", "Expr"),
          Map.entry("Arguments", "arguments"),
          Map.entry("Arg", "arg"),
          Map.entry("Keyword", "keyword"),
          Map.entry("Alias", "alias"),
          Map.entry("Comprehension", "comprehension"),
          Map.entry("WithItem", "withitem"),
          Map.entry("MatchCase", "match_case"));

  private static final Map<String, Class<? extends Record>> RECORDS = new HashMap<>();

  static {
    addAll(Mod.class);
    addAll(Stmt.class);
    addAll(Expr.class);
    addAll(Pattern.class);
    addAll(TypeParam.class);
    add(Arguments.class);
    add(Arg.class);
    add(Keyword.class);
    add(Alias.class);
    add(Comprehension.class);
    add(WithItem.class);
    add(MatchCase.class);
    add(ExceptHandler.class);
  }

  private TreeNames() {}

  private static void addAll(Class<?> group) {
    for (Class<?> each : group.getPermittedSubclasses()) {
      if (each.isRecord()) {
        add(each.asSubclass(Record.class));
      } else {
        addAll(each);
      }
    }
  }

  private static void add(Class<? extends Record> type) {
    RECORDS.put(classOf(type.getSimpleName()), type);
  }

  /** The class of the abstract grammar for a record. */
  static String classOf(String recordName) {
    return CLASSES.getOrDefault(recordName, recordName);
  }

  /** The record for a concrete class of the abstract grammar. */
  static Class<? extends Record> recordOf(String className) {
    return RECORDS.get(className);
  }

  static Record make(Class<? extends Record> type, Class<?>[] types, Object[] values) {
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The constant of an enum for a class without fields, such as {@code NotEq}. */
  static Object constant(Class<?> type, String className) {
    for (Object constant : type.getEnumConstants()) {
      if (camel(((Enum<?>) constant).name()).equals(className)) {
        return constant;
      }
    }
    throw new IllegalStateException("no constant for " + className);
  }

  static String camel(String constant) {
    StringBuilder out = new StringBuilder();
    for (String word : constant.split("_")) {
      out.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }

  static String snake(String component) {
    StringBuilder out = new StringBuilder();
    for (char c : component.toCharArray()) {
      if (Character.isUpperCase(c)) {
        out.append('_').append(Character.toLowerCase(c));
      } else {
        out.append(c);
      }
    }
    return out.toString().intern();
  }
}
