"""Corners of the object model that CPython's own tests look into."""
import copyreg
import sys


def attempt(function):
    try:
        return function()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


# a module subclass keeps its attributes in its namespace
class M(type(sys)):
    b = "class"


m = M("m")
m.b = 2
m.a = 1
print([n for n in dir(m) if not n.startswith("__")], m.b, m.__dict__["b"], vars(m)["a"])
del m.b
print(m.b, attempt(lambda: setattr(m, "__dict__", {})), attempt(lambda: setattr(M, "__dict__", {})))
m.__class__ = type(sys)
print(type(m), m.a)
m.__class__ = M
print(type(m) is M, m.b)


# the class of an instance may change when the slots were added by siblings only
class G:
    __slots__ = ["a", "b"]


class H:
    __slots__ = ["b", "a"]


class L(G):
    __slots__ = ["e"]


class N(H):
    __slots__ = ["e"]


x = G()
x.a = 1
x.__class__ = H
print(x.a, type(x).__name__)
print(attempt(lambda: setattr(L(), "__class__", N)))


# mro() without object
class NoObject(type):
    def mro(cls):
        return [cls]


class X(metaclass=NoObject):
    pass


print(X.__mro__)


# metaclasses that are no types
class ANotMeta:
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls)


class BNotMeta(ANotMeta):
    pass


class A(metaclass=ANotMeta):
    pass


class B(metaclass=BNotMeta):
    pass


class C(A, B):
    pass


print(type(A) is ANotMeta, type(C) is BNotMeta)
keywords = {"metaclass": type}


def twice():
    class D(metaclass=type, **keywords):
        pass


print(attempt(twice))


# property subclasses
class Documented(property):
    """of the class"""


class Slotted(property):
    __slots__ = ("x",)


class User:
    @Documented
    def p(self):
        """of the getter"""

    @p.setter
    def p(self, value):
        """of the setter"""


print(User.p.__doc__, "|", Documented(None, doc="given").__doc__, "|", Documented().__doc__)


def documented():
    """text"""


print(attempt(lambda: Slotted(documented)), attempt(lambda: Slotted(doc="dropped").__doc__))
print(attempt(lambda: property().__set_name__()), attempt(lambda: property().__set_name__(1, 2)))


# deep tuples of classes
deep = (str,)
for i in range(5000):
    deep = (deep,)
print(attempt(lambda: isinstance("", deep)))
print(attempt(lambda: issubclass(str, deep)))


# reduction
class P:
    def __init__(self):
        self.x = 1


class Q(P):
    __slots__ = ("s", "_Q__t")

    def __init__(self):
        super().__init__()
        self.s = 2


class R(list):
    def __getnewargs__(self):
        return (1, 2)


class S(dict):
    def __getnewargs_ex__(self):
        return (3,), {"k": 4}


def shown(value):
    function, *rest = value
    return function.__module__, function.__name__, rest


print(shown(P().__reduce_ex__(0)))
print(shown(P().__reduce__()))
print(shown(P().__reduce_ex__(2)), shown(Q().__reduce_ex__(4)))
print(shown(R().__reduce_ex__(3))[:2], R().__reduce_ex__(3)[1])
print(shown(S(a=1).__reduce_ex__(2))[:2], S().__reduce_ex__(2)[1], list(S(a=1).__reduce_ex__(2)[4]))
p = P()
print(p.__reduce_ex__(2)[2] is p.__dict__, p.__getstate__())
print(attempt(lambda: object().__reduce__(0)), attempt(lambda: object().__reduce_ex__(None)))
for answer in (1, (), (1, 2), ((), 3)):
    S.__getnewargs_ex__ = lambda self: answer
    print(attempt(lambda: S().__reduce_ex__(2)))
