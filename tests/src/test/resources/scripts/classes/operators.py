class Num:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"N{self.v}"


def binary(name):
    def op(self, other):
        if isinstance(other, str):
            return NotImplemented
        return f"{self!r}.{name}({other!r})"
    return op


NAMES = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor".split()
for name in NAMES:
    for prefix in ("", "r", "i"):
        if prefix == "i" and name in ("divmod", "sub"):
            continue
        setattr(Num, f"__{prefix}{name}__", binary(prefix + name))
for name in ("neg", "pos", "invert", "abs", "round", "trunc", "floor", "ceil"):
    setattr(Num, f"__{name}__", lambda self, *a, name=name: (name, *a))

a, b = Num(1), Num(2)
print(a + b, a - 1, a * 2, a @ b, a / 2, a // 2, a % 2, divmod(a, 2), a ** 2, a << 1, a >> 1, a & 1, a | 1, a ^ 1)
print(5 + b, 5 - b, 5 * b, 5 @ b, 5 / b, 5 // b, 5 % b, divmod(5, b), 5 ** b, 5 << b, 5 >> b, 5 & b, 5 | b, 5 ^ b)
print(-a, +a, ~a, abs(a), round(a), round(a, 2))
import math
print(math.trunc(a), math.floor(a), math.ceil(a))
for op in "+= -= *= @= /= //= %= **= <<= >>= &= |= ^=".split():
    x = Num(7)
    exec(f"x {op} 3")
    print(op, x)
for code in ("a + 'text'", "'text' - a", "a - 'text'", "object() + object()", "1 + None", "[] + ()", "{} | 3", "-'x'", "~1.5", "divmod(a, 'x')", "a ** 'x'", "pow('x', 2, 3)", "None @ 1", "1 << 'a'"):
    try:
        print(eval(code))
    except TypeError as error:
        print(error)
try:
    x = a
    x += "text"
except TypeError as error:
    print(error)
try:
    y = None
    y -= 1
except TypeError as error:
    print(error)
print(pow(Num(3), 2), 2 .__add__(3), (2).__add__("x"), (2).__radd__(3.0))
