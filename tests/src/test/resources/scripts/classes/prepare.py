class Recorder(dict):
    def __init__(self):
        super().__init__()
        self.writes = []

    def __setitem__(self, key, value):
        if not key.startswith("__"):
            self.writes.append(key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key.startswith("auto_"):
            self[key] = len(self.writes)
            return self[key]
        raise KeyError(key)


class Meta(type):
    def __prepare__(name, bases):
        return Recorder()

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, dict(namespace))
        cls.order = namespace.writes
        return cls


class C(metaclass=Meta):
    auto_one
    auto_two
    x = auto_one
    x = 5

    def f(self): ...

    for i in range(2):
        pass


print(C.order, C.auto_one, C.auto_two, C.x)
try:
    class D(metaclass=Meta):
        other
except NameError as error:
    print(error)


class Bad(type):
    def __prepare__(*args):
        return 3


try:
    class E(metaclass=Bad): pass
except TypeError as error:
    print(error)
