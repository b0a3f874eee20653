package org.hoistpy.modules.symtable;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Identity;
import org.hoistpy.scope.ScopeKind;
import org.hoistpy.scope.SymbolTableEntry;

/** One scope of a program. Made whole; programs may change the lists and the dict, as CPython's. */
final class PySymbolTable extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("symtable entry", PySymbolTable.class, TypeTraits.BUILTIN_FINAL);

  static {
    TypeBuilder<PySymbolTable> type = new TypeBuilder<>(TYPE, PySymbolTable.class);
    type.getter("id", Identity::id);
    type.getter("name", self -> Strings.of(self.entry.name()));
    type.getter("symbols", self -> self.symbols);
    type.getter("varnames", self -> self.parameters);
    type.getter("children", self -> self.children);
    type.getter("nested", self -> self.entry.nested() ? 1L : 0L);
    type.getter("type", self -> (long) typeOf(self.entry.kind()));
    type.getter("lineno", self -> (long) self.entry.line());
    type.method("__repr__", "/", PySymbolTable::repr);
  }

  static final int FUNCTION = 0;
  static final int CLASS = 1;
  static final int MODULE = 2;
  static final int ANNOTATION = 3;
  static final int TYPE_VAR_BOUND = 4;
  static final int TYPE_ALIAS = 5;
  static final int TYPE_PARAM = 6;

  private final SymbolTableEntry entry;
  private final PyDict symbols = new PyDict();
  private final PyList parameters;
  private final PyList children;

  PySymbolTable(SymbolTableEntry entry) {
    super(TYPE.instanceShape());
    this.entry = entry;
    entry.symbols().forEach((name, number) -> symbols.putString(name, (long) number));
    Object[] names = entry.parameters().stream().map(Strings::of).toArray();
    parameters = new PyList(names, names.length);
    Object[] inner = entry.children().stream().map(PySymbolTable::new).toArray();
    children = new PyList(inner, inner.length);
  }

  private static int typeOf(ScopeKind kind) {
    return switch (kind) {
      case FUNCTION, LAMBDA, GENERATOR_EXPRESSION, COMPREHENSION -> FUNCTION;
      case CLASS -> CLASS;
      case MODULE -> MODULE;
      case TYPE_VARIABLE_BOUND -> TYPE_VAR_BOUND;
      case TYPE_ALIAS -> TYPE_ALIAS;
      case TYPE_PARAMETERS -> TYPE_PARAM;
    };
  }

  private Object repr() {
    return Strings.of(
        "<symtable entry %s(%s), line %d>"
            .formatted(entry.name(), Identity.id(this), entry.line()));
  }
}
