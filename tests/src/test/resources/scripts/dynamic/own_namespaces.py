# Where annotations and names go when the namespaces are mappings of the program's own.
class Lower:
    def __init__(self):
        self.items = {}

    def __setitem__(self, key, value):
        self.items[key.lower()] = value

    def __getitem__(self, key):
        return self.items[key.lower()]


ns = {"__annotations__": Lower()}
exec("X: int; Z: str = 'Z'; (w): complex = 1j", ns)
print(ns["__annotations__"].items)


class Namespace:
    def __init__(self):
        self.items = {}

    def __setitem__(self, key, value):
        print("set", key)
        self.items[key] = value

    def __getitem__(self, key):
        print("get", key)
        return self.items[key]


exec("x: int = 1", {}, Namespace())


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return {"__annotations__": Lower()}


class Uses(metaclass=Meta):
    XX: "annotated"


print(Uses.__annotations__.items)


class Counting(dict):
    def __missing__(self, key):
        if key.startswith("number_"):
            return int(key.removeprefix("number_"))
        raise KeyError(key)


print(eval("lambda: number_1 + number_40 + len('ab')", Counting())())
print(eval("[number_2, number_3]", Counting()))
try:
    eval("lambda: other", Counting())()
except NameError as e:
    print(e)
