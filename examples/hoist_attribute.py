"""What does it cost to read `self.limit` in a loop?  Compares it with a local and with a Volatile attribute.

    ./hoistpy examples/hoist_attribute.py [ITERATIONS]

People write `limit = self.limit` before a loop to make it fast.  The compiler does that by itself, unless the class says
that the attribute is Volatile, because another thread may change it at any moment.
"""

import sys
from time import perf_counter

import hoistpy
from hoistpy import Volatile

WARM_UP, ROUNDS = 4, 7


class Plain:
    def __init__(self, limit):
        self.limit = limit
        self.mask = 0xFFFFFFFF

    def stashed(self, iterations):
        limit, mask = self.limit, self.mask
        total = 0
        for i in range(iterations):
            if i != limit:
                total = ((total ^ i) + limit) & mask
        return total

    def direct(self, iterations):
        total = 0
        for i in range(iterations):
            if i != self.limit:
                total = ((total ^ i) + self.limit) & self.mask
        return total


class Watched:
    limit: Volatile[int]

    def __init__(self, limit):
        self.limit = limit
        self.mask = 0xFFFFFFFF

    def direct(self, iterations):
        total = 0
        for i in range(iterations):
            if i != self.limit:
                total = ((total ^ i) + self.limit) & self.mask
        return total


def median(values):
    return sorted(values)[len(values) // 2]


def measure(functions, iterations):
    """Nanoseconds per iteration of each function; the rounds are interleaved, so that all meet the same machine."""
    times = [[] for _ in functions]
    results = set()
    for number in range(WARM_UP + ROUNDS):
        for function, collected in zip(functions, times):
            begin = perf_counter()
            results.add(function(iterations))
            end = perf_counter()
            if number >= WARM_UP:
                collected.append((end - begin) / iterations * 1e9)
    assert len(results) == 1, "the loops must compute the same"
    return [median(collected) for collected in times]


def main():
    iterations = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000_000
    print(f"memory model {hoistpy.memory_model()}, {iterations:,} iterations,", end=" ")
    print(f"median of {ROUNDS} rounds after {WARM_UP} to warm up")
    plain, watched = Plain(-7), Watched(-7)
    for thing in (plain, watched):
        for value in range(10):
            thing.limit = value
        thing.limit = -7
    local, direct, volatile = measure([plain.stashed, plain.direct, watched.direct], iterations)
    print(f"  stashed in a local  {local:8.3f} ns per iteration")
    print(f"  self.limit          {direct:8.3f} ns per iteration, {direct / local:.2f} x the local")
    print(f"  Volatile attribute  {volatile:8.3f} ns per iteration, {volatile / local:.2f} x the local (two reads)")
    if direct <= 1.1 * local:
        print("Reading self.limit in the loop costs less than a tenth more than reading a local.")
    else:
        print("Reading self.limit in the loop costs time here.")


main()
