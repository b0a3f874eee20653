package org.hoistpy.builtins.types.function;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.CodeInfo;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.Signature;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Warnings;
import org.hoistpy.ops.classes.ClassNames;
import org.hoistpy.syntax.Span;

/**
 * The class of code objects (language reference, section 3.2, "Code objects"). There is no
 * bytecode: {@code co_code} is opaque, and source ranges stand for instructions.
 */
public final class CodeBuiltins {
  private CodeBuiltins() {}

  public static void install() {
    TypeBuilder<PyCode> type = new TypeBuilder<>(BuiltinTypes.CODE, PyCode.class);
    type.constructor(
        "*args, **kwargs",
        (cls, args, keywords) -> {
          throw PyErrors.typeError(
              "HoistPy cannot make code objects from bytecode; use compile() or code.replace()");
        });
    type.method("__repr__", "/", CodeBuiltins::repr);
    type.method("__hash__", "/", CodeBuiltins::hash);
    type.method(
        "__eq__",
        "value, /",
        (self, other) ->
            other instanceof PyCode code ? equal(self, code) : PyNotImplemented.NOT_IMPLEMENTED);
    type.method(
        "__ne__",
        "value, /",
        (self, other) ->
            other instanceof PyCode code ? !equal(self, code) : PyNotImplemented.NOT_IMPLEMENTED);
    define(type, "co_name", info -> Strings.of(info.name()));
    define(type, "co_qualname", info -> Strings.of(info.qualifiedName()));
    define(type, "co_filename", info -> Strings.of(info.filename()));
    define(type, "co_firstlineno", info -> (long) info.firstLine());
    define(type, "co_flags", info -> (long) info.flags());
    define(type, "co_nlocals", info -> (long) info.varNames().size());
    define(type, "co_argcount", info -> count(info, Signature::positionalCount));
    define(type, "co_posonlyargcount", info -> count(info, CodeBuiltins::positionalOnly));
    define(type, "co_kwonlyargcount", info -> count(info, s -> s.keywordOnly().length));
    type.getter("co_varnames", self -> variables(self));
    type.getter("co_freevars", self -> tuple(self.info().freeVars()));
    type.getter("co_cellvars", self -> tuple(self.info().cellVars()));
    ReadOnly.define(type, "co_names", self -> tuple(self.contents().names()));
    ReadOnly.define(type, "co_consts", CodeBuiltins::constants);
    ReadOnly.define(type, "co_stacksize", self -> (long) self.contents().stackSize());
    type.getter("co_code", CodeBuiltins::instructions);
    type.getter("co_lnotab", CodeBuiltins::lineTable);
    ReadOnly.define(type, "co_linetable", self -> PyBytes.empty());
    ReadOnly.define(type, "co_exceptiontable", self -> PyBytes.empty());
    type.method("co_lines", "/", CodeBuiltins::lines);
    type.method("co_positions", "/", CodeBuiltins::positions);
    type.method("replace", "*args, **kwargs", CodeReplacement::replace);
  }

  /** Parameters first, then in the order of the body. */
  private static PyTuple variables(PyCode self) {
    List<String> known = self.info().varNames();
    Set<String> ordered =
        new LinkedHashSet<>(
            known.subList(0, Math.min(known.size(), self.signature().boundCount())));
    self.contents().locals().stream().filter(known::contains).forEach(ordered::add);
    ordered.addAll(known);
    return tuple(List.copyOf(ordered));
  }

  private static void define(
      TypeBuilder<PyCode> type, String name, Function<CodeInfo, Object> get) {
    ReadOnly.define(type, name, self -> get.apply(self.info()));
  }

  private static Object count(CodeInfo info, ToIntFunction<Signature> count) {
    return info.signature() == null ? 0L : (long) count.applyAsInt(info.signature());
  }

  /** The argument of a generator expression cannot be given by name, but does not count here. */
  private static int positionalOnly(Signature signature) {
    boolean invented = signature.positionalCount() > 0 && signature.positional()[0].startsWith(".");
    return invented ? 0 : signature.positionalOnly();
  }

  static PyTuple tuple(List<String> names) {
    Object[] items = new Object[names.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = Strings.of(names.get(i));
    }
    return new PyTuple(items);
  }

  /** A replaced docstring is the first constant. */
  static PyTuple constants(PyCode self) {
    Object[] constants = self.contents().constants().clone();
    if (self.info().docstring() != null && constants.length > 0) {
      constants[0] = self.info().docstring();
    }
    return new PyTuple(constants);
  }

  /** Two bytes for each source range, equal for equal code. */
  static PyBytes instructions(PyCode self) {
    List<Span> spans = self.positions().spans();
    byte[] bytes = new byte[2 * spans.size()];
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      bytes[2 * i] = (byte) (span.line() - self.info().firstLine());
      bytes[2 * i + 1] = (byte) (31 * span.col() + span.endCol());
    }
    return new PyBytes(bytes);
  }

  private static Object lineTable(PyCode self) {
    Warnings.deprecated("co_lnotab is deprecated, use co_lines instead.");
    return PyBytes.empty();
  }

  private static Object lines(PyCode self) {
    List<Object> lines = new ArrayList<>();
    List<Span> spans = self.positions().spans();
    int start = 0;
    for (int i = 1; i <= spans.size(); i++) {
      if (i == spans.size() || spans.get(i).line() != spans.get(start).line()) {
        lines.add(PyTuple.of(2L * start, 2L * i, (long) spans.get(start).line()));
        start = i;
      }
    }
    return Iteration.iter(new PyTuple(lines.toArray()));
  }

  private static Object positions(PyCode self) {
    List<Object> positions = new ArrayList<>();
    for (Span span : self.positions().spans()) {
      positions.add(
          PyTuple.of(
              (long) span.line(),
              (long) span.endLine(),
              (long) self.body().byteColumn(span.line(), span.col()),
              (long) self.body().byteColumn(span.endLine(), span.endCol())));
    }
    return Iteration.iter(new PyTuple(positions.toArray()));
  }

  private static Object hash(PyCode self) {
    CodeInfo info = self.info();
    long constants = Hashing.hash(constants(self));
    return (long)
        Objects.hash(
            info.name(),
            info.flags(),
            info.firstLine(),
            info.varNames(),
            info.freeVars(),
            constants,
            self.contents().syntax());
  }

  /** As CPython: neither file name nor qualified name count. */
  private static boolean equal(PyCode a, PyCode b) {
    if (a == b) {
      return true;
    }
    CodeInfo x = a.info();
    CodeInfo y = b.info();
    return x.name().equals(y.name())
        && x.firstLine() == y.firstLine()
        && x.flags() == y.flags()
        && count(x, Signature::positionalCount).equals(count(y, Signature::positionalCount))
        && count(x, Signature::positionalOnly).equals(count(y, Signature::positionalOnly))
        && count(x, s -> s.keywordOnly().length).equals(count(y, s -> s.keywordOnly().length))
        && x.varNames().equals(y.varNames())
        && x.freeVars().equals(y.freeVars())
        && x.cellVars().equals(y.cellVars())
        && a.contents().syntax().equals(b.contents().syntax())
        && Comparison.equal(constants(a), constants(b));
  }

  private static Object repr(PyCode self) {
    return Strings.of(
        "<code object "
            + self.name()
            + " at "
            + ClassNames.address(self)
            + ", file \""
            + self.info().filename()
            + "\", line "
            + self.info().firstLine()
            + ">");
  }
}
