"""What was deleted is gone after gc.collect(), wherever it was used before."""
import gc
import time
from _weakref import ref


class C:
    def method(self):
        return 1


def report(name, r):
    gc.collect()
    print(name, r() is None)


c = C()
r = ref(c)
c.x = c.method()
del c
report("global", r)

a, b = C(), C()
r = ref(b)
a, b = b, a
del a
report("unpacked", r)

c = C()
c.me = c
r = ref(c)
c = None
report("cycle", r)

for i in range(8):
    # a global that is written often
    c = C()
    r = ref(c)
    print(c.method(), end=" ")
c = None
report("rewritten", r)

try:
    c = C()
    r = ref(c)
    raise ValueError(c)
except ValueError as e:
    del c
report("exception", r)

items = [C()]
r = ref(items[0])
for x in items:
    pass
del items, x
report("loop", r)
for x in [C()]:
    r = ref(x)
    break
del x
report("left loop", r)


def function():
    return 1


function()
r = ref(function)
del function
report("function", r)


def local():
    c = C()
    r = ref(c)
    d = [c, {"k": c}]
    for key, value in d[1].items():
        pass
    del c, d, value
    report("local", r)
    x = C()
    s = ref(x)
    (lambda: x)()
    return s


report("left function", local())


def generator():
    c = C()
    yield ref(c)


g = generator()
r = next(g)
print(r() is not None)
del g
report("generator", r)

seen = []
c = C()
r = ref(c, seen.append)
del c
gc.collect()
time.sleep(0)
print(seen == [r])


class Failing:
    def __call__(self, r):
        raise ValueError("in callback")

    def __repr__(self):
        return "<failing>"


c = C()
r = ref(c, Failing())
del c
gc.collect()
print(gc.isenabled(), gc.get_threshold() != (), gc.garbage)
