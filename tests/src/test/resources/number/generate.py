"""Writes arithmetic.tsv, the vectors of NumberVectorsTest, with a CPython 3.12."""
import math
import operator
import os
import random

rnd = random.Random(312)
EDGES = [2 ** 53, 2 ** 62, 2 ** 63, 2 ** 64, 10 ** 19, 2 ** 100]


def integer():
    kind = rnd.random()
    if kind < 0.3:
        return rnd.randint(-10, 10)
    if kind < 0.6:
        return rnd.choice([-1, 1]) * rnd.choice(EDGES) + rnd.randint(-2, 2)
    bits = rnd.randint(1, 250)
    return rnd.randint(-(2 ** bits), 2 ** bits)


def number():
    kind = rnd.random()
    if kind < 0.2:
        return rnd.choice([0.0, -0.0, math.inf, -math.inf, math.nan, 1.0, -1.0, 5e-324, 1.7e308])
    if kind < 0.4:
        return float(rnd.randint(-20, 20))
    if kind < 0.5:
        return float(integer())
    return rnd.uniform(-1, 1) * 10.0 ** rnd.randint(-30, 30)


def text(value):
    if isinstance(value, bool):
        return "b" + str(value)
    if isinstance(value, float):
        return "f" + repr(value)
    if isinstance(value, complex):
        return "c"
    return "i" + str(value)


rows = []


def add(name, function, left, right):
    try:
        result = text(function(left, right))
    except TypeError:
        return
    except ArithmeticError as e:
        result = "!" + type(e).__name__
    except ValueError as e:
        result = "!" + type(e).__name__
    rows.append("\t".join([name, text(left), text(right), result]))


SHARED = {
    "ADD": operator.add,
    "SUB": operator.sub,
    "MUL": operator.mul,
    "TRUEDIV": operator.truediv,
    "FLOORDIV": operator.floordiv,
    "MOD": operator.mod,
}
INTEGRAL = {"AND": operator.and_, "OR": operator.or_, "XOR": operator.xor}
COMPARISONS = {"LT": operator.lt, "EQ": operator.eq, "GE": operator.ge, "NE": operator.ne}

for _ in range(150):
    for name, function in (SHARED | INTEGRAL).items():
        add(name, function, integer(), integer())
    left, right = rnd.choice([(number(), number()), (integer(), number()), (number(), integer())])
    for name, function in (SHARED | COMPARISONS).items():
        add(name, function, left, right)
    whole = integer()
    near = math.nextafter(float(whole), rnd.choice([-math.inf, math.inf]))
    add("LT", operator.lt, whole, near)
    add("EQ", operator.eq, whole, float(whole))
    add("LSHIFT", operator.lshift, integer(), rnd.randint(-2, 130))
    add("RSHIFT", operator.rshift, integer(), rnd.randint(-2, 330))
    add("POW", operator.pow, rnd.randint(-20, 20), rnd.randint(-5, 60))
    add("ROUND", round, integer(), rnd.randint(-90, 3))
    add("ROUND", round, number(), rnd.randint(-30, 30))
    add("ROUND", round, rnd.randint(-2000, 2000) / rnd.choice([8, 100, 1000]), rnd.randint(-3, 5))

folder = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(folder, "arithmetic.tsv"), "w") as f:
    f.write("\n".join(rows) + "\n")
