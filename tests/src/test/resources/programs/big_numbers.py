"""Arithmetic on large integers: digits of pi and e, modular powers, primality, factors, RSA, square roots, Fibonacci."""

import math
import sys
from itertools import count, islice


def pi_spigot():
    """Gibbons' unbounded spigot: one digit at a time."""
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), (10 * (3 * q + r)) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


def pi_machin(digits):
    unit = 10 ** (digits + 10)

    def arctan_inverse(x):
        term = total = unit // x
        square = x * x
        for n in count(3, 2):
            term //= -square
            if term in (0, -1):
                return total
            total += term // n

    return (4 * (4 * arctan_inverse(5) - arctan_inverse(239))) // 10**10


def pi_chudnovsky(digits):
    """Binary splitting."""

    def split(a, b):
        if b - a == 1:
            if a == 0:
                p = q = 1
            else:
                p = (6 * a - 5) * (2 * a - 1) * (6 * a - 1)
                q = a * a * a * 10939058860032000
            t = p * (13591409 + 545140134 * a)
            return p, q, -t if a & 1 else t
        m = (a + b) // 2
        p1, q1, t1 = split(a, m)
        p2, q2, t2 = split(m, b)
        return p1 * p2, q1 * q2, q2 * t1 + p1 * t2

    terms = digits // 14 + 2
    _, q, t = split(0, terms)
    scale = 10 ** (digits + 10)
    root = math.isqrt(10005 * scale * scale)
    return q * 426880 * root // t // 10**10


def e_digits(digits):
    unit = 10 ** (digits + 5)
    total = term = unit
    n = 1
    while term:
        term //= n
        total += term
        n += 1
    return total // 10**5


def is_prime(n, bases=(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
    """Miller and Rabin."""
    if n < 2:
        return False
    for p in bases:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in bases:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def power(base, exponent, modulus):
    """pow written out."""
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def pollard(n):
    if n % 2 == 0:
        return 2
    for c in count(1):
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = math.gcd(abs(x - y), n)
        if d != n:
            return d


def factorise(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    d = pollard(n)
    return sorted(factorise(d) + factorise(n // d))


def next_prime(n):
    n += 1 + n % 2
    while not is_prime(n):
        n += 2
    return n


def extended_gcd(a, b):
    x, y, u, v = 1, 0, 0, 1
    while b:
        q, r = divmod(a, b)
        a, b = b, r
        x, u = u, x - q * u
        y, v = v, y - q * v
    return a, x, y


class RSA:
    def __init__(self, p, q, e=65537):
        phi = (p - 1) * (q - 1)
        g, x, _ = extended_gcd(e, phi)
        if g != 1:
            raise ValueError(f"{e} has no inverse modulo {phi}")
        self.n, self.e, self.d = p * q, e, x % phi

    def encrypt(self, text):
        m = int.from_bytes(text.encode(), "big")
        if m >= self.n:
            raise OverflowError("message too long")
        return pow(m, self.e, self.n)

    def decrypt(self, c):
        m = pow(c, self.d, self.n)
        return m.to_bytes((m.bit_length() + 7) // 8, "big").decode()


def fibonacci(n):
    """Fast doubling."""
    if n == 0:
        return 0, 1
    a, b = fibonacci(n >> 1)
    c = a * (2 * b - a)
    d = a * a + b * b
    return (d, c + d) if n & 1 else (c, d)


def square_root(n, digits):
    whole = str(math.isqrt(n * 100**digits))
    return f"{whole[:-digits]}.{whole[-digits:]}"


def lucas_lehmer(p):
    m = (1 << p) - 1
    s = 4
    for _ in range(p - 2):
        s = s * s - 2
        while s >> p:
            s = (s & m) + (s >> p)
        if s == m:
            s = 0
    return s == 0


def to_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n < 0:
        return "-" + to_base(-n, base)
    out = []
    while n:
        n, d = divmod(n, base)
        out.append(digits[d])
    return "".join(reversed(out)) or "0"


def kernel():
    spigot = "".join(map(str, islice(pi_spigot(), 300)))
    machin, chudnovsky = str(pi_machin(600)), str(pi_chudnovsky(600))
    assert machin == chudnovsky and machin.startswith(spigot)
    rsa = RSA(next_prime(10**40), next_prime(3 * 10**41))
    secret = rsa.encrypt("attack at dawn ☀")
    assert rsa.decrypt(secret) == "attack at dawn ☀"
    modulus = 2**127 - 1
    assert all(power(a, modulus - 2, modulus) * a % modulus == 1 for a in range(2, 12))
    return (
        spigot[-10:],
        chudnovsky[-10:],
        str(e_digits(500))[-10:],
        secret % 10**10,
        [p for p in range(3, 300, 2) if is_prime(p) and lucas_lehmer(p)],
        factorise(600851475143 * 1000003),
        str(fibonacci(3000)[0])[:12],
        math.factorial(300) % (10**20 + 39),
    )


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    results = {repr(kernel()) for _ in range(repetitions)}
    print(*results)
    digits = str(pi_chudnovsky(1000))
    print("pi:", digits[:20], digits[990:], {d: digits.count(d) for d in "0123456789"})
    print("e:", e_digits(40), "sqrt 2:", square_root(2, 50))
    print("next primes:", next_prime(10**20), next_prime(2**89))
    print("factors:", factorise(2**64 + 1), factorise(10**18 + 1), factorise(360360))
    print("fibonacci:", fibonacci(300)[0], fibonacci(100)[0] % 1000)
    print("bases:", to_base(10**30, 36), to_base(-255, 16), to_base(0, 2), int(to_base(3**50, 7), 7) == 3**50)
    print("gcd:", extended_gcd(240, 46), math.gcd(2**120 - 1, 2**90 - 1) == 2**30 - 1, math.lcm(*range(1, 41)))
    print("digit sums:", sum(map(int, str(2**1000))), sum(map(int, str(math.factorial(100)))), len(str(7**5000 % 10**4200)))
    print("carmichael:", [n for n in range(3, 3000, 2) if pow(2, n - 1, n) == 1 and pow(3, n - 1, n) == 1 and not is_prime(n)])
    print("bits:", (2**200 - 3**100).bit_length(), (3**100 & ~(2**90)).bit_count(), -(7**40) >> 70, hex(5**60 ^ 3**90))
    for bad in (lambda: RSA(3, 5, 4), lambda: RSA(61, 53).encrypt("long"), lambda: pow(4, -1, 8), lambda: math.isqrt(-1)):
        try:
            bad()
        except (ValueError, OverflowError) as error:
            print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
