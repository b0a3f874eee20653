"""What does it cost to read globals in a loop?  Compares globals, locals and a Volatile global.

    ./hoistpy examples/hoist_global.py [ITERATIONS]

`paused` has been written several times, so it is an ordinary mutable global; `STEP` never changes.  The compiler may
read both once, before the loop.  `urgent` is Volatile: it is read again in every iteration, and that is what it costs.
"""

import sys
from time import perf_counter

import hoistpy
from hoistpy import Volatile

STEP = 3
MASK = 0xFFFFFFFF

paused = False
urgent: Volatile[bool] = False

WARM_UP, ROUNDS = 16, 7


def with_locals(iterations):
    stopped, step, mask = paused, STEP, MASK
    total = 0
    for i in range(iterations):
        if not stopped:
            total = ((total ^ i) + step) & mask
    return total


def with_globals(iterations):
    total = 0
    for i in range(iterations):
        if not paused:
            total = ((total ^ i) + STEP) & MASK
    return total


def with_volatile(iterations):
    total = 0
    for i in range(iterations):
        if not urgent:
            total = ((total ^ i) + STEP) & MASK
    return total


def median(values):
    return sorted(values)[len(values) // 2]


def measure(functions, iterations):
    """Nanoseconds per iteration of each function; the rounds are interleaved, so that all meet the same machine."""
    times = {function: [] for function in functions}
    results = set()
    for number in range(WARM_UP + ROUNDS):
        for function in functions:
            begin = perf_counter()
            results.add(function(iterations))
            end = perf_counter()
            if number >= WARM_UP:
                times[function].append((end - begin) / iterations * 1e9)
    assert len(results) == 1, "the loops must compute the same"
    return [median(times[function]) for function in functions]


def main():
    global paused
    for _ in range(20):
        paused = not paused
    iterations = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000_000
    print(f"memory model {hoistpy.memory_model()}, {iterations:,} iterations,", end=" ")
    print(f"median of {ROUNDS} rounds after {WARM_UP} to warm up")
    local, plain, volatile = measure([with_locals, with_globals, with_volatile], iterations)
    print(f"  in locals        {local:8.3f} ns per iteration")
    print(f"  globals          {plain:8.3f} ns per iteration, {plain / local:.2f} x locals")
    print(f"  Volatile global  {volatile:8.3f} ns per iteration, {volatile / local:.2f} x locals")
    if plain <= 1.1 * local:
        print("Reading the globals in the loop costs less than a tenth more than reading locals.")
    else:
        print("Reading the globals in the loop costs time here.")


main()
