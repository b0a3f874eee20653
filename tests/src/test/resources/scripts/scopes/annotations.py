import sys

x: int = 1
y: "forward"
print(__annotations__)
count = []


def note(v):
    count.append(v)
    return v


class C:
    a: note("a") = 1
    b: note("b")
    (c): int = 2
    __private: int = 3

    def method(self, p: note("p"), *args: int, q: str = "", **kw: float) -> None:
        local: undefined_name = 1
        return local

    d: list[int] = []


print(C.__annotations__, count)
print(C.method.__annotations__, C().method(0))
print(hasattr(C, "b"), C.c)


class D(C):
    pass


print(D.__annotations__ is C.__annotations__, D.__dict__.get("__annotations__"))
D().e = 1
items: dict[str, tuple[int, ...]] = {}
items["k"]: int = 3
C.a: str = "set"
print(items, C.a, __annotations__)


def late():
    try:
        z: int
        z
    except UnboundLocalError as error:
        print(error)


late()
print(late.__annotations__, (lambda: 0).__annotations__)
__annotations__["extra"] = 1
print(sorted(__annotations__))
