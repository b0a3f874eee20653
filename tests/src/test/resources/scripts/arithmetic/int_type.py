"""Construction and methods of int, with their errors."""


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e.args)


class Sub(int):
    pass


class HasInt:
    def __int__(self):
        return 41


class HasIndex:
    def __index__(self):
        return 7


class BadIndex:
    def __index__(self):
        return "x"


class BadInt:
    def __int__(self):
        return 1.5


for text in """
int()
int(5)
int(-3.99)
int(1e30)
int("  -12  ")
int("1_000_000")
int("0x_ff", 16)
int("0b101", 0)
int("z", 36)
int("10", 3)
int(b"12")
int(bytearray(b"34"), 8)
int("\\u0663\\u0664")
int(True)
int(HasInt())
int(HasIndex())
int("12", HasIndex())
int(Sub(9))
type(int(Sub(9)))
type(Sub("77"))
Sub("77") + 1
type(Sub(1) + Sub(2))
int("")
int("x")
int("1__0")
int("_1")
int("08", 0)
int("12", 1)
int("12", 37)
int(1.5, 10)
int([], 10)
int([])
int(None)
int(base=10)
int(1, 2, 3)
int(x=1)
int(float("inf"))
int(float("nan"))
int(BadInt())
int("5" * 5000)
int(BadIndex())
[1, 2, 3][BadIndex()]
(0).bit_length()
(-255).bit_length()
(2 ** 100).bit_length()
(-(2 ** 100)).bit_count()
(255).bit_count()
(10).as_integer_ratio()
(True).as_integer_ratio()
(5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator
(5).is_integer()
(1234).to_bytes(2)
(1234).to_bytes(4, "little")
(-2).to_bytes(3, "big", signed=True)
(127).to_bytes(1, signed=True)
(128).to_bytes(1, signed=True)
(-128).to_bytes(1, signed=True)
(0).to_bytes(0)
(1).to_bytes(0)
(-1).to_bytes(2)
(1).to_bytes(-1)
(1).to_bytes(2, "middle")
(1).to_bytes(2, 5)
int.from_bytes(b"\\x04\\xd2")
int.from_bytes(b"\\xff\\xfe", "little", signed=True)
int.from_bytes([1, 0, 0, 0, 0, 0, 0, 0, 0])
int.from_bytes(b"", "big")
type(Sub.from_bytes(b"\\x07"))
int.from_bytes("ab")
int.from_bytes(3)
bool.from_bytes(b"\\x00"), bool.from_bytes(b"\\x05")
(15).__round__(-1), (25).__round__(-1), (-25).__round__(-1), (26).__round__(-1)
(10 ** 30 + 5 * 10 ** 9).__round__(-10)
(5).__round__(3)
(5).__floor__(), (5).__ceil__(), (5).__trunc__(), (5).__index__(), (5).__float__()
(10 ** 400).__float__()
(5).__getnewargs__()
(7).__add__(1.5)
(7).__radd__(2)
(7).__divmod__(2), (7).__rdivmod__(2)
(7).__pow__(2, 5), (7).__pow__(-1, 5)
(2).__rpow__(5)
(7).__eq__(7.0), (7).__eq__(7), (7).__lt__(8), (7).__lt__("8")
(0).__bool__(), (3).__bool__()
(7).__format__("#x"), (7).__format__(""), format(10 ** 12, ","), format(255, "08b")
(7).__format__(5)
int.__add__(1.5, 1)
int.__add__()
int.__new__(str)
int.__new__(bool, 1)
hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(-2), hash(2 ** 64) == hash(8.0 * 2 ** 61)
bool(), bool(0), bool([1]), bool("")
bool(1, 2)
True + True, True * 3, -True, +True, True / 2
True & False, True | False, True ^ True, True & 3, 2 | True
type(True & True), type(True & 1)
repr(True), str(False), format(True), format(True, "d"), f"{True:>6}"
True.__and__(2), True.__rxor__(False)
""".strip().splitlines():
    show(text)
try:
    class B(bool):
        pass
except TypeError as e:
    print(e)
s = Sub(5)
s.extra = "attribute"
print(s, s.extra, s == 5, {s: 1}[5], s.__dict__)
