import functools


class V:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"V({self.v})"

    def __eq__(self, other):
        if isinstance(other, V):
            return self.v == other.v
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, V):
            return self.v < other.v
        return NotImplemented


a, b = V(1), V(2)
print(a == b, a != b, a == V(1), a != V(1), a == 1, a != 1, a < b, a > b, sorted([b, a]), max(a, b))
for code in ("a <= b", "a >= b", "a < 1", "1 > a", "a < None", "object() < object()", "1 < 'x'", "[1] < (1,)", "{} < {}", "1j < 2j", "None >= None", "max([1, 'a'])", "sorted([1, None])"):
    try:
        print(code, eval(code))
    except TypeError as error:
        print(error)
try:
    hash(a)
except TypeError as error:
    print(error, V.__hash__)


@functools.total_ordering
class T(V):
    __hash__ = lambda self: hash(self.v)


print(T(1) <= T(2), T(1) >= T(2), T(1) > T(2), {T(1), T(1), T(2)} == {T(2), T(1)})


class NotEqual:
    def __ne__(self, other): return "custom ne"


n = NotEqual()
print(n != n, n == n, n == NotEqual())


class Odd:
    def __eq__(self, other): return []
    def __lt__(self, other): return "less"
    def __bool__(self): raise ValueError("no truth")


o = Odd()
print(o == 1, o != 1, o < 3, 3 > o, o in [1, o], 1 in [o])
try:
    1 < o < 3
except TypeError as error:
    print(error)
print(1 < 2 < 3, 1 < 3 > 2 != 4, 3 > 2 > 2, 1 == 1.0 == True, not 1 < 0 < [].x)
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], nan is nan, (nan,) == (float("nan"),))
print((1, 2) < (1, 3), [1, [2]] < [1, [3]], (1,) < (1, 0), "a" < "b" < "c", b"a" < b"b", {1} < {1, 2}, {1} <= {2})
print([1, 2] == (1, 2), {1: 2} == {1: 2.0}, set("ab") == frozenset("ba"), range(3) == range(0, 3, 1), "a" == b"a")
