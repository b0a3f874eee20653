a, b = 1, 2
a, b = b, a
print(a, b)
(a, [b, *c]), d = (1, "xyz"), {4: 5}
print(a, b, c, d)
*a, b = range(4)
print(a, b)
a, *b, c = [1, 2]
print(a, b, c)
first, (second, *_), *third = "ab", (1, 2, 3), 4, 5
print(first, second, third)
for x, (y, *z) in [(1, (2, 3, 4)), (5, "ab")]:
    print(x, y, z)
print([*range(3), *"ab", *{}], (*[1], 2), {*[1, 1], 2}, {**{"a": 1}, "b": 2, **{"a": 3}})
x = y = z = []
print(x is y is z)
i, data = 0, [0, 0, 0]
i, data[i] = 1, "set"
print(i, data)


class Box:
    pass


box = Box()
box.a, data[0], [box.b] = 1, 2, [3]
print(box.a, box.b, data)


def attempt(code):
    try:
        exec(code)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


attempt("a, b = 1")
attempt("a, b = 1, 2, 3")
attempt("a, b, c = 'ab'")
attempt("a, *b, c = [1]")
attempt("a, b = {1}")
attempt("a, b = iter([1])")
attempt("[a, b] = None")
attempt("a, b = (x for x in 'abc')")
attempt("for a, b in [(1, 2), (3,)]: print(a, b)")
attempt("[*3]")
attempt("{**3}")
attempt("{**[(1, 2)]}")
attempt("print(*None)")
