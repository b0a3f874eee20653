class A:
    def who(self): return ["A"]


class B(A):
    def who(self): return ["B"] + super().who()


class C(A):
    def who(self): return ["C"] + super().who()


class D(B, C):
    def who(self): return ["D"] + super().who()


class E(C): pass


class F(D, E):
    def who(self): return ["F"] + super(F, self).who()


print([c.__name__ for c in F.__mro__])
print(F().who(), D().who(), E().who())
print(F.mro() == list(F.__mro__), A.__subclasses__())


def attempt(make):
    try:
        make()
    except TypeError as error:
        print(error)


attempt(lambda: type("X", (A, B), {}))
attempt(lambda: type("Y", (A, A), {}))
X = type("X", (B, C), {})
Y = type("Y", (C, B), {})
attempt(lambda: type("Z", (X, Y), {}))
attempt(lambda: type("W", (object, A), {}))
attempt(lambda: type("V", (int, str), {}))


class L1: pass
class L2: pass
class L3: pass
class K1(L1, L2): pass
class K2(L3, L1): pass
class K3(K1, L3): pass


print([c.__name__ for c in K2.__mro__], [c.__name__ for c in K3.__mro__])
K2.__bases__ = (L2, L3)
print([c.__name__ for c in K2.__mro__], L1.__subclasses__())


class Meta(type):
    def mro(cls):
        return [cls, L1, object]


class Custom(L2, metaclass=Meta): pass


print([c.__name__ for c in Custom.__mro__])
