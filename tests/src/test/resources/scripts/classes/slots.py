class P:
    __slots__ = ("x", "y", "__private")

    def __init__(self, x):
        self.x = x
        self.__private = "p"


p = P(1)
print(p.x, p._P__private, P.__slots__)


def attempt(code):
    try:
        exec(code)
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


attempt("p.y")
attempt("p.z = 1")
attempt("p.__dict__")
attempt("del p.y")
attempt("P.x.__get__(3)")
p.y = 2
del p.y
attempt("print(p.y)")
print(type(P.x), P.x)


class Q(P): pass


q = Q(1)
q.z = 3
print(q.z, q.__dict__, q.x)


class R(P):
    __slots__ = "w"


r = R(5)
r.w = 6
print(r.x, r.w)
attempt("r.q = 1")
attempt("class A:\n __slots__ = ('a',)\n a = 1")
attempt("class A:\n __slots__ = ('1a',)")
attempt("class A:\n __slots__ = (3,)")
attempt("class A(int):\n __slots__ = ('a',)")
attempt("class A(P, R): pass")


class X: __slots__ = ("a",)
class Y: __slots__ = ("b",)


attempt("class Z(X, Y): pass")


class D:
    __slots__ = ("a", "__dict__")


d = D()
d.a, d.b = 1, 2
print(d.__dict__)


class E:
    __slots__ = {"doc": "A documented slot"}


print(E.doc.__doc__, E.__slots__)


class Empty:
    __slots__ = ()


attempt("Empty().x = 1")
attempt("object().x = 1")
