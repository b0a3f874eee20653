"""The iteration protocol that every program here and every Python shares.

    python richards.py [iterations [seconds]]

Each iteration does the same work, checks its result, and prints one line: the program, the number
of the iteration, its wall time in microseconds, the CPU time of this thread and of the whole process
meanwhile.
"""

import sys
from time import perf_counter_ns, process_time_ns, thread_time_ns


def main(name, benchmark, expected):
    iterations = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 1e9
    begin = perf_counter_ns()
    for iteration in range(1, iterations + 1):
        process = process_time_ns()
        thread = thread_time_ns()
        start = perf_counter_ns()
        result = benchmark()
        end = perf_counter_ns()
        thread = thread_time_ns() - thread
        process = process_time_ns() - process
        if result != expected:
            sys.exit(f"{name}: wrong result {result!r} instead of {expected!r}")
        wall = (end - start) // 1000
        print(f"{name} {iteration} {wall} {thread // 1000} {process // 1000}", flush=True)
        if end - begin > seconds * 1e9:
            break
