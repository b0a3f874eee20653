"""In which order the operands of operators are asked."""

log = []


class Base:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        log.append(f"{self.name}.add")
        return NotImplemented

    def __radd__(self, other):
        log.append(f"{self.name}.radd")
        return NotImplemented

    def __lt__(self, other):
        log.append(f"{self.name}.lt")
        return NotImplemented

    def __gt__(self, other):
        log.append(f"{self.name}.gt")
        return NotImplemented

    def __eq__(self, other):
        log.append(f"{self.name}.eq")
        return NotImplemented


class Same(Base):
    pass


class Override(Base):
    def __radd__(self, other):
        log.append(f"{self.name}.override")
        return "override"


class Other:
    def __radd__(self, other):
        log.append("other.radd")
        return "other"

    __rmul__ = __rsub__ = __radd__


def trace(f):
    log.clear()
    try:
        result = repr(f())
    except TypeError as e:
        result = f"TypeError: {e}"
    print(log, result)


a, b, same, override, other = Base("a"), Base("b"), Same("s"), Override("o"), Other()
trace(lambda: a + b)
trace(lambda: a + same)
trace(lambda: same + a)
trace(lambda: a + override)
trace(lambda: override + a)
trace(lambda: a + other)
trace(lambda: other + a)
trace(lambda: 1 + a)
trace(lambda: a + 1)
trace(lambda: 1 + other)
trace(lambda: 1.5 * other)
trace(lambda: 10 ** 30 - other)
trace(lambda: "s" + other)
trace(lambda: [1] + other)
trace(lambda: (1,) * other)
trace(lambda: [1] + a)
trace(lambda: a < b)
trace(lambda: a < same)
trace(lambda: a < 1)
trace(lambda: 1 < a)
trace(lambda: a == b)
trace(lambda: a == a)
trace(lambda: a != b)
trace(lambda: a == 1)
trace(lambda: 1 == a)


class InPlace:
    def __init__(self, value):
        self.value = value

    def __iadd__(self, other):
        self.value.append(other)
        return self

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return f"sub {other}"


x = y = InPlace([])
x += 1
x += "two"
print(x is y, x.value)
x -= 3
print(x)
try:
    y *= 2
except TypeError as e:
    print(e)
items = alias = [1]
items += (2, 3)
items *= 2
print(items, items is alias)
try:
    items += 5
except TypeError as e:
    print(e)
try:
    items *= "x"
except TypeError as e:
    print(e)


class IntSub(int):
    def __add__(self, other):
        return "sub add"

    def __rmul__(self, other):
        return "sub rmul"

    def __lt__(self, other):
        return "sub lt"

    def __neg__(self):
        return "sub neg"


n = IntSub(4)
print(n + 1, 1 + n, 2 * n, n * 2, n < 5, 5 > n, 5 < n, -n, +n, ~n, n - 1)


class Unary:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"

    def __round__(self, digits="none"):
        return f"round {digits}"


u = Unary()
print(-u, +u, ~u, abs(u), round(u), round(u, 3), round(u, None))
for f in (lambda: -object(), lambda: ~None, lambda: abs("x"), lambda: +{}):
    try:
        f()
    except TypeError as e:
        print(e)


class Pow:
    def __pow__(self, other, mod="none"):
        return f"pow {other} {mod}"

    def __rpow__(self, other, mod="none"):
        return f"rpow {other} {mod}"

    def __matmul__(self, other):
        return "matmul"

    def __divmod__(self, other):
        return "divmod"

    def __rdivmod__(self, other):
        return "rdivmod"


p = Pow()
print(p ** 2, 2 ** p, pow(p, 3), pow(p, 3, 5), p @ 1, divmod(p, 1), divmod(1, p))
try:
    pow(2, p, 5)
except TypeError as e:
    print(e)


class NoReflection:
    __radd__ = None


try:
    1 + NoReflection()
except TypeError as e:
    print(e)


class Eq:
    def __eq__(self, other):
        return "maybe"


print(Eq() == 1, 1 == Eq(), Eq() != 1, [Eq()] == [1])


class Ordered:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v


print(Ordered(1) < Ordered(2), Ordered(1) > Ordered(2))
try:
    Ordered(1) <= Ordered(2)
except TypeError as e:
    print(e)
print(max([Ordered(1), Ordered(3), Ordered(2)]).v, min(Ordered(4), Ordered(3)).v)

# One site sees many classes, so that its caches overflow.
classes = []
for i in range(12):
    classes.append(
        type(f"C{i}", (), {"__add__": lambda self, o, i=i: i + o, "__radd__": lambda self, o, i=i: o - i}))
print([c() + 100 for _ in range(3) for c in classes])
print([100 + c() for _ in range(3) for c in classes])
print([x + x for x in [1, 1.5, "a", [1], (2,), True, 2 ** 70, 1j, b"z"] * 2])
