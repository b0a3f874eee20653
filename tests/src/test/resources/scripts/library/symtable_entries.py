"""The module symtable: what the compiler knows of names."""
import symtable

SOURCE = '''
import os.path as p
x: int = 1
def f[T](a, /, b, *c, d: int = 2, **e) -> int:
    global g
    g = x
    y = z = 1
    def inner():
        nonlocal y
        y += a
        return lambda q: q + y
    return [i for i in a], (j for j in b)
class C[T](f):
    __private = 1
    def m(self):
        return self.__private, __class__, super()
    async def n(self):
        return [k async for k in self]
type X[U: (int, str)] = U
del x
'''


def show(table, depth=0):
    margin = "  " * depth
    print(margin, table.get_type(), table.get_name(), table.get_lineno(), table.is_nested(),
          table.is_optimized(), table.has_children())
    for name in sorted(table.get_identifiers()):
        if name.startswith("."):
            continue
        symbol = table.lookup(name)
        said = [attribute[3:] for attribute in dir(symbol)
                if attribute.startswith("is_") and getattr(symbol, attribute)()]
        print(margin, "-", name, *said)
    if isinstance(table, symtable.Function):
        print(margin, table.get_parameters(), sorted(table.get_frees()),
              sorted(table.get_globals()), sorted(table.get_nonlocals()))
    for child in table.get_children():
        show(child, depth + 1)


show(symtable.symtable(SOURCE, "source", "exec"))
print(symtable.symtable("a + b", "?", "eval").get_identifiers())
print(symtable.symtable("a", "?", "single"))
for arguments in ("a", "?", "other"), ("def f(x): global x", "?", "exec"), ("1 +", "?", "eval"):
    try:
        symtable.symtable(*arguments)
    except Exception as e:
        print(type(e).__name__, e)
