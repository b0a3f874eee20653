package org.hoistpy.ops;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoistpy.HoistPyContext;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyAccessMarker;
import org.hoistpy.objects.type.PyType;

/**
 * Finds the access kind in an annotation, an object or its text. {@code Volatile} and {@code
 * Atomic} say something about the location, so they stand outermost, or directly within {@code
 * ClassVar} and {@code Annotated}; anywhere else they are refused, since they would say nothing.
 * Immutable.
 */
final class AccessMarkerReader {
  private static final Pattern NAMED =
      Pattern.compile("(\\w+(?:\\s*\\.\\s*\\w+)*)\\s*(\\[.*)?", Pattern.DOTALL);

  private static final Pattern LITERAL = Pattern.compile("(['\"])([^'\"\\\\]*)\\1");

  private static final Pattern QUALIFIED =
      Pattern.compile("(?:\\w+\\s*\\.\\s*)*(ClassVar|Annotated)\\s*\\[(.*)\\]", Pattern.DOTALL);

  private static final Pattern FINAL =
      Pattern.compile("(?:\\w+\\s*\\.\\s*)*Final\\s*\\[(.*)\\]", Pattern.DOTALL);

  private static final Pattern WITHIN = Pattern.compile("[\\w\\]]*\\b(Volatile|Atomic)\\s*\\[");

  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

  /** What a name in an annotation's text means where the annotation stands; null: unknown. */
  private final Function<String, Object> names;

  AccessMarkerReader(Function<String, Object> names) {
    this.names = names;
  }

  AccessKind kindOf(Object annotation) {
    if (annotation instanceof PyAccessMarker marker) {
      refuseWithin(marker.argument());
      return marker.kind();
    }
    if (annotation instanceof TruffleString text) {
      return kindOfText(Strings.toJava(text).strip(), text);
    }
    PyTuple arguments = argumentsOf(annotation);
    if (arguments == null || arguments.size() == 0) {
      return AccessKind.PLAIN;
    }
    Object first = arguments.get(0);
    switch (formOf(annotation)) {
      case "ClassVar", "Annotated":
        return kindOf(first);
      case "Final":
        AccessKind kind = kindOf(first);
        if (kind != AccessKind.PLAIN) {
          throw ofFinal(AccessAnnotations.marker(kind));
        }
        return kind;
      default:
        refuseWithin(annotation);
        return AccessKind.PLAIN;
    }
  }

  /** The name of the special form of {@code typing} that was given arguments; else empty. */
  private static String formOf(Object annotation) {
    if (TypeOf.get(annotation).name().equals("_AnnotatedAlias")) {
      return "Annotated";
    }
    Object origin = Attributes.getOrNull(annotation, "__origin__");
    Object name =
        origin != null && TypeOf.get(origin).name().equals("_SpecialForm")
            ? Attributes.getOrNull(origin, "_name")
            : null;
    return name instanceof TruffleString text ? Strings.toJava(text) : "";
  }

  /** What stands in the brackets of a type that {@code typing} or the language made; else null. */
  private static PyTuple argumentsOf(Object annotation) {
    if (annotation instanceof PyType) {
      return null;
    }
    PyType type = TypeOf.get(annotation);
    Object module = type.isHeapType() ? type.lookup("__module__") : null;
    boolean isKnown =
        type.isHeapType()
            ? module instanceof TruffleString text && Strings.toJava(text).equals("typing")
            : type.name().endsWith("GenericAlias") || type.name().endsWith("UnionType");
    return isKnown && Attributes.getOrNull(annotation, "__args__") instanceof PyTuple arguments
        ? arguments
        : null;
  }

  /** Nothing within the type of a value can say how a location is accessed. */
  private static void refuseWithin(Object type) {
    if (type instanceof PyAccessMarker marker) {
      throw misplaced(AccessAnnotations.marker(marker.kind()));
    }
    PyTuple arguments =
        type instanceof PyTuple several ? several : type == null ? null : argumentsOf(type);
    for (int i = 0; arguments != null && i < arguments.size(); i++) {
      refuseWithin(arguments.get(i));
    }
  }

