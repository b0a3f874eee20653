class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y): self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class NoArgs:
    a = 1


def f(v):
    match v:
        case Point3(x, y, z):
            return f"3d {x} {y} {z}"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on the y axis at {y}"
        case Point(x, y=0):
            return f"on the x axis at {x}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point() as p:
            return f"somewhere {p.x}"
        case NoArgs(a=1, b=_):
            return "has b"
        case NoArgs():
            return "no b"
        case bool(b):
            return f"bool {b}"
        case int(0 | 1 as n) | float(n):
            return f"number {n}"
        case str(s) | bytes(s) | bytearray(s):
            return f"text {s}"
        case list([a, b]) | tuple((a, b)):
            return f"pair {a} {b}"
        case dict(d) if d:
            return f"dict {d}"
        case set() | frozenset():
            return "a set"
        case type():
            return "a class"
        case object(__class__=c):
            return c.__name__


b = NoArgs()
b.b = 2
for v in (Point3(1, 2, 3), Point(0, 0), Point(0, 5), Point(5, 0), Point(4, 4), Point(1, 2), b, NoArgs(), True, 1, 2, 2.5, "s", b"b", [1, 2], (3, 4), {"k": 1}, {}, {1}, int, None):
    print(f(v))


def attempt(cls, v):
    try:
        match v:
            case cls(1, 2, 3):
                print("matched")
            case _:
                print("no match")
    except TypeError as error:
        print(error)


class BadArgs:
    __match_args__ = ["x"]


class BadNames:
    __match_args__ = (1, 2, 3)


attempt(Point, Point(1, 2))
attempt(NoArgs, NoArgs())
attempt(BadArgs, BadArgs())
attempt(BadNames, BadNames())
attempt(int, 1)
attempt(3, 1)
attempt(Point3, Point3(1, 2, 3))
attempt(Point, "no instance")
try:
    match Point(1, 2):
        case Point(1, x=1):
            pass
except TypeError as error:
    print(error)
