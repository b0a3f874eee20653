"""Built-in code that goes through a whole container sees one moment of it, whatever another thread adds and removes."""

import array
import collections
import copy
import math
import threading

READS = 40


def probe(name, reads, change):
    """Reads again and again while another thread changes; prints what was raised."""
    stop = threading.Event()
    raised = []

    def work():
        step = 0
        while not stop.is_set():
            for _ in range(50):
                change(step)
                step += 1

    thread = threading.Thread(target=work)
    thread.start()
    for expression, read in reads.items():
        for _ in range(READS):
            try:
                read()
            except Exception as e:
                raised.append(f"{expression}: {type(e).__name__}: {e}")
                break
    stop.set()
    thread.join()
    print(name, len(reads), raised)


def toggle(add, remove):
    def change(step):
        add(step % 100)
        remove(step * 7 % 100)

    return change


def entries(d):
    return {
        "list": lambda: list(d),
        "tuple": lambda: tuple(d),
        "sorted": lambda: sorted(d),
        "items": lambda: list(d.items()),
        "values": lambda: list(d.values()),
        "keys": lambda: tuple(d.keys()),
        "dict": lambda: dict(d),
        "display": lambda: {**d},
        "star": lambda: [*d, *d.values()],
        "copy": lambda: d.copy(),
        "copy.copy": lambda: copy.copy(d),
        "or": lambda: (d | {}, {} | d),
        "set": lambda: (set(d), frozenset(d.items())),
        "repr": lambda: repr(d),
        "eq": lambda: (d == {}, d == dict(d)),
        "sum": lambda: sum(d.values()),
        "max": lambda: (max(d, default=0), min(d.values(), default=0)),
        "update": lambda: {}.update(d),
        "keys and": lambda: d.keys() & {1, 2},
        "items minus": lambda: d.items() - {(1, 1)},
        "in values": lambda: -1 in d.values(),
        "extend": lambda: [].extend(d.items()),
        "any": lambda: (any(d.values()), all(d)),
        "fromkeys": lambda: dict.fromkeys(d),
        "Counter": lambda: collections.Counter(d),
        "deque": lambda: collections.deque(d),
        "array": lambda: array.array("q", d),
        "fsum": lambda: (math.fsum(d), math.prod(d.values())),
        "join": lambda: "".join(str(k) for k in list(d)),
        "keywords": lambda: (lambda **k: k)(**{f"k{k}": 1 for k in list(d)}),
    }


d = dict.fromkeys(range(50), 1)
probe("dict", entries(d), toggle(lambda k: d.__setitem__(k, 1), lambda k: d.pop(k, None)))
dd = collections.defaultdict(int, dict.fromkeys(range(50), 1))
probe("defaultdict", entries(dd), toggle(lambda k: dd.__setitem__(k, 1), lambda k: dd.pop(k, None)))
counter = collections.Counter(range(50))
reads = entries(counter)
del reads["or"], reads["eq"], reads["repr"], reads["fromkeys"]
probe("Counter", reads, toggle(lambda k: counter.__setitem__(k, 1), lambda k: counter.pop(k, None)))

s = set(range(50))
probe(
    "set",
    {
        "list": lambda: list(s),
        "sorted": lambda: sorted(s),
        "tuple": lambda: (*s,),
        "set": lambda: (set(s), frozenset(s)),
        "repr": lambda: repr(s),
        "algebra": lambda: (s | {1}, s & {1, 2}, s - {1}, s ^ {1}, {1} - s),
        "order": lambda: (s <= {1}, {1} <= s, s == set(range(50)), s.isdisjoint({-1})),
        "sum": lambda: (sum(s), max(s, default=0)),
        "update": lambda: set().update(s),
        "extend": lambda: [].extend(s),
        "copy": lambda: s.copy(),
        "fromkeys": lambda: dict.fromkeys(s),
    },
    toggle(s.add, s.discard),
)

q = collections.deque(range(50), 200)


def turn(step):
    q.append(step)
    if len(q) > 20:
        q.popleft()


probe(
    "deque",
    {
        "list": lambda: list(q),
        "tuple": lambda: (*q,),
        "sorted": lambda: sorted(q),
        "repr": lambda: repr(q),
        "deque": lambda: (collections.deque(q), q.copy(), q + q),
        "in": lambda: (-1 in q, q.count(-1)),
        "sum": lambda: (sum(q), max(q, default=0)),
        "extend": lambda: [].extend(q),
        "eq": lambda: q == collections.deque([1]),
    },
    turn,
)


class Point:
    pass


p = Point()


def attribute(step):
    setattr(p, f"a{step % 40}", 1)
    if hasattr(p, f"a{step * 7 % 40}"):
        delattr(p, f"a{step * 7 % 40}")


probe(
    "attributes",
    {
        "list": lambda: list(vars(p)),
        "dict": lambda: dict(vars(p)),
        "items": lambda: list(vars(p).items()),
        "copy": lambda: (copy.copy(p), vars(p).copy(), {**vars(p)}),
        "dir": lambda: dir(p),
    },
    attribute,
)


def class_attribute(step):
    setattr(Point, f"a{step % 40}", 1)
    if f"a{step * 7 % 40}" in vars(Point):
        delattr(Point, f"a{step * 7 % 40}")


probe(
    "class",
    {
        "list": lambda: list(vars(Point)),
        "dict": lambda: dict(vars(Point)),
        "items": lambda: list(vars(Point).items()),
        "dir": lambda: dir(Point),
    },
    class_attribute,
)


def name(step):
    globals()[f"global{step % 40}"] = 1
    globals().pop(f"global{step * 7 % 40}", None)


probe(
    "globals",
    {
        "list": lambda: list(globals()),
        "dict": lambda: dict(globals()),
        "items": lambda: list(globals().items()),
        "copy": lambda: globals().copy(),
    },
    name,
)
