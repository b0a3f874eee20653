class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kwargs):
        print("prepare", name, bases, kwargs)
        return {"prepared": True}

    def __new__(mcs, name, bases, namespace, **kwargs):
        print("new", name, sorted(k for k in namespace if not k.startswith("__")))
        namespace["added"] = kwargs.get("flag")
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        print("init", name, kwargs)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)

    def __getattr__(cls, name):
        return f"meta-{name}"

    def __len__(cls):
        return 42

    def __contains__(cls, item):
        return item == "in"

    def __iter__(cls):
        return iter("abc")

    def __add__(cls, other):
        return f"{cls.__name__}+{other}"

    def __instancecheck__(cls, instance):
        return instance == "fake"

    def __subclasscheck__(cls, subclass):
        return subclass is int

    def __repr__(cls):
        return f"<Meta {cls.__name__}>"

    only_meta = property(lambda cls: cls.__name__ + "!")


class A(metaclass=Meta, flag=1):
    x = 1

    def __init__(self, v):
        self.v = v


class B(A, flag=2):
    y = 2


b = B(5)
print(b.v, b.x, B.added, A.added, B.missing, len(B), "in" in A, list(A), A + 3)
print(isinstance("fake", A), isinstance(3, A), issubclass(int, A), issubclass(str, A))
print(A, type(B) is Meta, B.only_meta)
try:
    b.only_meta
except AttributeError as error:
    print(error)


class Other(type): pass


try:
    class Conflict(A, metaclass=Other): pass
except TypeError as error:
    print(error)


class Derived(Meta): pass


class Fine(A, metaclass=Derived): pass


print(type(Fine))
print(type("Dynamic", (), {"z": 3}).z, type(3), type.__call__(int, "7"))


def function_metaclass(name, bases, namespace):
    return name, bases, sorted(namespace)


class Made(metaclass=function_metaclass):
    q = 1


print(Made)
for bad in (lambda: type("X"), lambda: type(1, (), {}), lambda: type("X", [], {}), lambda: type(), lambda: type("X", (), {}, k=1)):
    try:
        print(bad())
    except TypeError as error:
        print("TypeError", error)
