import types


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


# __code__ takes effect where calls are cached: plain, methods, properties, constructors, operators
def one(a, b=2):
    return ("one", a, b)


def two(x, y=9, *rest, key="k"):
    return ("two", x, y, rest, key)


def call_one(n):
    result = None
    for _ in range(n):
        result = one(n)
    return result


print(call_one(50))
keep = one.__code__
one.__code__ = two.__code__
one.__kwdefaults__ = {"key": "given"}
print(call_one(50), one(1, 2, 3, key=4), one.__name__, one.__qualname__, one.__defaults__)
one.__code__ = keep
print(call_one(3), one.__code__ is keep)


class Point:
    def __init__(self, x):
        self.x = x

    @property
    def double(self):
        return self.x * 2

    @double.setter
    def double(self, value):
        self.x = value // 2

    def __add__(self, other):
        return "add"

    def __len__(self):
        return 3

    def method(self, k=1):
        return k


def use():
    p = Point(4)
    before = p.double
    p.double = 10
    return p.x, before, p + p, len(p), p.method(), p.method(k=5)


print([use() for _ in range(30)][-1])


def init(self, x):
    self.x = -x


Point.__init__.__code__ = init.__code__
Point.double.fget.__code__ = (lambda self: ("got", self.x)).__code__
Point.double.fset.__code__ = (lambda self, value: setattr(self, "x", ("set", value))).__code__
Point.__add__.__code__ = (lambda self, other: "plus").__code__
Point.__len__.__code__ = (lambda self: 7).__code__
Point.method.__code__ = (lambda self, k: ("new", k)).__code__
print(use(), use())

# Defaults
two.__defaults__ = (1, 2)
print(two(), two.__defaults__)
del two.__defaults__
attempt(lambda: two())
two.__kwdefaults__ = None
attempt(lambda: two(1, 2))
attempt(lambda: setattr(two, "__defaults__", [1]))
attempt(lambda: setattr(two, "__kwdefaults__", 1))


# The globals of a function are its own, whatever code it runs
value = "here"


def reads():
    def nested():
        return value

    return value, nested()


elsewhere = types.FunctionType(reads.__code__, {"value": "there", "__name__": "other"}, "renamed")
print(reads(), elsewhere(), reads(), elsewhere.__name__, elsewhere.__qualname__)
print(elsewhere.__module__, elsewhere.__globals__["value"], elsewhere.__code__ is reads.__code__)
print(elsewhere.__builtins__ is reads.__builtins__, reads.__builtins__["len"] is len)
empty = types.FunctionType((lambda: len).__code__, {"__builtins__": {}})
attempt(empty)


# Closures
def outer(n):
    def inner(m=1):
        return n + m

    return inner


add = outer(5)
print(add.__closure__[0].cell_contents, add())
add.__closure__[0].cell_contents = 50
print(add())
del add.__closure__[0].cell_contents
attempt(lambda: add.__closure__[0].cell_contents)
attempt(add)
cell = types.CellType(7)
again = types.FunctionType(add.__code__, globals(), argdefs=(3,), closure=(cell,))
print(again(), again.__closure__[0] is cell, again.__doc__)
attempt(lambda: types.FunctionType(add.__code__, {}))
attempt(lambda: types.FunctionType(add.__code__, {}, None, None, ()))
attempt(lambda: types.FunctionType(add.__code__, {}, None, None, (1,)))
attempt(lambda: types.FunctionType(one.__code__, {}, None, None, (cell,)))
attempt(lambda: types.FunctionType(1, {}))
attempt(lambda: types.FunctionType(one.__code__, 1))
attempt(lambda: types.FunctionType(one.__code__, {}, 1))
attempt(lambda: types.FunctionType(one.__code__, {}, None, 1))
attempt(lambda: types.FunctionType(one.__code__, {}, None, None, 1))
attempt(lambda: types.FunctionType())
attempt(lambda: setattr(one, "__code__", add.__code__))
attempt(lambda: setattr(add, "__code__", one.__code__))
attempt(lambda: setattr(one, "__code__", 1))
attempt(lambda: types.CellType(1, 2))
attempt(lambda: types.CellType(x=1))
attempt(lambda: hash(cell))
print(types.CellType(1) == types.CellType(1), types.CellType() < types.CellType(0), cell == 7)

# Other attributes
for name in ("__closure__", "__globals__", "__builtins__"):
    attempt(lambda: setattr(one, name, 1))
for name in ("__name__", "__qualname__"):
    attempt(lambda: setattr(one, name, 1))
    attempt(lambda: delattr(one, name))
attempt(lambda: setattr(one, "__type_params__", 1))
attempt(lambda: setattr(one, "__annotations__", 1))
del one.__annotations__, one.__doc__, one.__module__
print(one.__annotations__, one.__doc__, one.__module__, one.__type_params__)
one.__wrapped__ = two
print(one.__wrapped__ is two, one.__dict__ == {"__wrapped__": two})


def generic[T](x: T):
    pass


print(generic.__type_params__, generic.__annotations__["x"] is generic.__type_params__[0])

# exec and eval of code objects
attempt(lambda: exec(add.__code__))
attempt(lambda: exec(add.__code__, closure=()))
attempt(lambda: exec(add.__code__, closure=(1,)))
attempt(lambda: exec(add.__code__, closure=(cell, cell)))
attempt(lambda: exec("1", closure=(cell,)))
attempt(lambda: exec((lambda: 0).__code__, closure=(cell,)))
attempt(lambda: eval(outer(1).__code__))
attempt(lambda: eval((lambda: value).__code__, {"value": "evaluated"}))
attempt(lambda: eval((lambda q: q).__code__))


def stores():
    nonlocal_value = None

    def store():
        nonlocal nonlocal_value
        nonlocal_value = where

    return store


target = types.CellType(0)
exec(stores().__code__, {"where": "stored"}, closure=(target,))
print(target.cell_contents)
