class Plugin:
    found = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.found[name or cls.__name__] = cls


class First(Plugin, name="one"): pass
class Second(First): pass


print(sorted(Plugin.found), Plugin.found["one"] is First)
for case in ('class X(Plugin, wrong=1): pass', 'class Y(x=1): pass'):
    try:
        exec(case)
    except TypeError as error:
        print(error)


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner=None):
        return (self.name, instance is None)


class Uses:
    a = Named()
    b = a


print(Uses.a, Uses().b)
Uses.later = Named()
try:
    Uses.later
except AttributeError as error:
    print(error)


class Broken:
    def __set_name__(self, owner, name):
        1 / 0


try:
    class Fails:
        attribute = Broken()
except ZeroDivisionError as error:
    print(type(error).__name__, error, error.__notes__)


class Generic:
    def __class_getitem__(cls, key):
        return f"{cls.__name__}[{key}]"


class Sub(Generic): pass


print(Generic[int], Sub["x", 1:2], list[int], dict[str, list[int]], list[int].__origin__, dict[str, int].__args__)
for case in ("int[3]", "Uses[1]", "Uses()[1]"):
    try:
        eval(case)
    except TypeError as error:
        print(error)
print(list[int]([1, 2]), list[int] == list[int], type(list[int]))
