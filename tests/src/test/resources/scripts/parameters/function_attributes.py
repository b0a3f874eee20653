def outer(a: int, b: "text" = 2, *, c=3) -> str:
    """The docstring."""

    def inner():
        return a

    return inner


print(outer.__name__, outer.__qualname__, outer.__module__, outer.__doc__)
print(outer(1).__name__, outer(1).__qualname__, outer(1).__doc__)
print(outer.__annotations__, outer.__defaults__, outer.__kwdefaults__)
outer.tag = [1]
outer.__name__ = "renamed"
outer.__qualname__ = "somewhere.renamed"
outer.__doc__ = None
print(outer.__dict__, outer.__name__, outer.__qualname__, outer.__doc__)
print(str(outer).startswith("<function somewhere.renamed at 0x"))
code = outer.__code__
print(code.co_name, code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_varnames)
print(outer(7).__closure__[0].cell_contents, outer.__closure__)
print(outer.__globals__ is globals())
for change in ("outer.__name__ = 3", "outer.missing", "del outer.missing", "outer.__defaults__ = 3", "outer.__code__ = 3"):
    try:
        exec(change)
        exec(f"print({change})")
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print((lambda: 0).__name__, (lambda: 0).__qualname__)
outer.__defaults__ = None
try:
    outer(1)
except TypeError as error:
    print(error)
