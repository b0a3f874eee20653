package org.hoistpy.builtins.types.function;

import java.util.Set;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.CodeInfo;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/**
 * {@code code.replace()}: names, file, first line, docstring and the flag of {@code
 * types.coroutine} can differ; what would need other bytecode is refused. Stateless.
 */
final class CodeReplacement {
  private static final Set<String> COUNTS =
      Set.of("co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals");
  private static final Set<String> TUPLES =
      Set.of("co_consts", "co_names", "co_varnames", "co_freevars", "co_cellvars");
  private static final Set<String> BYTES = Set.of("co_code", "co_linetable", "co_exceptiontable");

  private final PyCode code;
  private String name;
  private String qualifiedName;
  private String filename;
  private int firstLine;
  private int flags;
  private Object docstring;

  private CodeReplacement(PyCode code) {
    this.code = code;
    CodeInfo info = code.info();
    this.name = info.name();
    this.qualifiedName = info.qualifiedName();
    this.filename = info.filename();
    this.firstLine = info.firstLine();
    this.flags = info.flags();
    this.docstring = info.docstring();
  }

  static Object replace(PyCode self, Object positional, Object keywords) {
    if (((Object[]) positional).length > 0) {
      throw PyErrors.typeError("replace() takes no positional arguments");
    }
    CodeReplacement replacement = new CodeReplacement(self);
    PyDict changes = (PyDict) keywords;
    for (Object key : changes.keys()) {
      replacement.set(Text.strJava(key), changes.get(key));
    }
    return replacement.make();
  }

  private void set(String attribute, Object value) {
    if (COUNTS.contains(attribute)) {
      requireSame(attribute, (long) Index.asInt(value));
    } else if (TUPLES.contains(attribute)) {
      setTuple(attribute, value);
    } else if (BYTES.contains(attribute)) {
      if (!(value instanceof PyAnyBytes)) {
        throw wrongType(attribute, "bytes", value);
      }
      requireSame(attribute, value);
    } else {
      setPlain(attribute, value);
    }
  }

  private void setPlain(String attribute, Object value) {
    switch (attribute) {
      case "co_name" -> name = text(attribute, value);
      case "co_qualname" -> qualifiedName = text(attribute, value);
      case "co_filename" -> filename = text(attribute, value);
      case "co_firstlineno" -> firstLine = Index.asInt(value);
      case "co_stacksize" -> Index.asInt(value);
      case "co_flags" -> setFlags(Index.asInt(value));
      default ->
          throw PyErrors.typeError("'%s' is an invalid keyword argument for replace()", attribute);
    }
  }

  private void setFlags(int value) {
    int changed = value ^ code.info().flags();
    if ((changed & ~PyCode.CO_ITERABLE_COROUTINE) != 0) {
      throw refusal("co_flags");
    }
    flags = value;
  }

  private void setTuple(String attribute, Object value) {
    if (!(value instanceof PyTuple given)) {
      throw wrongType(attribute, "tuple", value);
    }
    if (attribute.equals("co_consts") && isOtherDocstring(given)) {
      docstring = given.get(0);
    } else {
      requireSame(attribute, value);
    }
  }

  /** The same constants but for the docstring. */
  private boolean isOtherDocstring(PyTuple given) {
    PyTuple present = CodeBuiltins.constants(code);
    if (code.unit() != null
        || given.size() != present.size()
        || given.size() == 0
        || Text.payload(given.get(0)) == null) {
      return false;
    }
    for (int i = 1; i < given.size(); i++) {
      if (TypeOf.get(given.get(i)) != TypeOf.get(present.get(i))
          || !Comparison.equal(given.get(i), present.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void requireSame(String attribute, Object value) {
    if (!Comparison.equal(Attributes.get(code, attribute), value)) {
      throw refusal(attribute);
    }
  }

  private static RuntimeException refusal(String attribute) {
    return PyErrors.notImplementedError(
        "HoistPy has no bytecode: code.replace() cannot change what '%s' stands for", attribute);
  }

  private static String text(String attribute, Object value) {
    if (Text.payload(value) == null) {
      throw wrongType(attribute, "str", value);
    }
    return Text.strJava(value);
  }

  private static RuntimeException wrongType(String attribute, String type, Object value) {
    return PyErrors.typeError(
        "replace() argument '%s' must be %s, not %s", attribute, type, TypeOf.name(value));
  }

  private PyCode make() {
    CodeInfo info = code.info();
    return new PyCode(
        new CodeInfo(
            name,
            qualifiedName,
            filename,
            firstLine,
            flags,
            info.signature(),
            info.varNames(),
            info.freeVars(),
            info.cellVars(),
            docstring,
            info.unit()),
        code.body());
  }
}
