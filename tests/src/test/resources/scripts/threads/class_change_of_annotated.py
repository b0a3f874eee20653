"""An instance whose class becomes one that annotates its attributes, or no longer does."""
try:
    from hoistpy import Atomic, Volatile
except ImportError:  # the annotations have no effect elsewhere
    Atomic = Volatile = list


class Plain:
    pass


class Counted:
    n: Atomic[int]
    flag: Volatile[bool]


class SlotsPlain:
    __slots__ = ("n",)


class SlotsCounted:
    __slots__ = ("n",)
    n: Atomic[int]


def add(object):
    object.n += 1
    return object.n


def store(object, value):
    object.n = value
    return object.n


for first, second in ((Plain, Counted), (SlotsPlain, SlotsCounted)):
    for before, after in ((first, second), (second, first)):
        one = before()
        one.n = 3
        one.__class__ = after
        print(add(one), store(one, 10), add(one))
        other = after()
        print(store(other, 5), add(other), add(one))
        one.__class__ = before
        print(add(one), store(one, "text"), one.n)
        del one.n
        one.__class__ = after
        print(hasattr(one, "n"), store(one, 1), add(one))

one = Plain()
one.flag = True
one.__class__ = Counted
print(one.flag, vars(one))
