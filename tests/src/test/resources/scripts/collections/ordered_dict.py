"""OrderedDict: order, errors, what subclasses override, iteration, copies, unions."""

import copy
import json
import pickle
import weakref
from collections import ChainMap, Counter, OrderedDict


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


print("class", OrderedDict, OrderedDict.__base__, OrderedDict.__doc__)
od = OrderedDict(a=1, b=2)
for what in (od.keys, od.values, od.items):
    view = what()
    print(view, type(view).__mro__, type(iter(view)), type(reversed(view)), view.mapping)
    show(lambda: type(view)())
print(type(iter(od)), type(reversed(od)), list(reversed(od.items())))
show(lambda: type(iter(od))())
print(od.keys() & {"a"}, od.keys() == {"a", "b"}, ("a", 1) in od.items(), "b" in od.keys())

print("arguments")
show(lambda: OrderedDict(1))
show(lambda: OrderedDict((), ()))
show(lambda: od.update(1, 2))
show(lambda: od.update([(1, 2, 3)]))
show(lambda: od.update([(1,)]))
show(lambda: od.update([()]))
show(lambda: od.update([5]))
show(lambda: od.update(["ab"], self=1, other=2))
show(lambda: od.pop())
show(lambda: od.pop("zz"))
show(lambda: od.pop("a", "b", "c"))
show(lambda: od.pop(key="zz", default=3))
show(lambda: OrderedDict().pop([]))
show(lambda: OrderedDict().popitem())
show(lambda: od.popitem(1, 2))
show(lambda: od.popitem(last=0))
show(lambda: od.move_to_end("zz"))
show(lambda: od.move_to_end("zz", False))
show(lambda: od.move_to_end())
show(lambda: od.move_to_end([]))
show(lambda: od.setdefault(key="q", default=2))
show(lambda: od.setdefault([]))
show(lambda: OrderedDict(a=1).fromkeys())
show(lambda: OrderedDict.fromkeys("abc", value=0))
show(lambda: hash(od))
show(lambda: od < {})
show(lambda: OrderedDict.update(1))
show(lambda: OrderedDict.__init__({}))
show(lambda: dict.__new__(OrderedDict))
show(lambda: OrderedDict[int, str])


class Items:
    def items(self):
        return [(1, 2)]


class Keys(Items):
    def keys(self):
        return [3]

    def __getitem__(self, key):
        return key * 5


show(lambda: OrderedDict(Items()))
show(lambda: OrderedDict(Keys()))

print("order")
od = OrderedDict.fromkeys("abcde", 0)
for key, last in ("c", True), ("e", False), ("e", False), ("c", True), ("d", False), ("a", True):
    od.move_to_end(key, last)
    print("".join(od), "".join(reversed(od)))
od["b"] = 5
del od["d"]
od["d"] = 6
print(od, od.popitem(), od.popitem(False), od)
for i in range(100):
    od[i] = i
    od.move_to_end(i, i % 3 != 0)
    if i % 2:
        od.popitem(i % 4 == 1)
print(list(od), len(od))

print("changes during iteration")
changes = {
    "move": lambda d: d.move_to_end("a"),
    "move second": lambda d: d.move_to_end("b"),
    "move first": lambda d: d.move_to_end("c", False),
    "last stays": lambda d: d.move_to_end("c"),
    "first stays": lambda d: d.move_to_end("a", False),
    "replace": lambda d: d.__setitem__("a", 4),
    "add": lambda d: d.__setitem__("d", 4),
    "delete": lambda d: d.__delitem__("b"),
    "clear": lambda d: d.clear(),
    "clear and add": lambda d: (d.clear(), d.update(x=1, y=2, z=3)),
    "swap": lambda d: (d.pop("b"), d.__setitem__("q", 1)),
    "popitem": lambda d: d.popitem(),
    "popitem first": lambda d: d.popitem(False),
}
for name, change in changes.items():
    for part in iter, reversed, lambda d: iter(d.items()), lambda d: reversed(d.values()):
        od = OrderedDict.fromkeys("abc", 0)
        each = part(od)
        seen = [next(each)]
        change(od)
        for _ in range(4):
            try:
                seen.append(next(each))
            except RuntimeError as e:
                seen.append(str(e))
            except StopIteration:
                seen.append("end")
        print(name, seen)
