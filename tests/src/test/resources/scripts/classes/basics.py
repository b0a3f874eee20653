class Point:
    """A point."""

    kind = "shape"
    instances = 0

    def __init__(self, x, y=0):
        self.x, self.y = x, y
        type(self).instances += 1

    def __repr__(self):
        return f"{self.__class__.__name__}({self.x}, {self.y})"

    def moved(self, dx):
        return self.__class__(self.x + dx, self.y)


p = Point(1)
print(p, p.moved(2), Point.instances, p.__dict__)
Point.kind = "changed"
print(p.kind, Point.__name__, Point.__qualname__, Point.__doc__, Point.__bases__, Point.__mro__)
p.kind = "own"
print(p.kind, Point.kind, "kind" in vars(p))
del p.kind
print(p.kind)
try:
    del p.kind
except AttributeError as error:
    print(error)
try:
    p.z
except AttributeError as error:
    print(error, error.name, error.obj is p)
try:
    Point.z
except AttributeError as error:
    print(error)
p.method = lambda: "instance function"
print(p.method())
Point.added = lambda self: ("added", self.x)
print(p.added(), isinstance(p, Point), type(p) is Point, issubclass(Point, object))
print(Point.__class__, type(Point), type(type), object.__bases__)


class Empty: pass


print(sorted(k for k in dir(Empty()) if not k.startswith("__")), Empty.__doc__)
p.__class__ = Empty
print(type(p).__name__, p.x)
for case in ("p.__class__ = int", "class Wrong(1, 2): pass", "class Final(bool): pass", "class NoneSub(type(None)): pass"):
    try:
        exec(case)
    except TypeError as error:
        print(error)
print(getattr(p, "x"), getattr(p, "nope", "default"), hasattr(p, "nope"))
setattr(p, "new name", 3)
print(vars(p)["new name"], getattr(p, "new name"))
delattr(p, "new name")
print(vars(p).keys())
