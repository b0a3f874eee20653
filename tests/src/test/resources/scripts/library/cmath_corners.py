import cmath
from cmath import inf, nan

NAMES = ("acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh").split()


def part(x):
    # NaNs have no sign, and the last digits belong to the C library
    return "nan" if x != x else f"{x:.9g}"


def show(z):
    return f"({part(z.real)}, {part(z.imag)})"


def attempt(function, *args):
    try:
        result = function(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"
    if isinstance(result, complex):
        return show(result)
    return repr(result)


for name in NAMES:
    function = getattr(cmath, name)
    print(name)
    for x in (-inf, -1.5, -0.0, 0.0, 1.5, inf):
        print(" ", *[attempt(function, complex(x, y)) for y in (-inf, -2.5, -0.0, 0.0, 2.5, inf)])
    for z in (1e300 + 1e300j, 710 + 1j, 5e-324 + 5e-324j, 1 + 1e-20j, -1, 1j, True):
        print(" ", attempt(function, z))

print(cmath.polar(3 + 4j), cmath.phase(-1), cmath.phase(complex(-1, -0.0)))
print(attempt(cmath.polar, 1.5e308 + 1.5e308j))
for r in (-inf, -1.5, -0.0, 0.0, inf):
    print([attempt(cmath.rect, r, phi) for phi in (-inf, -0.0, 0.0, 2.5)])
print(attempt(cmath.log, 8, 2), attempt(cmath.log, 8, 1), attempt(cmath.log, 0), attempt(cmath.log, 1, 0))
print(cmath.isfinite(complex(1, inf)), cmath.isinf(complex(nan, inf)), cmath.isnan(complex(nan, inf)))
print(cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1, 2, abs_tol=1), cmath.isclose(inf, inf))
print(attempt(cmath.isclose, 1, 2, 3), attempt(lambda: cmath.isclose(1, 2, rel_tol=-1)))
print(attempt(cmath.sqrt, "1"), attempt(cmath.sqrt), attempt(cmath.sqrt, None))
print(cmath.infj, cmath.nanj, cmath.pi, cmath.tau, cmath.e)


class Converts:
    def __complex__(self):
        return 3 + 4j


class Floats:
    def __float__(self):
        return 2.25


print(cmath.sqrt(Converts()), cmath.sqrt(Floats()))
