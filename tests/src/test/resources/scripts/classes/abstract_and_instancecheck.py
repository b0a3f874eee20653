class Meta(type):
    def __instancecheck__(cls, obj):
        return hasattr(obj, "quack")

    def __subclasscheck__(cls, sub):
        return "quack" in sub.__dict__


class Duck(metaclass=Meta): pass


class Real:
    def quack(self): ...


print(isinstance(Real(), Duck), isinstance(3, Duck), issubclass(Real, Duck), issubclass(int, Duck))
print(isinstance(True, int), isinstance(1, (str, int)), isinstance(1, (str, (float, (int,)))), isinstance(1, int | str))
print(issubclass(bool, int), issubclass(int, (str, object)), isinstance(None, type(None)), isinstance(None, int | None))
for code in ("isinstance(1, 2)", "isinstance(1, (int, 'x'))", "isinstance('s', (int, 'x'))", "issubclass(1, int)", "issubclass(int, 1)", "isinstance(1, list[int])"):
    try:
        print(eval(code))
    except TypeError as error:
        print(error)
print(int | str, int | None, (int | str) == (str | int), type(int | str), (int | str).__args__)


class Fake:
    __class__ = int


print(isinstance(Fake(), int), type(Fake()), Fake().__class__)
print(callable(Real), callable(Real().quack), callable(3), callable(lambda: 0))
print(type(Real().quack), type(Real.quack), type(len), type([].append), type(int.__add__), type((1).__add__), type(str.join), type(dict.fromkeys))
print(type(...), type(NotImplemented), type(None), ..., NotImplemented, type(type), type(print).__name__, type(property), type(iter([])), type((x for x in ())).__name__)
