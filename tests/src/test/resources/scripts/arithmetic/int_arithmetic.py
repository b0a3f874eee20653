"""Integer operators on small and large operands, shifts, powers and their errors."""


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e.args)


M = 2 ** 63
values = [0, 1, -1, 7, -7, 10, M - 1, M, -M, -M - 1, 3 ** 50, -(3 ** 50)]
for a in values:
    for b in values:
        row = [a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a == b, a >= b]
        if b:
            row += [a // b, a % b, divmod(a, b), a / b]
        print(a, b, *row)
for a in values:
    print(a, -a, +a, ~a, abs(a), a >> 3, a << 5, a >> 70, a ** 3)
for text in """
1 // 0
1 % 0
divmod(1, 0)
1 / 0
10 ** 400 / 3
10 ** 800 / 10 ** 750
1 / 10 ** 400
-1 / 10 ** 400
0 / -5
(2 ** 53 + 1) / 1
(10 ** 40 + 1) / (10 ** 20)
1 << -1
1 >> -1
1 << (1 << 70)
0 << (1 << 70)
1 >> (1 << 70)
-1 >> (1 << 70)
1 << 62, 1 << 63, -1 << 63, -1 << 64
2 ** 62, 2 ** 63, (-2) ** 63, (-2) ** 64, 3 ** 40, 3 ** 41
2 ** -1, (-2) ** -3, 10 ** -400
0 ** 0, 0 ** 5, 1 ** (10 ** 30), (-1) ** (10 ** 30 + 1), 0 ** (10 ** 30)
0 ** -1
pow(3, 200, 1000007), pow(3, 200, -1000007), pow(-3, 3, 7)
pow(3, -1, 7), pow(2, -3, 5), pow(5, 0, 1), pow(0, 0, 1)
pow(2, -1, 4)
pow(2, 3, 0)
pow(2, 3, mod=5), pow(base=2, exp=10)
pow(2.0, 1, 2)
pow(2, 1, 2.0)
pow(1j, 1, 2)
pow("a", 1)
pow("a", 1, 2)
pow(2, "a", 3)
pow(2)
7 @ 2
1 + "a"
"a" + 1
1 < "a"
1 == "a", 1 != "a"
~1.5
-"a"
+[]
[1] + 1
[1] * 1.5
() * "a"
1.5 * []
3 * [1, 2], [1] * True, "ab" * -1, 2 * (1,)
print >> 3
""".strip().splitlines():
    show(text)


def inplace(op, a, b):
    scope = {"a": a, "b": b}
    try:
        exec(f"a {op}= b", scope)
        print(op, repr(a), repr(b), repr(scope["a"]))
    except Exception as e:
        print(op, repr(a), repr(b), type(e).__name__, e)


for op in ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@"]:
    inplace(op, 100, 7)
    inplace(op, 2 ** 70, 3)
    inplace(op, 5, "x")
    inplace(op, 5, 2.5)

# The operators keep working when a loop changes its operands' types.
total = 0
for i in range(200):
    total += i * 10 ** (i % 25)
    if i % 50 == 49:
        total *= -1
print(total)
product = 1
for i in range(1, 60):
    product *= i
print(product, product % 61, product // 10 ** 60)
mixed = 0
for x in [1, 2.5, True, 10 ** 20, -0.5, False, 3 + 4j]:
    mixed = mixed + x
    print(mixed)