  private AccessKind kindOfText(String text, Object annotation) {
    Matcher literal = LITERAL.matcher(text);
    if (literal.matches()) {
      return kindOfText(literal.group(2).strip(), annotation);
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      Object meant = meaning(named.group(1));
      String argument = named.group(2);
      if (meant instanceof PyAccessMarker marker && marker.argument() == null) {
        checkArgument(argument, AccessAnnotations.marker(marker.kind()), annotation);
        return marker.kind();
      }
      if (meant != null && argument == null) {
        return meant instanceof TruffleString ? AccessKind.PLAIN : kindOf(meant);
      }
      if (meant != null && markerNamed(lastPart(named.group(1))) != null) {
        // The program's own, although it has the name of a marker.
        refuseWithinText(argument);
        return AccessKind.PLAIN;
      }
    }
    Matcher qualified = QUALIFIED.matcher(text);
    if (qualified.matches()) {
      String inner = qualified.group(2).strip();
      return kindOfText(
          qualified.group(1).equals("Annotated") ? firstOf(inner) : inner, annotation);
    }
    Matcher last = FINAL.matcher(text);
    if (last.matches() && isApiInUse()) {
      AccessKind kind = kindOfText(last.group(1).strip(), annotation);
      if (kind != AccessKind.PLAIN) {
        throw ofFinal(AccessAnnotations.marker(kind));
      }
      return kind;
    }
    refuseWithinText(text);
    return AccessKind.PLAIN;
  }

  private static void checkArgument(String argument, String marker, Object annotation) {
    if (argument == null) {
      return;
    }
    int end = closing(argument);
    if (end < 0) {
      throw PyErrors.typeError("'%s' is not a valid annotation", annotation);
    }
    if (end < argument.length() - 1) {
      throw misplaced(marker);
    }
    refuseWithinText(argument);
  }

  /**
   * The value of a name with attributes of modules and classes, {@code a.b.c}, without running
   * code; null when it has none yet.
   */
  private Object meaning(String dotted) {
    String[] parts = dotted.split("\\s*\\.\\s*");
    Object value = names.apply(parts[0]);
    for (int i = 1; i < parts.length && value != null; i++) {
      value = member(value, parts[i]);
    }
    return value != null ? value : markerNamed(lastPart(dotted));
  }

  private static Object member(Object owner, String name) {
    if (owner instanceof PyModule module) {
      return module.namespace().getString(name);
    }
    return owner instanceof PyType type ? type.lookup(name) : null;
  }

  private static String lastPart(String dotted) {
    return dotted.substring(dotted.lastIndexOf('.') + 1).strip();
  }

  private static PyAccessMarker markerNamed(String name) {
    return switch (name) {
      case "Volatile" -> new PyAccessMarker(AccessKind.VOLATILE, null);
      case "Atomic" -> new PyAccessMarker(AccessKind.ATOMIC, null);
      default -> null;
    };
  }

  /** Where the bracket ends that the text begins with; -1 when it does not end. */
  private static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String firstOf(String arguments) {
    int depth = 0;
    for (int i = 0; i < arguments.length(); i++) {
      char c = arguments.charAt(i);
      depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        return arguments.substring(0, i).strip();
      }
    }
    return arguments;
  }

  private static void refuseWithinText(String text) {
    Matcher within = WITHIN.matcher(QUOTED.matcher(text).replaceAll("''"));
    if (within.find() && isApiInUse()) {
      throw misplaced(within.group(1));
    }
  }

  /** A text can mean other classes of these names in a program that does not use the module. */
  static boolean isApiInUse() {
    return HoistPyContext.get().modules().getString("hoistpy") != null;
  }

  private static PyException misplaced(String marker) {
    return PyErrors.typeError(
        "%s belongs to a location, not to a part of its type: it must be the outermost part of the"
            + " annotation, as in %s[int | None]",
        marker, marker);
  }

  private static PyException ofFinal(String marker) {
    return PyErrors.typeError(
        "Final and %s contradict each other: a location that is never written again needs no order",
        marker);
  }
}
