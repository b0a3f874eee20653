"""Writes to attributes and classes in the middle of hot loops must be seen."""


class Box:
    kind = 1

    def __init__(self, value):
        self.value = value

    def get(self):
        return self.value


def own_attribute(n):
    box, seen = Box(1), 0
    for i in range(n):
        if i % 1000 == 0:
            box.value += 1
        seen += box.value
    return seen


def through_alias(n):
    box = Box(1)
    alias, seen = box, 0
    for i in range(n):
        seen += box.value
        alias.value = i & 7
    return seen


def class_attribute(n):
    box, seen = Box(0), 0
    for i in range(n):
        if i == n // 2:
            Box.kind = 5
        elif i == n // 4 * 3:
            box.kind = 7
        seen += box.kind
    Box.kind = 1
    return seen


def method_replaced(n):
    box, seen = Box(2), 0
    original = Box.get
    for i in range(n):
        if i == n // 2:
            Box.get = lambda self: self.value * 10
        elif i == n // 4 * 3:
            box.get = lambda: 1000
        seen += box.get()
    Box.get = original
    return seen


def shape_changes(n):
    seen = 0
    for i in range(n):
        box = Box(i & 3)
        if i & 1:
            box.extra = 1
        if i & 2:
            box.more = 2
        seen += box.value + len(vars(box))
    return seen


def property_appears(n):
    class Late:
        pass

    late, seen = Late(), 0
    late.x = 1
    for i in range(n):
        if i == n // 2:
            Late.x = property(lambda self: 100)
        seen += late.x
    return seen


def getattr_appears(n):
    class Late:
        x = 1

    late, seen = Late(), 0
    for i in range(n):
        if i == n // 2:
            del Late.x
            Late.__getattr__ = lambda self, name: 50
        seen += late.x
    return seen


def class_changes(n):
    class A:
        def f(self): return 1

    class B:
        def f(self): return 2

    o, seen = A(), 0
    for i in range(n):
        if i % 10_000 == 5000:
            o.__class__ = B if type(o) is A else A
        seen += o.f()
    return seen


def bases_change(n):
    class Left:
        def f(self): return 1

    class Right:
        def f(self): return 2

    class Child(Left): pass

    o, seen = Child(), 0
    for i in range(n):
        if i == n // 2:
            Child.__bases__ = (Right,)
        seen += o.f()
    return seen


def dict_writes(n):
    box, seen = Box(1), 0
    for i in range(n):
        if i == n // 2:
            box.__dict__["value"] = 9
        elif i == n // 4 * 3:
            box.__dict__ = {"value": 11}
        seen += box.value
    return seen


def deleted(n):
    box, seen = Box(1), 0
    try:
        for i in range(n):
            if i == n - 3:
                del box.value
            seen += box.value
    except AttributeError as error:
        return seen, str(error)


def counter(n):
    class C:
        total = 0

        def __init__(self):
            C.total += 1

    for _ in range(n):
        C()
    return C.total


def operators_appear(n):
    class N:
        def __add__(self, other): return 1

    o, seen = N(), 0
    for i in range(n):
        if i == n // 2:
            N.__add__ = lambda self, other: 3
        seen += o + 1
    return seen


for function in (own_attribute, through_alias, class_attribute, method_replaced, shape_changes, property_appears, getattr_appears, class_changes, bases_change, dict_writes, deleted, counter, operators_appear):
    print(function.__name__, function(40_000))
