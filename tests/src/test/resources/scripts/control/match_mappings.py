class D(dict):
    def __missing__(self, key):
        return "missing called"


def f(x):
    match x:
        case {}  if not x:
            return "empty"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": ("square" | "rect") as kind, **rest}:
            return f"{kind} {rest}"
        case {None: n, True: q}:
            return "never"
        case {"nested": {"list": [first, *_]}}:
            return f"first {first}"
        case {"a": 1, **rest} if not rest:
            return "only a"
        case {-1: x, 2.5: y, b"k": z}:
            return (x, y, z)
        case {"key": None}:
            return "key is None"
        case {}:
            return "some mapping"
        case _:
            return "not a mapping"


for x in ({}, {"type": "circle", "r": 3, "extra": 1}, {"type": "circle"}, {"type": "rect", "w": 1, "h": 2}, {None: 1, True: 2}, {None: 1, 1: 2}, {"nested": {"list": [7, 8]}}, {"a": 1}, {"a": 1, "b": 2}, {-1: 1, 2.5: 2, b"k": 3}, {"key": None}, D(), D(x=1), [("a", 1)], "a", None):
    print(x, "->", f(x))


class Keys:
    CONST = "const key"


match {"const key": 5, "other": 6}:
    case {Keys.CONST: v, **others}:
        print(v, others)
match D(a=1):
    case {"b": b}:
        print("wrong", b)
    case {"a": a}:
        print("a", a)
name = "dynamic"


class Ns: pass


Ns.a, Ns.b = "same", "same"
try:
    match {"same": 1}:
        case {Ns.a: x, Ns.b: y}:
            print("matched")
except ValueError as error:
    print(error)
