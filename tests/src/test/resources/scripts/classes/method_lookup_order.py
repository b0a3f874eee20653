# A method is looked up before the arguments of its call are evaluated.
class Named:
    def __getattr__(self, name):
        print("lookup", name)
        return lambda *args: print("call", name, args)


def argument(value):
    print("argument", value)
    return value


Named().method(argument(1), argument(2))
try:
    None.missing(argument(3))
except AttributeError as e:
    print(e)


class Replaced:
    def act(self, value):
        print("first", value)


def replace(value):
    Replaced.act = lambda self, value: print("second", value)
    return value


thing = Replaced()
thing.act(replace(1))
thing.act(replace(2))
"text".upper(*[])
items = []
items.append(argument(7))
print(len(items))


def chained(cls):
    return classmethod(classmethod(cls))


class Bound:
    def both(self, cls):
        return cls.__name__


class Uses:
    method = classmethod(Bound().both)
    owner = classmethod(property(lambda cls: cls.__name__))


print(Uses.method(), Uses().method(), Uses.owner)
print(len.__name__ is len.__name__, argument.__qualname__ is argument.__qualname__)
