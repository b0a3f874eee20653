class Data:
    def __init__(self, default):
        self.default = default

    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__.get(self.slot, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.slot[1:]} must be int")
        instance.__dict__[self.slot] = value

    def __delete__(self, instance):
        print("deleting", self.slot)
        instance.__dict__.pop(self.slot, None)


class NonData:
    def __get__(self, instance, owner):
        return "nondata", instance is None, owner.__name__


class C:
    d = Data(7)
    n = NonData()


c = C()
print(c.d, c.n, C.n, isinstance(C.d, Data))
c.d = 8
c.__dict__["d"] = "shadowed"
c.n = "own wins"
print(c.d, c.n, sorted(c.__dict__))
del c.d
print(c.d)
try:
    c.d = "text"
except TypeError as error:
    print(error)


class SetOnly:
    def __set__(self, instance, value):
        instance.__dict__["s"] = value * 2


class S:
    s = SetOnly()


s = S()
print(isinstance(s.s, SetOnly))
s.s = 4
print(s.s)
try:
    del s.s
except AttributeError as error:
    print(error)


class Lazy:
    def __init__(self, f):
        self.f = f

    def __get__(self, instance, owner):
        value = instance.__dict__[self.f.__name__] = self.f(instance)
        return value


class L:
    @Lazy
    def costly(self):
        print("computed")
        return 99


l = L()
print(l.costly, l.costly)
C.d = 5
print(c.d)
print(C.__dict__["n"].__get__(None, C), (lambda self: self).__get__(3)(), int.__add__.__get__(3)(4))
def f(self): return self
print(f.__get__(None, C) is f, f.__get__(c, C).__self__ is c)
