from __future__ import annotations

z: Undefined[int] = 1


def f(a: Missing | None, b: list["x"] = None, *c: a + b, d: lambda q: q, **e: not 1) -> f"{x}":
    inner: Nowhere = 3
    return inner


class C:
    field: Self.later[1:2, ...]
    other: (1, *stars, 'text')[0] if yes else -x ** 2


print(__annotations__)
for name, text in f.__annotations__.items():
    print(name, text)
print(C.__annotations__)
print(f(1, d=2), annotations.compiler_flag)
