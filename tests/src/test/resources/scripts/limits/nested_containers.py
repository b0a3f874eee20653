# The depth of nested containers has a limit of its own, which sys.setrecursionlimit() leaves alone.
import collections
import sys
import threading

WRAPS = {
    "tuple": lambda d: (d,),
    "list": lambda d: [d],
    "dict": lambda d: {1: d},
    "deque": lambda d: collections.deque([d]),
}


def nest(wrap, depth):
    value = []
    for _ in range(depth):
        value = wrap(value)
    return value


def attempt(action):
    try:
        result = action()
        return len(result) if isinstance(result, str) else result
    except RecursionError as error:
        return str(error)


def check():
    for name, wrap in WRAPS.items():
        for depth in (400, 5000, 20000):
            a, b = nest(wrap, depth), nest(wrap, depth)
            kept.append((a, b))
            print(name, depth)
            for action in (lambda: repr(a), lambda: str(a), lambda: f"{a!r}", lambda: a == b, lambda: a != b, lambda: a in [b]):
                print("   ", attempt(action))
            if name != "dict":
                print("   ", attempt(lambda: a < b))


kept = []
check()
# The count is back at zero after every failure.
for _ in range(30):
    attempt(lambda: repr(kept[-1][0]))
print(len(repr(kept[0][0])))
thread = threading.Thread(target=check)
thread.start()
thread.join()
sys.setrecursionlimit(20000)
check()
