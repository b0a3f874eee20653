"""What a second thread brings: throughput of two threads against one, disjoint and shared."""

import sys
import threading
from time import perf_counter


class Counter:
    def __init__(self):
        self.value = 0


def disjoint(n, shared):
    counter = Counter()
    items = [0] * 64
    for i in range(n):
        counter.value += i & 3
        items[i & 63] = counter.value
    return counter.value


def reading(n, shared):
    total = 0
    for i in range(n):
        total += shared[i & 63].value
    return total


def writing(n, shared):
    for i in range(n):
        shared[i & 63].value = i
    return n


def throughput(work, threads, n):
    shared = [Counter() for _ in range(64)]
    barrier = threading.Barrier(threads + 1)

    def run():
        barrier.wait()
        work(n, shared)
        barrier.wait()

    for _ in range(threads):
        threading.Thread(target=run).start()
    barrier.wait()
    start = perf_counter()
    barrier.wait()
    return threads * n / (perf_counter() - start)


if __name__ == "__main__":
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000_000
    for work in (disjoint, reading, writing):
        for _ in range(3):
            throughput(work, 2, n)
        one = sorted(throughput(work, 1, n) for _ in range(5))[2]
        two = sorted(throughput(work, 2, n) for _ in range(5))[2]
        print(f"{work.__name__:10} 1 thread {one:12.0f}/s   2 threads {two:12.0f}/s   {two / one:.2f}")
