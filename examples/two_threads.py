"""Two CPU-bound threads against one: how much more work do they finish in the same time?

    ./hoistpy examples/two_threads.py [SIZE]

With a global interpreter lock the ratio is at most 1.  Without one, on two free processors, it is close to 2.
"""

import sys
import threading
from time import perf_counter

# The virtual machine first compiles the compiler itself, which takes a processor for some twenty seconds.
WARM_UP, ROUNDS = 50, 15


def count_primes(limit):
    """Trial division: nothing but arithmetic on locals."""
    count = 0
    for n in range(2, limit):
        d = 2
        while d * d <= n:
            if n % d == 0:
                break
            d += 1
        else:
            count += 1
    return count


def work(size, results, index):
    results[index] = count_primes(size)


def elapsed(threads, size):
    """Seconds that so many threads need, each of them doing the whole work."""
    results = [0] * threads
    workers = [threading.Thread(target=work, args=(size, results, i)) for i in range(threads)]
    begin = perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    end = perf_counter()
    assert len(set(results)) == 1, "both threads must compute the same"
    return end - begin


def median(values):
    return sorted(values)[len(values) // 2]


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 400_000
    ones, twos = [], []
    for number in range(WARM_UP + ROUNDS):
        one, two = elapsed(1, size), elapsed(2, size)
        if number >= WARM_UP:
            ones.append(one)
            twos.append(two)
    one, two = median(ones), median(twos)
    print(f"primes below {size:,}: {count_primes(size):,}")
    print(f"  one thread, once         {one * 1000:9.1f} ms")
    print(f"  two threads, once each   {two * 1000:9.1f} ms")
    print(f"  throughput of two threads: {2 * one / two:.2f} x one")


main()
