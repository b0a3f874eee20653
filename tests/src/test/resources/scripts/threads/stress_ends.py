"""An index from the end finds the end of one moment, whatever other threads do to the front."""

import threading
import time
from collections import deque

MARK = 77
SECONDS = 0.5


def change(x, more, stop):
    """The last element stays what it is; the length changes between 1 and 9."""
    while not stop.is_set():
        for _ in range(200):
            x.insert(0, more)
            x[:0] = [more] * 3
            x[0:0] = [more] * 4
            del x[:5]
            x.pop(0)
            del x[0]
            x.remove(more)


def grow(x, more, stop):
    """There is always an element, and all are equal."""
    while not stop.is_set():
        for _ in range(200):
            x.append(more)
            x.append(more)
            x.append(more)
            x.pop()
            x.pop()
            x.pop()


def last(x, index, n):
    wrong = 0
    mark = x[-1]
    for _ in range(n):
        if x[-1] != mark or x[index] != mark:
            wrong += 1
    return wrong


def store_last(x, index, n):
    mark = x[-1]
    for _ in range(n):
        x[-1] = mark
        x[index] = mark
    return 0


def pop_last(x, index, n):
    wrong = 0
    mark = x[-1]
    for _ in range(n):
        x.append(mark)
        wrong += x.pop(index) != mark
    return wrong


def run(what, x, more, changing, *readings):
    stop = threading.Event()
    thread = threading.Thread(target=changing, args=(x, more, stop))
    thread.start()
    problems = set()
    try:
        for reading in readings:
            end = time.monotonic() + SECONDS / len(readings)
            while time.monotonic() < end:
                if wrong := reading(x, -1, 500):
                    problems.add((reading.__name__, "wrong elements"))
    except IndexError as e:
        problems.add((reading.__name__, str(e)))
    finally:
        stop.set()
        thread.join()
    print(what, len(x), x[-1], problems or "all found")


run("ints", [MARK], 1, change, last, store_last)
run("floats", [77.5], 1.5, change, last, store_last)
run("objects", ["last"], "first", change, last, store_last)
run("bytes", bytearray([MARK]), 1, change, last, store_last)
run("growing ints", [MARK], MARK, grow, last, store_last, pop_last)
run("growing zeros", [0], 0, grow, last, store_last, pop_last)
run("growing objects", ["last"], "last", grow, last, store_last, pop_last)
run("growing bytes", bytearray([MARK]), MARK, grow, last, store_last, pop_last)
run("deque", deque([MARK]), MARK, grow, last, store_last)
