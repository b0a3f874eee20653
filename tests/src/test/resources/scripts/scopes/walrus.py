if (n := len("hello")) > 3:
    print(n)
print([y := 1, y**2], y)
print([last := i for i in range(3)], last)
values = [3, 1, 4]
print(any((witness := v) > 3 for v in values), witness)
while (item := values.pop()) != 3:
    print("popped", item)
print(x := 5, (z := x * 2), z)


def f():
    total = 0
    partial = [total := total + v for v in (1, 2, 3)]
    return partial, total


print(f())


def g():
    global made
    [made := i for i in "ab"]


g()
print(made)
print((lambda: (q := 3) + q)())
print(f"{(w := 7)} {w}", {k: (v := k * 2) for k in (1, 2)}, v)
d = {(a := "key"): (b := "value")}
print(d, a, b)
for code in ("(a[0] := 1)", "[i := 0 for i in range(3)]", "a := 1", "[(j := i) for i in range(2)] or j", "class C: [(k := i) for i in (1,)]", "(x.y := 1)"):
    try:
        exec(code)
        print("ran", code)
    except SyntaxError as error:
        print(error.msg)
