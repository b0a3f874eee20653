"""The module operator."""
import operator
from operator import attrgetter, itemgetter, methodcaller


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e.args)


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def scaled(self, k, *, shift=0):
        return (self.x * k + shift, self.y * k + shift)


class Index:
    def __index__(self):
        return 3


p = Point(1, Point("in", [1, 2]))
d = {"a": 1}
l = [1, 2, 3]
for text in """
operator.add(1, 2), operator.sub(5, 3), operator.mul("a", 3), operator.truediv(1, 4), operator.floordiv(7, 2), operator.mod(7, 4), operator.pow(2, 5)
operator.lshift(1, 4), operator.rshift(16, 2), operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3)
operator.matmul(1, 2)
operator.neg(5), operator.pos(-5), operator.inv(5), operator.invert(5), operator.abs(-5), operator.not_([]), operator.truth("a")
operator.lt(1, 2), operator.le(2, 2), operator.eq(1, 1.0), operator.ne(1, 2), operator.gt(1, 2), operator.ge(1, 2)
operator.lt(1, "a")
operator.is_(None, None), operator.is_not(l, [])
operator.index(Index()), operator.index(True)
operator.index(1.5)
operator.concat([1], [2]), operator.concat("a", "b")
operator.concat(1, 2)
operator.contains([1, 2], 2), operator.contains("abc", "z"), operator.countOf([1, 2, 1, True], 1), operator.indexOf("abc", "c")
operator.indexOf([1], 5)
operator.contains(1, 2)
operator.getitem(d, "a"), operator.getitem(l, slice(1, None))
operator.getitem(d, "zz")
operator.setitem(d, "b", 2), d, operator.delitem(d, "a"), d
operator.iadd(l, [4]), l, operator.iadd(1, 2), operator.imul([1], 2), operator.iconcat([1], (2,)), operator.ior({1}, {2})
operator.iadd(1, "a")
operator.length_hint([1, 2]), operator.length_hint(iter([1, 2, 3])), operator.length_hint(object(), 7)
operator.length_hint([], "a")
operator.call(int, "12", base=5), operator.call(print)
attrgetter("x")(p), attrgetter("y.x", "y.y")(p), attrgetter("x", "y.x")
attrgetter("z")(p)
attrgetter()
attrgetter(1)
attrgetter("x")()
attrgetter("x")(p, p)
itemgetter(1)([5, 6]), itemgetter("a", "b")({"a": 1, "b": 2}), itemgetter(slice(1, 3))("hello"), itemgetter(0, -1)
itemgetter(9)([1])
itemgetter()
itemgetter(1)()
methodcaller("scaled", 3)(Point(1, 2)), methodcaller("scaled", 3, shift=1)(Point(1, 2)), methodcaller("upper")("abc")
methodcaller("f", 1, k="v")
methodcaller("nope")(p)
methodcaller()
methodcaller(1)
operator.__add__(1, 2), operator.__not__(0), operator.__and__(3, 1), operator.__getitem__([5], 0), operator.__iadd__([1], [2]), operator.__concat__("a", "b")
""".strip().splitlines():
    show(text)
print(sorted([(2, "b"), (1, "c"), (3, "a")], key=itemgetter(1)))
print(sorted(n for n in dir(operator) if not n.startswith("_")))
