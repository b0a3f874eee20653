import math
import time

print(math.pi, math.e, math.tau, math.inf, math.nan, math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(-0.5), math.ceil(10**20), math.sqrt(16), math.isqrt(17), math.isqrt(10**40), math.fabs(-3), math.factorial(20), math.factorial(25))
print(math.gcd(12, 18), math.gcd(), math.gcd(0, -5), math.gcd(12, 18, 8), math.lcm(4, 6), math.lcm(), math.comb(10, 3), math.comb(3, 5), math.perm(5, 2), math.perm(5), math.prod([1, 2, 3]), math.prod([], start=5), math.prod([1.5, 2]), math.fsum([0.1] * 10), math.sumprod([1, 2], [3, 4]), math.dist((0, 0), (3, 4)), math.hypot(3, 4), math.hypot(1, 2, 2))
print(math.sin(0), math.cos(0), math.tan(0.0), round(math.sin(1), 12), round(math.asin(1), 12), round(math.acos(0), 12), round(math.atan(1), 12), round(math.atan2(1, -1), 12), round(math.sinh(1), 12), round(math.cosh(1), 12), round(math.tanh(1), 12), math.degrees(math.pi), round(math.radians(90), 12), round(math.asinh(1), 12), round(math.acosh(2), 12), round(math.atanh(0.5), 12))
print(math.exp(0), round(math.exp(1), 12), math.exp2(3), math.expm1(0), math.log(1), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(0), round(math.log(10**400), 9), math.log2(2**1000), math.pow(2, 3), round(math.cbrt(27), 12), round(math.gamma(5.5), 9), round(math.lgamma(10), 9), round(math.erf(0.5), 12), round(math.erfc(0.5), 12))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9), math.copysign(1, -0.0), math.fmod(-7, 3), math.remainder(7, 4), math.modf(3.25), math.modf(-3.25), math.frexp(8), math.ldexp(0.5, 4), math.nextafter(1, 2), math.ulp(1.0), math.fmod(7.5, -2), math.trunc(1e20))
for case in ("math.sqrt(-1)", "math.log(0)", "math.log(-1)", "math.log(10, 1)", "math.acos(2)", "math.factorial(-1)", "math.factorial(1.5)", "math.isqrt(-1)", "math.exp(1000)", "math.pow(0, -1)", "math.pow(10, 400)", "math.gcd(1.5)", "math.sqrt('x')", "math.floor('x')", "math.floor(math.inf)", "math.ceil(math.nan)", "math.comb(-1, 2)", "math.comb(1)", "math.perm(-1)", "math.fmod(1, 0)", "math.fmod(math.inf, 1)", "math.prod(3)", "math.dist((1,), (1, 2))", "math.sin(math.inf)", "math.gamma(0)", "math.gamma(200)", "math.lgamma(-1)", "math.ldexp(1, 10000)", "math.fsum(['x'])", "math.hypot('x')", "math.atanh(1)", "math.log()", "math.sqrt()", "math.sqrt(1, 2)", "math.sin(x=1)", "math.cosh(1000)", "math.sumprod([1], [1, 2])", "math.isclose(1, 1, rel_tol=-1)", "math.log2(0)", "math.log10(-5)", "math.remainder(1, 0)", "math.trunc('x')", "math.sqrt(10**400)", "math.log(10**400)"):
    try: print(case, eval(case))
    except Exception as error: print(case, type(error).__name__, error)
a = time.perf_counter()
time.sleep(0.01)
b = time.perf_counter()
print(b > a, b - a >= 0.009, isinstance(time.time(), float), time.time() > 1.6e9, isinstance(time.perf_counter_ns(), int), time.monotonic() <= time.monotonic(), isinstance(time.time_ns(), int), time.process_time() >= 0)
for case in ("time.sleep(-1)", "time.sleep('x')", "time.sleep()"):
    try: print(case, eval(case))
    except Exception as error: print(case, type(error).__name__, error)
