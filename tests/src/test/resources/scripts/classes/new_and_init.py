class Singleton:
    _it = None

    def __new__(cls, *args):
        if cls._it is None:
            cls._it = super().__new__(cls)
            print("created")
        return cls._it

    def __init__(self, *args):
        print("init", args)


print(Singleton(1) is Singleton(2))


class Other:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(Other())


class Celsius(float):
    def __new__(cls, value, unit="C"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __repr__(self):
        return f"{float.__repr__(self)}{self.unit}"


c = Celsius("36.6")
print(c, c + 1, type(c + 1), c == 36.6, hash(c) == hash(36.6))


class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())


print(Upper("abc"), Upper("x") + "y", type(Upper("q").lower()), isinstance(Upper(""), str))


class Pair(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    first = property(lambda self: self[0])


print(Pair(1, 2), Pair(1, 2).first, Pair(1, 2) == (1, 2), Pair(1, 2) + (3,))


class BadInit:
    def __init__(self):
        return 3


class OnlyNew:
    def __new__(cls, x):
        return object.__new__(cls)


class OnlyInit:
    def __init__(self, x): ...


cases = [
    BadInit,
    lambda: OnlyNew(),
    lambda: OnlyNew(1) and print("fine"),
    lambda: OnlyInit(1) and print("fine"),
    lambda: OnlyInit(),
    lambda: object.__new__(OnlyInit, 1, 2) and print("fine"),
    lambda: object.__new__(int),
    lambda: object.__new__(),
    lambda: object.__new__(3),
    lambda: int.__new__(str),
    lambda: object(1),
]
for case in cases:
    try:
        case()
    except TypeError as error:
        print("TypeError:", error)
