"""Module docstring."""


class C:
    """Class docstring."""

    x = 1
    "not a docstring"

    def m(self):
        'method ' 'docstring'

    def n(self):
        f"not a docstring {1}"

    def o(self):
        x = 1
        """not the first"""


print(__doc__, C.__doc__, C.m.__doc__, C.n.__doc__, C.o.__doc__, (lambda: "x").__doc__)
variable_ö, 变量, _private, __dunder__, Ⅷ = 1, 2, 3, 4, 5
print(variable_ö, 变量, _private, __dunder__, VIII)
ﬁ = "ligature"
print(fi)


class Mangled:
    __a = 1
    __b__ = 2
    ___ = 3

    def __init__(self):
        self.__c = 4
        self.__d__ = 5

    def look(self, other):
        __local = 6
        return self.__a, other.__c, __local, [__x for __x in (7,)], sorted(locals())

    class __Inner: pass
    def __method(self): return "private method"
    def call(self): return self.__method(), Mangled.__Inner.__name__


m = Mangled()
print(m.look(m), m.call(), sorted(vars(m)), sorted(n for n in vars(Mangled) if "a" in n and "Mangled" in n), Mangled.___)
try:
    m.__a
except AttributeError as error:
    print(error)


class _Under:
    __x = 1


print(_Under._Under__x)
print(C.__qualname__, C.m.__qualname__, (lambda: 0).__qualname__, [(lambda: 0).__qualname__ for _ in "a"], (x for x in ()).__qualname__)
