import math
inf, nan = float("inf"), float("nan")
for v in (0.1, 0.1 + 0.2, 1.0, 100.0, 1e15, 1e16, 1e17, 123456789012345680.0, 1.5e-5, 0.0001, 1e-4 / 10, 1e100, 5e-324, 1.7976931348623157e308, 2.5, -0.0, inf, -inf, nan, 1 / 3, 2 / 3, 1e22, 1e23, 9007199254740993.0, 4.35, 0.3, 3.0e-10, 123.456):
    print(repr(v), str(v), v.hex(), v.is_integer(), hash(v) if v == v else "-", end="; ")
print()
print(float("1.5"), float(" -1e3 "), float("inf"), float("-Infinity"), float("nan"), float("1_0.5"), float(".5"), float("5."), float("+3"), float(True), float(10**20), float(b"2.5"), float("1e400"), float("1e-400"), float(), float("٣.٥"))
print(1.5 + 1, 1 - 0.5, 2 * 1.5, 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2), 2.0 ** 3, 2 ** 0.5, (-8) ** (1 / 3), 4.0 ** -1, 0.0 ** 0, inf - inf, inf * 0, 1 / inf, -1 / inf, inf // 1, 5 % inf, -5 % inf, 5.0 // inf, 1e308 * 10, -1e308 * 10, 0.0 == -0.0)
print(round(2.5), round(3.5), round(-2.5), round(0.5), round(2.675, 2), round(1234.5678, -2), round(1e20), round(5.015, 2), round(2.5, 0), round(-0.4), round(1.25, 1), round(1e300, 2), round(12345.678, 1), type(round(2.0)), type(round(2.0, 1)), round(nan, 2), round(inf, 1))
print((0.1).as_integer_ratio(), (2.0).as_integer_ratio(), float.fromhex("0x1.8p+1"), float.fromhex("-inf"), (3.7).__trunc__(), (3.7).__floor__(), (3.2).__ceil__(), (2.5).real, (2.5).imag, (2.5).conjugate(), int(2.9), int(-2.9), abs(-2.5), +2.5, -2.5, bool(0.0), bool(-0.0), bool(nan))
print(nan == nan, nan != nan, nan < 1, nan > 1, inf == inf, inf > 10**400, -inf < -(10**400), max(1, nan), max(nan, 1), min([nan, 1]), sorted([3, inf, -inf, 1]), 1.0 in [1], nan in [nan], 0.1 + 0.2 == 0.3, 1e16 + 1, 2**53 + 1.0, 0.1 * 3, 1.1 + 2.2, sum([0.1] * 10), math.fsum([0.1] * 10), 1e16 - 1e16 + 1)
for case in ("float('x')", "float('')", "float('1e')", "float('1.5.2')", "float([])", "float(None)", "float('1__0')", "float(1j)", "1.0 / 0", "1.0 // 0", "1.0 % 0", "divmod(1.0, 0)", "0.0 ** -1", "2.0 ** 10000", "(-1.0) ** 0.5", "int(inf)", "int(nan)", "round(inf)", "round(nan)", "inf.as_integer_ratio()", "nan.as_integer_ratio()", "1.5 & 1", "1.5 << 1", "1.5 + 'x'", "'x' * 1.5", "list(b'1')[1.0]", "range(1.0)", "1.5 < 'x'", "float.fromhex('xyz')", "float.fromhex('0x1p5000')", "1.5.__round__('x')", "float(10**400)", "10**400 * 1.0", "1e400 % 1", "float(1, 2)", "float(x=1)", "(2.5).missing", "pow(2.0, 3, 4)", "inf % 2", "float.hex(3)", "hash(1.5) == hash(3/2)", "1_0.0_1", "1e5.is_integer()", "-1.5 ** 2", "1.e3", "0x.8"):
    try:
        print(case, eval(case))
    except (Exception, SyntaxError) as error:
        print(case, type(error).__name__, getattr(error, "msg", error))
