print(9007199254740993 == 9007199254740992.0, 9007199254740993 > 9007199254740992.0, 2**63 == 9.223372036854775808e18, 2**63 - 1 == 9.223372036854775807e18, 2**63 - 1 < 9.223372036854775807e18)
print(int(9.223372036854775807e18), int(-9.223372036854775808e18), int(9.3e18), 10**18 / 3, 2**64 / 2**64, (2**64 + 1) / 2**64, 7 // 0.5, -1 // 0.1, 1 % 0.1, -1e-20 % 1, 1e-20 // 1, -1e-20 // 1)
d = {}
for k in (1, 1.0, True, 2**53, float(2**53), "1", b"1", (1,), (1.0,), frozenset([1]), frozenset([1.0]), 0, -0.0, False, 1 + 0j):
    d[k] = d.get(k, 0) + 1
print(d)
print(True + 1, True * 2.5, -True, ~False, True / 2, True // 1, True ** 2, False - True, True << 3, isinstance(True, int), True == 1.0, str(True), repr(False), int(True), True is True, bool("False"), True & False, True | 2, True ^ 3)
print(type(True + True), type(True & True), type(True & 1), type(-True), type(abs(True)), type(round(True)), max(True, 2), [10, 20][True], "ab"[False], "x" * True, range(True), sum([True] * 3), f"{True:d}", "%d" % True, bool.__mro__)
print(3 .real, 1..real, 1.0.is_integer(), 0xE + 1, [1, 2][0:1], 1_2_3)
i = 0
for _ in range(70):
    i = i * 2 + 1
print(i, i == 2**70 - 1)
for _ in range(70):
    i //= 2
print(i, type(i))
x = 1
for k in range(1, 25):
    x *= k
    if k in (20, 21, 22):
        print(x, end=" ")
for k in range(24, 0, -1):
    x //= k
print(x)
acc = 0
for k in range(100000):
    acc = (acc * 1103515245 + 12345) % 2147483648
print(acc)
acc = 2**62
acc += 2**62
acc -= 2**62
print(acc, acc == 2**62, -(2**63) - 1 + 1, (2**63 - 1) - -(1), -(2**63) - 1, 2**62 + 2**62 - 1, (-(2**63)) // -1, (-(2**63)) * -1, abs(-(2**63)), -(2**63) % -1, divmod(-(2**63), -1))
