def g(a, b=2):
    """Doc."""
    local = a
    x = yield local
    return x


it = g(1)
print(it.__name__, it.__qualname__, it.gi_suspended, it.gi_yieldfrom)
print(iter(it) is it, hasattr(it, "send"), hasattr(it, "__next__"), hasattr(it, "__len__"))
next(it)
print(it.gi_suspended, it.gi_frame is not None, it.gi_frame.f_locals)
it.__name__ = "other"
print(it.__name__, str(it).startswith("<generator object g at 0x"))
try:
    it.send("v")
except StopIteration as stop:
    print(stop.value, stop.args, it.gi_frame)
for make in (lambda: g(), lambda: g(1, 2, 3), lambda: g(1).send(), lambda: next(3), lambda: type(it)()):
    try:
        make()
    except TypeError as error:
        print(error)


def empty():
    return
    yield


print(list(empty()), list(x for x in ()), next(empty(), None))


def conditional(flag):
    if flag:
        return [1]
    yield 2


print(list(conditional(False)), list(conditional(True)))


class C:
    def __iter__(self):
        yield 1
        yield from (2, 3)

    @staticmethod
    def s():
        yield "static"

    @classmethod
    def c(cls):
        yield cls.__name__

    @property
    def p(self):
        yield "property"


print(*C(), *C.s(), *C.c(), *C().p)
l = [lambda: (yield i) for i in range(2)]
print([next(f()) for f in l])
a, b, *c = g(1), *[2, 3]
print(type(a).__name__, b, c)
try:
    x, y = (i for i in range(3))
except ValueError as error:
    print(error)
try:
    (i for i in 3)
except TypeError as error:
    print(error)
