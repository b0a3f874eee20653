"""The module math."""
import math


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e.args)


class Floor:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


class Float:
    def __float__(self):
        return 2.0


class Index:
    def __index__(self):
        return 5


inf = math.inf
nan = math.nan
print(sorted(n for n in dir(math) if not n.startswith("_")))
for text in """
math.pi, math.e, math.tau, math.inf, math.nan
math.sqrt(2), math.sqrt(0), math.sqrt(inf), math.sqrt(-0.0), math.sqrt(Float()), math.sqrt(Index()), math.sqrt(10 ** 40)
math.sqrt(-1)
math.sqrt("a")
math.sqrt(10 ** 400)
math.sqrt()
math.sqrt(1, 2)
math.exp(0), math.exp(-inf), math.exp(-1000), math.exp2(10), math.expm1(0), math.log1p(0)
math.exp(1000)
math.exp2(5000)
math.log(1), math.log(8, 2), math.log(10 ** 400), math.log2(8), math.log2(2 ** 2000), math.log10(1000), math.log10(10 ** 400), math.log(inf)
math.log(0)
math.log(-1)
math.log(10, 1)
math.log(10, 0)
math.log2(0)
math.log10(-(10 ** 400))
math.log1p(-1)
math.log("a")
math.log(2, "a")
math.sin(0), math.cos(0), math.tan(0), math.asin(1), math.acos(1), math.atan(inf), math.atan2(0, -1), math.atan2(-0.0, -1)
math.sin(inf)
math.acos(2)
math.sinh(0), math.cosh(0), math.tanh(inf), math.asinh(0), math.acosh(1), math.atanh(0)
math.cosh(1000)
math.sinh(-1000)
math.acosh(0.5)
math.atanh(1)
math.fabs(-3), math.copysign(1, -0.0), math.degrees(math.pi), math.radians(180), math.degrees(1), math.radians(1)
math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, inf), math.remainder(7, 4), math.remainder(6, 4), math.remainder(-5, inf)
math.fmod(1, 0)
math.fmod(inf, 1)
math.remainder(1, 0)
math.remainder(inf, 1)
math.pow(2, 10), math.pow(1, nan), math.pow(nan, 0), math.pow(-8, 3), math.pow(0, inf), math.pow(-1, inf), math.pow(-inf, -3)
math.pow(0, -1)
math.pow(-8, 1 / 3)
math.pow(10, 400)
math.cbrt(1), math.cbrt(-0.0), math.cbrt(0.0), math.cbrt(inf)
math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(1e30), math.floor(5), math.ceil(True), math.floor(Floor()), math.ceil(Floor()), math.trunc(Floor())
math.floor(Float()), math.ceil(Index()), math.floor(-0.5), math.ceil(-0.5)
math.floor(nan)
math.ceil(inf)
math.floor("a")
math.trunc("a")
math.trunc(inf)
math.frexp(8), math.frexp(-0.1), math.frexp(0.0), math.frexp(inf), math.frexp(5e-324), math.frexp(10 ** 300)
math.ldexp(0.5, 4), math.ldexp(1, -1074), math.ldexp(1, -1075), math.ldexp(1.5, -1074), math.ldexp(0, 10 ** 30), math.ldexp(inf, 5), math.ldexp(1, -(10 ** 30))
math.ldexp(1, 1024)
math.ldexp(1, 10 ** 30)
math.ldexp(1, 2.0)
math.modf(3.75), math.modf(-3.75), math.modf(inf), math.modf(-0.0)
math.nextafter(1, 2), math.nextafter(0, -1), math.nextafter(1, 1), math.nextafter(inf, 0), math.nextafter(nan, 1)
math.nextafter(1, 2, steps=3), math.nextafter(0, 1, steps=2), math.nextafter(1, 2, steps=0), math.nextafter(-1, 1, steps=10 ** 30), math.nextafter(5e-324, -1, steps=3), math.nextafter(5e-324, -1, steps=1), math.nextafter(-5e-324, 1, steps=1)
math.nextafter(1, 2, steps=-1)
math.nextafter(1, 2, steps=1.5)
math.ulp(1), math.ulp(0), math.ulp(-inf), math.ulp(1e300), math.ulp(nan)
math.isnan(nan), math.isnan(1), math.isinf(-inf), math.isfinite(1e308), math.isfinite(nan)
math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(inf, inf), math.isclose(inf, 1), math.isclose(1, 2, rel_tol=0.5)
math.isclose(1, 2, rel_tol=-1)
math.gcd(), math.gcd(12), math.gcd(12, 18, -27), math.gcd(0, 0), math.gcd(10 ** 40, 10 ** 30), math.gcd(Index(), 10)
math.lcm(), math.lcm(4, 6), math.lcm(0, 5), math.lcm(-4, 6, 10), math.lcm(10 ** 20, 3)
math.gcd(1.5)
math.isqrt(0), math.isqrt(99), math.isqrt(100), math.isqrt(10 ** 60 + 5), math.isqrt(2 ** 63 - 1), math.isqrt(Index())
math.isqrt(-1)
math.isqrt(1.0)
math.factorial(0), math.factorial(5), math.factorial(20), math.factorial(21), math.factorial(40), math.factorial(True)
math.factorial(-1)
math.factorial(-(10 ** 30))
math.factorial(10 ** 30)
math.factorial(5.0)
math.comb(5, 2), math.comb(5, 6), math.comb(100, 50), math.comb(10 ** 20, 2), math.comb(10 ** 20, 10 ** 20 - 1), math.comb(0, 0)
math.comb(-1, 2)
math.comb(2, -1)
math.comb(1.5, 2)
math.comb(10 ** 40, 10 ** 39)
math.perm(5, 2), math.perm(5), math.perm(5, None), math.perm(5, 6), math.perm(10 ** 20, 3)
math.perm(-1)
math.perm(5, -1)
math.perm(10 ** 40, 10 ** 39)
math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([]), math.fsum([1, True, 10 ** 20]), math.fsum([inf, 1]), math.fsum([nan]), math.fsum([1e-16, 1, 1e16])
math.fsum([inf, -inf])
math.fsum([1e308, 1e308, -1e308])
math.fsum(["a"])
math.prod([1, 2, 3]), math.prod([]), math.prod([1.5, 2]), math.prod([2], start=10), math.prod(range(1, 30)), math.prod([2, [1]])
math.sumprod([1, 2], [3, 4]), math.sumprod([], []), math.sumprod([0.1] * 10, [10] * 10), math.sumprod([10 ** 20, 2], [3, 4.5]), math.sumprod([1e16, 1, -1e16], [1.0, 1.0, 1.0]), math.sumprod([inf, 1.0], [1.0, 2])
math.sumprod([1], [1, 2])
math.sumprod([1, "a"], [1, 2.5])
math.hypot(), math.hypot(3), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(inf, nan), math.hypot(1e200, 1e200), math.hypot(5e-324, 5e-324), math.hypot(nan, 1), math.hypot(-3, 4.0)
math.dist([0, 0], [3, 4]), math.dist((1, 2, 3), (4, 5, 6)), math.dist([], [])
math.dist([1], [1, 2])
math.dist([1], ["a"])
math.gamma(5), math.gamma(0.5), math.gamma(-0.5), math.gamma(171), math.gamma(inf), math.lgamma(100), math.lgamma(0.5), math.lgamma(-0.5), math.lgamma(1), math.lgamma(-inf)
math.gamma(0)
math.gamma(-1)
math.gamma(200)
math.gamma(-inf)
math.lgamma(-2)
math.erf(0.5), math.erf(-2), math.erf(inf), math.erfc(0.5), math.erfc(10), math.erfc(-inf), math.erf(0), math.erfc(30)
""".strip().splitlines():
    show(text)
