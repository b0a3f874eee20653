z, w = 3 + 4j, 1 - 2j
print(z + w, z - w, z * w, z / w, z ** 2, z ** 0.5, z ** -1, z ** w, abs(z), -z, +z, z.conjugate(), z.real, z.imag, z == 3 + 4j, z != w, bool(0j), bool(1j), hash(z) == hash(3 + 4j), hash(3 + 0j) == hash(3), 3 + 0j == 3 == 3.0)
print(complex(1, 2), complex("1+2j"), complex(" -3.5j "), complex("inf-nanj"), complex("1e3+.5j"), complex("(1+2j)"), complex(1j, 1j), complex(2.5), complex(True), complex(), complex(real=1, imag=2), complex("j"), complex("-j"), complex("1"), complex(1+2j))
print(repr(1j), repr(-1j), repr(0j), repr(-0j), repr(complex(-0.0, 1)), repr(complex(0.0, -0.0)), repr(1e20j), repr(complex(1, float("inf"))), repr(complex(float("nan"), -1)), str(1.5 + 2j), f"{z}", f"{z:.2f}", f"{1j:g}", 1.5j, 1_0j, 1e3j, .5J)
print(1 + 2j == 1 + 2j, 2 * 1j, 1j * 1j, 1j ** 2, (1 + 1j) ** 10, 1 / 1j, 2j / 2, 1j - 1, 1 - 1j, 5 + 0j, (0j) ** 0, 2 ** 1j, (1 + 2j) * 2.5, sum([1j, 2]), pow(1j, 3), complex.__add__(1j, 2), (1 + 2j).__eq__(1), {1j: "k"}[1j], 0j ** 2)
for case in ("complex('x')", "complex('1 + 2j')", "complex('1+2')", "complex('1', 2)", "complex(1, '2')", "complex([])", "complex(None)", "1j / 0", "0j ** -1", "0j ** 1j", "1j // 1", "1j % 1", "divmod(1j, 1)", "1j < 2j", "int(1j)", "float(1j)", "round(1j)", "1j & 1", "list(b'1')[1j]", "pow(1j, 2, 3)", "sorted([1j, 2])", "abs('x')", "complex(1, 2, 3)", "1j.missing", "'%d' % 1j", "format(1j, 'd')", "max(1j, 2)", "z.real.__class__", "1j + 'x'", "(1e200 + 1j) ** 2", "abs(1e308 + 1e308j)"):
    try:
        print(case, eval(case))
    except Exception as error:
        print(case, type(error).__name__, error)
z2 = z
z2 *= 2
print(z, z2)
try:
    z.real = 3
except AttributeError as error:
    print(error)
