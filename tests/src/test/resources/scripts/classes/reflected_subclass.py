class Base:
    def __add__(self, other): return "Base.add"
    def __radd__(self, other): return "Base.radd"
    def __eq__(self, other): return "Base.eq"
    def __lt__(self, other): return "Base.lt"
    def __gt__(self, other): return "Base.gt"


class Same(Base): pass


class Overrides(Base):
    def __radd__(self, other): return "Overrides.radd"
    def __eq__(self, other): return "Overrides.eq"
    def __gt__(self, other): return "Overrides.gt"


b, s, o = Base(), Same(), Overrides()
print(b + s, b + o, o + b, s + b, o + o)
print(b == o, o == b, b == s, b < o, o < b, b < s)


class Declines:
    calls = []

    def __add__(self, other):
        self.calls.append("add")
        return NotImplemented

    def __radd__(self, other):
        self.calls.append("radd")
        return NotImplemented

    def __iadd__(self, other):
        self.calls.append("iadd")
        return NotImplemented


class OtherDeclines(Declines): pass


for left, right in ((Declines(), Declines()), (Declines(), OtherDeclines()), (Declines(), 1), (1, Declines())):
    try:
        left + right
    except TypeError as error:
        print(error, Declines.calls)
    Declines.calls.clear()
d = Declines()
try:
    d += 1
except TypeError as error:
    print(error, Declines.calls)


class IntSub(int):
    def __radd__(self, other): return "IntSub.radd"
    def __rsub__(self, other): return "IntSub.rsub"


print(1 + IntSub(2), IntSub(2) + 1, 5 - IntSub(1), IntSub(5) - 1, type(IntSub(5) - 1))


class FloatLike:
    def __radd__(self, other): return f"radd {other}"
    def __rtruediv__(self, other): return f"rtruediv {other}"


print(1 + FloatLike(), 2.5 + FloatLike(), True + FloatLike(), 10**30 / FloatLike(), 1j + FloatLike())
try:
    FloatLike() + 1
except TypeError as error:
    print(error)


class Seq:
    def __radd__(self, other): return ("radd", other)
    def __rmul__(self, other): return ("rmul", other)


print([1] + Seq(), "a" + Seq(), (1,) * Seq(), b"x" + Seq())
