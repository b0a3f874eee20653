"""Construction, methods and operators of float, with their errors."""


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e.args)


class Sub(float):
    pass


class HasFloat:
    def __float__(self):
        return 2.25


class HasIndex:
    def __index__(self):
        return 7


class BadFloat:
    def __float__(self):
        return 1


inf = float("inf")
nan = float("nan")
for text in """
float()
float("  1e3 ")
float("1_0.5_0")
float("-Infinity"), float("nan"), float("+iNf")
float(b"2.5"), float(bytearray(b"1"))
float(10 ** 20), float(True), float(HasFloat()), float(HasIndex())
float(10 ** 400)
float("x")
float("")
float("1__0")
float([])
float(None)
float(1, 2)
float(BadFloat())
type(Sub(1.5)), Sub("2.5") + 1, type(+Sub(1.0))
(1.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-0.0).as_integer_ratio(), (1e300).as_integer_ratio()[1]
inf.as_integer_ratio()
nan.as_integer_ratio()
(1.5).is_integer(), (2.0).is_integer(), inf.is_integer(), nan.is_integer()
(255.5).hex(), (-0.0).hex(), inf.hex(), (5e-324).hex(), (1e308).hex()
float.fromhex("0x1.8p3"), float.fromhex(" -inf "), float.fromhex("1.p-1074"), float.fromhex("abc.8")
float.fromhex("0x1p5000")
float.fromhex("zz")
float.fromhex(5)
type(Sub.fromhex("0x1p1"))
float.__getformat__("double"), float.__getformat__("float")
float.__getformat__("x")
float.__getformat__(1)
(2.5).__round__(), (3.5).__round__(), (-2.5).__round__(), round(2.5), round(1e20), round(0.5), round(-0.4)
round(2.675, 2), round(1.005, 2), round(1234.567, -2), round(-0.04, 1), round(5e-324, 400), round(1e300, -400)
round(1.7e308, -308)
round(inf)
round(nan)
round(inf, 2), round(nan, 2)
round(1.5, "a")
round(1.5, None), round(7, None)
round("a")
(2.7).__floor__(), (2.1).__ceil__(), (-2.7).__trunc__(), (-2.7).__int__(), (1e25).__floor__()
(2.5).real, (2.5).imag, (2.5).conjugate(), (2.5).__getnewargs__()
7.5 // 2, -7.5 // 2, 7.5 // -2, 7.5 % 2, -7.5 % 2, 7.5 % -2, -7.5 % -2
divmod(7.5, -2), divmod(-7.5, 2), divmod(-0.0, 3.0), divmod(1e300, 1e-10)
0.0 % -1, -0.0 % 1, 5 % inf, -5 % inf, 5 // inf, -5 // inf, inf % 5, inf // 5
1.0 / 0
1.0 // 0
1.0 % 0
divmod(1.0, 0)
2.0 ** 10, 2 ** 0.5, (-8) ** 3.0, (-8.0) ** -3, 0.0 ** 0, nan ** 0, 1 ** nan, (-1.0) ** inf, 2.0 ** -inf
inf ** 2, (-inf) ** 3, (-inf) ** 2, (-inf) ** -3, (-inf) ** 0.5, inf ** -1, 0.0 ** inf, 0.5 ** inf
(-8.0) ** (1 / 3)
0.0 ** -1
(-0.0) ** -3.0
2.0 ** 5000
(-2.0) ** 5001
1e308 * 10, -1e308 * 10, inf - inf, 1e-320 / 10
10 ** 400 * 1.0
1.0 + 10 ** 400
1.0 < 10 ** 400, 1.0 > -(10 ** 400), inf > 10 ** 400, nan < 10 ** 400, nan == nan, nan != nan
2.0 ** 53 == 2 ** 53 + 1, 2 ** 53 + 1 > 2.0 ** 53, 2.0 ** 63 == 2 ** 63, 2.0 ** 63 > 2 ** 63 - 1, 1e22 == 10 ** 22, 1e23 == 10 ** 23
0.1 + 0.2 == 0.3, 0.1 + 0.2, -0.0 == 0.0, 1 == 1.0, True == 1.0, 1 < 1.5 < 2
1.5 < "a"
-1.5, +1.5, abs(-1.5), abs(-0.0), -(0.0)
1.5 & 1
1.5 << 1
1.5.__add__("a"), 1.5.__lt__(None), 1.5.__eq__(2j)
hash(1.0), hash(0.5), hash(inf), hash(-inf), hash(1e300), hash(-0.0), hash(2.0 ** 80) == hash(2 ** 80)
repr(1e16), repr(1e15), repr(123456789012345678.0), repr(1e-5), repr(0.0001), repr(5e-324), repr(1.7976931348623157e308)
format(3.14159, ".2f"), format(1e10, ","), format(0.5, "%"), format(1234.5, "012.3e"), format(nan, "+"), format(-0.0, "z.1f")
format(1.5, "d")
(1.5).__format__(1)
""".strip().splitlines():
    show(text)
s = Sub(2.5)
s.note = 1
print(s, s.note, s * 2, {s: "found"}[2.5], isinstance(s, float))
