def f(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case (1, b):
            return f"starts with one, {b}"
        case [a, [b, *c], *d] if d:
            return f"nested {a} {b} {c} {d}"
        case [first, *_, last] if first == last:
            return f"ends meet {first}"
        case [*start, "end"]:
            return f"end after {start}"
        case [int(), str() as s, *_]:
            return f"int, str {s}"
        case _:
            return "no"


for x in ([], (), [1], (9,), [1, 2], (1, [2]), [0, [1, 2, 3], 4, 5], [7, 8, 7], [1, 2, 3, "end"], [3, "x", None], "ab", b"ab", bytearray(b"a"), {1, 2}, {1: 2}, range(1, 3), range(0), iter([1]), None, 5):
    print(repr(x) if type(x) is not type(iter([])) else "iterator", "->", f(x))


class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return i


print(f(Seq()))


class ListSub(list): pass


print(f(ListSub([4])))
match [[1, 2], [3, 4]]:
    case [[a, b], [c, d]]:
        print(a, b, c, d)
match ("go", "north", "fast"):
    case ["go", ("north" | "south") as direction, *adverbs]:
        print(direction, adverbs)
match [1, 2, 3]:
    case [x, y] | [x, y, _]:
        print(x, y)
match 1, 2:
    case [_, _]:
        print("two wildcards")
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]:
        print(a + b + c + d)
match "abc":
    case ["a", "b", "c"]:
        print("wrong")
    case "abc" as whole:
        print(whole)