od = OrderedDict.fromkeys("ab")
for key in od:
    if key == "b":
        od["after the last"] = 1
print(od)
each = iter(od.items())
next(each)
print(pickle.loads(pickle.dumps(each)).__reduce__(), list(each), each.__reduce__())


class Loud(OrderedDict):
    def __init__(self, *args):
        print("init", len(args))
        super().__init__(*args)

    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)

    def __contains__(self, key):
        print("contains", key)
        return super().__contains__(key)

    def __missing__(self, key):
        return 77


print("subclasses")
loud = Loud({1: 2})
loud.update([(3, 4)], z=1)
loud.update(OrderedDict(w=1))
show(lambda: loud.copy())
show(lambda: loud.pop(99))
show(lambda: loud.pop(1))
show(lambda: loud.pop(1, 5))
show(lambda: loud.popitem())
show(lambda: loud.popitem(False))
show(lambda: loud.setdefault(3, 5))
show(lambda: loud.setdefault(3, 6))
show(lambda: loud.move_to_end(4))
show(lambda: loud[88])
show(lambda: Loud.fromkeys([1, 2], 3))
show(lambda: type({5: 6} | loud))
show(lambda: type(loud | {5: 6}))
show(lambda: loud == OrderedDict(loud))
show(lambda: loud.clear())


class Shown(OrderedDict):
    def keys(self):
        print("keys")
        return super().keys()

    def items(self):
        print("items")
        return super().items()


shown = Shown(a=1)
show(lambda: shown)
show(lambda: shown.copy())
show(lambda: OrderedDict(shown))
show(lambda: dict(shown))
show(lambda: shown.__reduce__()[:4])

print("comparison and unions")
one, two = OrderedDict(a=1, b=2), OrderedDict(b=2, a=1)
print(one == two, one != two, one == dict(two), dict(one) == two, one == OrderedDict(one))
print(one.__eq__(1), one.__or__(1), one.__ror__([]), one.__lt__(two))
print(one | {"c": 3, "a": 4}, {"c": 3, "a": 4} | one, type(one | Shown()), type(Shown() | one))
one |= [("x", 1)]
one |= {"y": 2}
print(one)
show(lambda: one | [])
show(lambda: [] | one)

print("copies")


class Slots(OrderedDict):
    __slots__ = ("p",)


one.x = [1]
print(vars(one), copy.copy(one).x is one.x, one.__reduce__()[:4], hasattr(one.copy(), "x"))
two = copy.deepcopy(one)
print(two, two.x, two.x is one.x)
for protocol in range(6):
    two = pickle.loads(pickle.dumps(one, protocol))
    assert two == one and two.x == [1] and type(two) is OrderedDict
slots = Slots(a=1)
slots.p = 1
print(slots.__reduce__()[:4], copy.copy(slots).p, slots.__dict__)
od = OrderedDict()
od["me"] = od
print(od, pickle.loads(pickle.dumps(od)))
od["me"] = od.items()
print(od)

print("elsewhere")
od = OrderedDict(z=1, a=[1, {"b": None}])
print(json.dumps(od), json.loads('{"b": 1, "a": 2}', object_pairs_hook=OrderedDict))
print(dict(od), {**od}, (lambda **k: list(k))(**od), list(od), tuple(od.items()), max(od))
print(ChainMap(od, {"q": 1}), Counter(od.keys()), "z" in od, len(od), bool(od), bool(OrderedDict()))
match od:
    case {"z": 1, **rest}:
        print("matched", type(rest), rest)
print(weakref.ref(od)() is od)


class Base(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return OrderedDict()


class Made(metaclass=Base):
    second = 2
    first = 1


print([name for name in vars(Made) if name in ("second", "first")])
names = OrderedDict()
exec("b = 1\na = 2\nc = 3", names)
names.move_to_end("b")
names.move_to_end("c", last=False)
print([name for name in names if len(name) == 1], names.popitem(), names.popitem(last=False))

print("many")
n = 40_000
od = OrderedDict.fromkeys(range(n))
for i in range(n):
    od.move_to_end(i)
for i in range(n):
    od.move_to_end(i, last=False)
for i in range(n // 2):
    assert od.popitem(last=False)[0] == n - 1 - i
for i in range(n // 4):
    del od[next(iter(od))]
    od[i] = i
while len(od) > 1:
    od.popitem(last=False)
    od.popitem()
print(od)
