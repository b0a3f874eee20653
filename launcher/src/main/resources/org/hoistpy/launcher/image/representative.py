"""What most programs do when they start, and enough hot code to warm the compiler up."""

import argparse
import collections
import contextlib
import dataclasses
import datetime
import enum
import functools
import io
import itertools
import json
import logging
import math
import os
import pathlib
import random
import re
import string
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
import traceback
import typing
import unittest

import workloads

LIMIT_SECONDS = 50


class Colour(enum.Enum):
    RED = 1
    GREEN = 2


@dataclasses.dataclass(order=True)
class Point:
    x: float
    y: float = 0.0
    tags: list = dataclasses.field(default_factory=list)

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    @property
    def length(self):
        return math.sqrt(self.x * self.x + self.y * self.y)


class Base:
    count = 0

    def __init__(self, value):
        self.value = value
        self.next = None
        Base.count += 1

    def step(self, n):
        return self.value + n

    def __eq__(self, other):
        return isinstance(other, Base) and self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def __repr__(self):
        return f"<{type(self).__name__} {self.value!r}>"


class Derived(Base):
    def __init__(self, value, scale=2, *rest, **options):
        super().__init__(value)
        self.scale = scale

    def step(self, n):
        return super().step(n) * self.scale


def arithmetic(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
        if i & 1:
            total ^= i
        total -= i // 5
    return total


def floats(n):
    x, y = 0.5, 1.5
    for _ in range(n):
        x, y = x * 0.5 + y * 0.25, y - x / 3.0
    return x + y


def objects(n):
    first = last = Base(0)
    for i in range(1, n):
        item = Derived(i) if i % 2 else Base(i)
        last.next = item
        last = item
    total = 0
    item = first
    while item is not None:
        total += item.step(1)
        item = item.next
    return total


def containers(n):
    squares = [i * i for i in range(n)]
    counts = {}
    for value in squares:
        key = value % 17
        counts[key] = counts.get(key, 0) + 1
    seen = {value % 31 for value in squares if value not in counts}
    pairs = sorted(zip(squares, reversed(squares)), key=lambda pair: pair[1] % 100)
    return len(counts) + len(seen) + pairs[0][0] + sum(squares[1:-1:2])


def text(n):
    parts = []
    for i in range(n):
        parts.append(f"{i:>5}:{i / 3:.2f}" + str(i).upper() + "%d-%s" % (i, "x"))
    joined = ",".join(parts)
    return len(joined.split(",")), joined.replace("x", "yy").find("99"), joined[:10].encode()


def generator(n):
    for i in range(n):
        try:
            if i % 10 == 9:
                raise ValueError(i)
            yield i
        except ValueError as e:
            yield e.args[0]
        finally:
            n += 0


def closures(n):
    def adder(k):
        return lambda x, *, y=1: x + k + y

    functions = [adder(i) for i in range(5)]
    return sum(functions[i % 5](i, y=2) for i in range(n))


def recursive(n):
    return n if n < 2 else recursive(n - 1) + recursive(n - 2)


def sieve(n):
    flags = [True] * (n + 1)
    for i in range(2, n + 1):
        if flags[i]:
            for k in range(i * i, n + 1, i):
                flags[k] = False
    return flags.count(True)


def matching(n):
    total = 0
    for value in itertools.islice(itertools.cycle([1, "a", (1, 2), {"k": 3}, None]), n):
        match value:
            case int():
                total += value
            case str() as letter:
                total += len(letter)
            case (a, b):
                total += a + b
            case {"k": k}:
                total += k
            case _:
                total += 1
    return total


PARTS = [
    (arithmetic, 20000),
    (floats, 20000),
    (objects, 2000),
    (containers, 2000),
    (text, 500),
    (lambda n: sum(generator(n)), 2000),
    (closures, 3000),
    (recursive, 15),
    (sieve, 5000),
    (matching, 3000),
]


def library():
    parser = argparse.ArgumentParser(prog="representative", description="trains the image")
    parser.add_argument("--level", type=int, default=3, help="how much")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args(["--level", "4", "a", "b"])
    parser.format_help()
    data = {"names": options.names, "level": options.level, "nested": [1.5, None, True, "\u00e9"]}
    assert json.loads(json.dumps(data, indent=2, sort_keys=True)) == data
    words = re.findall(r"(?P<word>[a-z]+)(?:-(\d+))?", "alpha-12 beta gamma-7")
    re.sub(r"\s+", " ", textwrap.fill("some words " * 20, 40))
    counter = collections.Counter(word for word, _ in words)
    ordered = collections.OrderedDict(sorted(counter.items()))
    Pair = collections.namedtuple("Pair", "left right")
    assert sorted([Point(2.0), Point(1.0)])[0] + Point(1.0) == Point(2.0)
    functools.reduce(lambda a, b: a + b, Pair(1, 2))
    repr(dataclasses.replace(Point(1.0), y=2.0)), Colour(1).name, Colour["GREEN"]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "file.txt"
        path.write_text("one\ntwo\n")
        with open(path) as lines:
            assert [line.strip() for line in lines] == ["one", "two"]
        os.listdir(folder)
    try:
        raise KeyError("missing")
    except KeyError:
        traceback.format_exc()
    thread = threading.Thread(target=lambda: time.sleep(0))
    thread.start()
    thread.join()
    with contextlib.redirect_stdout(io.StringIO()) as out:
        print("text", 1, ordered, sep=";", file=sys.stdout)
    logging.getLogger("representative").debug("%s", out.getvalue())
    datetime.datetime.now().isoformat()
    string.Template("$a").substitute(a=random.Random(1).random())


def main():
    library()
    exec("import %s" % "copy")
    begin = time.monotonic()
    for _ in range(60):
        for function, size in PARTS:
            function(size)
        if time.monotonic() > begin + LIMIT_SECONDS / 2:
            break
    workloads.run(lambda share: time.monotonic() > begin + LIMIT_SECONDS * share)
    print("trained")


if __name__ == "__main__":
    main()
