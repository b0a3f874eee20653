class Base:
    def hello(self): return "base"


Dynamic = type("Dynamic", (Base,), {"x": 1, "twice": lambda self: self.x * 2, "__repr__": lambda self: "<D>"})
d = Dynamic()
print(d, d.twice(), d.hello(), Dynamic.__name__, Dynamic.__module__, Dynamic.__qualname__, Dynamic.__bases__)
Dynamic.__name__ = "Renamed"
Dynamic.__qualname__ = "Q.Renamed"
print(Dynamic, type(d).__name__)
Base.hello = lambda self: "patched"
print(d.hello())
Base.added = property(lambda self: "added property")
print(d.added)
del Base.hello
try:
    d.hello()
except AttributeError as error:
    print(error)
Dynamic.__len__ = lambda self: 3
Dynamic.__getitem__ = lambda self, i: i * 10 if i < 3 else [][0]
Dynamic.__eq__ = lambda self, other: other == "d"
Dynamic.__call__ = lambda self, *a: a
Dynamic.__contains__ = lambda self, v: v == 5
print(len(d), list(d), d == "d", d != "d", d(1, 2), 5 in d, 10 in d, bool(d), Dynamic.__hash__ is not None)
del Dynamic.__len__, Dynamic.__eq__
try:
    len(d)
except TypeError as error:
    print(error)
print(d == "d")


class Other:
    def hello(self): return "other"


Dynamic.__bases__ = (Other,)
print(d.hello(), isinstance(d, Base), isinstance(d, Other), Base.__subclasses__(), Other.__subclasses__())
for case in ("int.x = 1", "del int.real", "object.x = 1", "Dynamic.__bases__ = ()", "Dynamic.__bases__ = (3,)", "Dynamic.__bases__ = (Dynamic,)", "Dynamic.__name__ = 3", "Dynamic.__mro__ = ()", "del Dynamic.__name__", "Dynamic.__dict__ = {}", "d.__class__ = 3", "del d.__class__", "(1).x = 2", "[].append = 3", "len.x = 1", "None.x = 1", "del Dynamic.missing", "Dynamic.__doc__ = 'doc'"):
    try:
        exec(case)
        print(case, "done")
    except (TypeError, AttributeError) as error:
        print(case, "->", error)


def make(n):
    class Local:
        value = n

        def get(self): return n, self.value

    return Local


A, B = make(1), make(2)
print(A is B, A().get(), B().get(), A.__qualname__, isinstance(A(), B))


class Meta(type):
    def __setattr__(cls, name, value):
        print("class setattr", name)
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        print("class delattr", name)
        super().__delattr__(name)


class WithMeta(metaclass=Meta):
    x = 1


WithMeta.x = 2
WithMeta.y = 3
del WithMeta.y
print(WithMeta.x, sorted(k for k in vars(WithMeta) if not k.startswith("__")))
setattr(d, "__class__", Other)
print(type(d), d.hello())
