class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattr__(self, name):
        print("getattr", name)
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        print("setattr", name, value)
        setattr(self.target, name, value)

    def __delattr__(self, name):
        print("delattr", name)
        delattr(self.target, name)

    def __dir__(self):
        return ["b", "a"]


class Thing: x = 1


thing = Thing()
p = Proxy(thing)
print(p.x)
p.y = 2
print(thing.y, p.y)
del p.y
print(hasattr(p, "y"), dir(p))


class All:
    def __init__(self):
        self.real = 1

    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("hidden")
        if name.startswith("x"):
            return name * 2
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return f"fallback for {name}"

    def method(self): return "method"


a = All()
print(a.xy, a.real, a.secret, a.nothing, a.method())
print(len(a.__dict__), type(a).method(a))


class Only:
    def __getattribute__(self, name):
        raise AttributeError(f"no {name}")


print(hasattr(Only(), "anything"), getattr(Only(), "q", "default"))
try:
    Only().z
except AttributeError as error:
    print(error)


class Error:
    def __getattr__(self, name):
        raise ValueError("other error")


try:
    hasattr(Error(), "x")
except ValueError as error:
    print(error)


class Special:
    def __getattr__(self, name):
        return lambda *args: 5


try:
    len(Special())
except TypeError as error:
    print(error, Special().__len__())
s = Special()
s.__len__ = lambda: 3
try:
    len(s)
except TypeError as error:
    print(error)
