# mro() of a metaclass that sees and changes an unfinished class.
from types import GetSetDescriptorType, MappingProxyType, MemberDescriptorType, ModuleType


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


state = {}


def recursive():
    class Once(type):
        def mro(cls):
            if cls.__name__ == "A" and cls.__mro__ is None and state.setdefault("first", True):
                state["first"] = False
                cls.__bases__ += ()
            return type.mro(cls)

    class A(metaclass=Once):
        pass

    return [c.__name__ for c in A.__mro__]


attempt(recursive)


def extend_incomplete():
    class Inner(type):
        def mro(cls):
            if cls.__mro__ is None and cls.__name__ != "X":
                def make():
                    class X(cls):
                        pass
                attempt(make)
            return type.mro(cls)

    class A(metaclass=Inner):
        pass


extend_incomplete()


def cycle():
    ready = False

    class M(type):
        def mro(cls):
            if ready:
                if cls.__name__ == "B1":
                    B2.__bases__ = (B1,)
                if cls.__name__ == "B2":
                    B1.__bases__ = (B2,)
            return type.mro(cls)

    class A(metaclass=M):
        pass

    class B1(A):
        pass

    class B2(A):
        pass

    ready = True
    attempt(lambda: setattr(B1, "__bases__", B1.__bases__))
    ready = False
    print(B1.__bases__ == (A,), B2.__bases__ == (A,), set(A.__subclasses__()) == {B1, B2})


cycle()


def keeps_inner_bases():
    ready = True

    class M(type):
        def mro(cls):
            nonlocal ready
            if cls.__name__ == "C" and cls.__mro__ is not None and ready:
                if C.__bases__ == (B2,):
                    ready = False
                else:
                    C.__bases__ = (B2,)
                    raise ValueError("after the inner assignment")
            return type.mro(cls)

    class A(metaclass=M):
        pass

    class B1(A):
        pass

    class B2(A):
        pass

    class C(A):
        pass

    attempt(lambda: setattr(C, "__bases__", (B1,)))
    print([c.__name__ for c in C.__bases__], C.__mro__ == tuple(type.mro(C)))


keeps_inner_bases()


def without_itself():
    class B:
        pass

    class M(type):
        def mro(cls):
            del M.mro
            return (B,)

    class A(metaclass=M):
        pass


attempt(without_itself)

# The dict of a class whose metaclass has a __dict__ entry of its own.


class Base:
    pass


class Meta(Base, type):
    pass


class WithDict(metaclass=Meta):
    x = 1


print(type(WithDict.__dict__) is MappingProxyType, WithDict.__dict__["x"])
attempt(lambda: setattr(WithDict, "__dict__", {}))

# Attributes in plain fields are members.
print(type(complex.real) is MemberDescriptorType, type(float.real) is GetSetDescriptorType)
print(complex.real, complex.real.__name__, complex.real.__qualname__, complex.real.__objclass__)
print(complex.real.__doc__, "|", complex.imag.__doc__)
print(complex.real.__get__(1j), complex.imag.__get__(3j))
attempt(lambda: setattr(1j, "real", 2))
attempt(lambda: complex.real.__get__(1))
sm = staticmethod(None)
print(sm.__dict__, None.__doc__)


class Module(ModuleType):
    __dict__ = property(lambda self: "not a dict")


attempt(lambda: dir(Module("m")))


# The text about an order names classes without their modules.
from typing import Generic, ParamSpec, TypeVar

T = TypeVar("T")
attempt(lambda: type("Bad", (object, Generic), {}))

import functools, pickle, copy, weakref

P = ParamSpec("P")
args = P.args
print(weakref.ref(args)() is args)

partial = functools.partial(divmod, 7, key=3)
partial.note = "kept"
for copied in copy.copy(partial), copy.deepcopy(partial), pickle.loads(pickle.dumps(partial)):
    print(copied.func is divmod, copied.args, copied.keywords, copied.__dict__)
plain = functools.partial(int, base=2)
print(plain.__reduce__()[2][1:], pickle.loads(pickle.dumps(plain))("101"))
plain.__setstate__((pow, (2,), None, {"a": 1}))
print(plain(5), plain.__dict__)
for bad in (), (1, (), {}, {}), (int, [], {}, {}), (int, (), 1, {}), 1:
    attempt(lambda: plain.__setstate__(bad))
inner = functools.partial(max, 1)
inner.marked = True
print(functools.partial(inner, 2).func is inner, functools.partial(plain, 2).func is plain)
