"""The built-in functions on numbers."""


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e.args)


class Index:
    def __index__(self):
        return 300


class Add:
    def __init__(self, v):
        self.v = v

    def __add__(self, other):
        return Add(self.v + (other.v if isinstance(other, Add) else other))

    __radd__ = __add__

    def __repr__(self):
        return f"Add({self.v})"


for text in """
abs(-5), abs(-5.5), abs(3 - 4j), abs(True), abs(-(2 ** 63)), abs(-(10 ** 30))
abs("a")
abs()
abs(1, 2)
bin(10), bin(-10), bin(0), bin(2 ** 70), bin(True), bin(Index())
oct(8), oct(-8), hex(255), hex(-255), hex(10 ** 30), hex(Index())
bin(1.0)
hex("a")
chr(65), chr(0x1F600), chr(0x10FFFF), chr(Index()), chr(True)
chr(-1)
chr(0x110000)
chr(1 << 70)
chr("a")
ord("a"), ord("\\U0001F600"), ord(b"a"), ord(bytearray(b"z"))
ord("ab")
ord("")
ord(b"ab")
ord(5)
divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(True, 2), divmod(10 ** 30, -7)
divmod("a", 1)
divmod(1)
sum([]), sum([1, 2, 3]), sum(range(101)), sum([1.5, 2]), sum([True, True]), sum([[1], [2]], [])
sum([0.1] * 10), sum([1e16, 1.0, -1e16]), sum([1, 2.5, 3]), sum([2 ** 62] * 4), sum([1, 1j]), sum((0.1, 0.2, 0.3), start=1)
sum([float("inf"), 1.0]), sum([float("inf"), -float("inf")]), sum([1e308, 1e308])
sum([Add(1), Add(2), 3]), sum([1, 2, Add(4), 5.5])
sum(["a"], "")
sum([b"a"], b"")
sum([bytearray()], bytearray())
sum([1, "a"])
sum(["a", 1])
sum(5)
sum()
sum([1], 2, 3)
min(1, 2), max(1, 2), min(2.0, 2), max(2, 2.0), max("abc"), min([3, 1, 2]), max(1, True), min(True, 1)
max([1, 5, 3], key=lambda x: -x), min("bb", "a", key=len), max([], default="none"), min([], default=None)
max([1, 2], key=None), max(3, 1, 2, key=str), max({"a": 1, "b": 2})
max()
min([])
max(1)
max(1, 2, default=3)
min(1, "a")
max(1, 2, foo=3)
min([1, "a"])
round(7), round(7.5), round(8.5), round(-7.5), round(1234, -2), round(1250, -2), round(1.15, 1), round(True)
round(number=2.55, ndigits=1)
round(1, 2, 3)
round()
pow(2, 10), pow(2, 0.5), pow(2.5, 2), pow(-8, 1 / 3), pow(2, 100, 7), pow(exp=2, base=3)
""".strip().splitlines():
    show(text)
