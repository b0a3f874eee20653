"""Primes by seven sieves: lists, bytearrays with slices, sets, generators, wheels, segments, and big-integer bits."""

import math
import sys
from itertools import compress, count, islice, takewhile


def with_list(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    i = 2
    while i * i <= n:
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
        i += 1
    return [i for i, flag in enumerate(flags) if flag]


def with_bytearray(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return list(compress(range(n + 1), flags))


def with_sets(n):
    remaining = set(range(2, n + 1))
    for i in range(2, math.isqrt(n) + 1):
        if i in remaining:
            remaining -= set(range(i * i, n + 1, i))
    return sorted(remaining)


def with_dictionary():
    """An endless generator: each composite knows the primes that meet at it."""
    meetings = {}
    for n in count(2):
        if n in meetings:
            for p in meetings.pop(n):
                meetings.setdefault(n + p, []).append(p)
        else:
            yield n
            meetings[n * n] = [n]


def with_wheel(n):
    """Odd candidates in the eight classes modulo 30."""
    if n < 7:
        return [p for p in (2, 3, 5) if p <= n]
    gaps = (4, 2, 4, 2, 4, 6, 2, 6)
    found = [2, 3, 5]
    candidate, turn = 7, 0
    while candidate <= n:
        for p in found[3:]:
            if p * p > candidate:
                found.append(candidate)
                break
            if candidate % p == 0:
                break
        else:
            found.append(candidate)
        candidate += gaps[turn]
        turn = (turn + 1) & 7
    return found


def segmented(n, size=2000):
    base = with_list(math.isqrt(n) + 1)
    low = 2
    while low <= n:
        high = min(low + size, n + 1)
        flags = [1] * (high - low)
        for p in base:
            if p * p >= high:
                break
            start = max(p * p, (low + p - 1) // p * p)
            for j in range(start - low, high - low, p):
                flags[j] = 0
        for offset, flag in enumerate(flags):
            if flag:
                yield low + offset
        low = high


def with_bits(n):
    """One big integer as a set of bits."""
    bits = (1 << n + 1) - 4
    for i in range(2, math.isqrt(n) + 1):
        if bits >> i & 1:
            length = (n - i * i) // i + 1
            mask = 1
            have = 1
            while have < length:
                take = min(have, length - have)
                mask |= (mask & (1 << take * i) - 1) << have * i
                have += take
            bits &= ~(mask << i * i)
    return [i for i, bit in enumerate(reversed(bin(bits)[2:])) if bit == "1"]


def factors(n, primes):
    for p in primes:
        if p * p > n:
            break
        power = 0
        while n % p == 0:
            n //= p
            power += 1
        if power:
            yield p, power
    if n > 1:
        yield n, 1


def goldbach(primes, limit):
    known = set(primes)
    for even in range(4, limit, 2):
        yield even, sum(1 for p in takewhile(lambda p: p <= even // 2, primes) if even - p in known)


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 8
    n = 20_000
    finite = (with_list, with_bytearray, with_sets, with_wheel, segmented, with_bits)
    for _ in range(repetitions):
        results = {function.__name__: list(function(n)) for function in finite}
        results["with_dictionary"] = list(takewhile(lambda p: p <= n, with_dictionary()))
    expected = results["with_list"]
    for name, primes in results.items():
        print(f"{name:<16} {len(primes)} primes, last {primes[-1]}, sum {sum(primes)}, agrees {primes == expected}")
    for small in range(0, 12):
        lists = [list(f(small)) for f in (with_bytearray, with_sets, with_wheel, segmented)]
        if small > 3:
            lists += [with_list(small), with_bits(small)]
        assert all(primes == lists[0] for primes in lists), (small, lists)
    print("endless:", list(islice(with_dictionary(), 995, 1000)))
    print("twins:", sum(b - a == 2 for a, b in zip(expected, expected[1:])), "largest gap:", max(b - a for a, b in zip(expected, expected[1:])))
    for number in (1, 97, 360, 65_536, 9_999_991, 2 * 3 * 5 * 7 * 11 * 13 * 17, 600_851_475_143):
        text = " * ".join(f"{p}^{k}" if k > 1 else str(p) for p, k in factors(number, expected)) or "1"
        print(f"{number} = {text}")
    counts = dict(goldbach(expected, 400))
    print("Goldbach:", counts[100], counts[398], max(counts, key=counts.get), min(counts.values()))
    last = {}
    for p in expected:
        last[p % 10] = last.get(p % 10, 0) + 1
    print("last digits:", dict(sorted(last.items())))


if __name__ == "__main__":
    main()
