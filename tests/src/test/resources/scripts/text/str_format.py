class P:
    x = 3
    items = {"k": [1, 2], "0": "zero", 0: "int zero"}


p = P()
print("{} {} {}".format(1, "a", None), "{0} {1} {0}".format("a", "b"), "{a} {b!r}".format(a=1, b="x"))
print("{0.x} {0.items[k]} {0.items[k][1]} {0.items[0]} {p.x:>5} {p.x!s:*<4}".format(p, p=p))
print("{:{w}.{p}} {:{}}|".format(3.14159, "s", 5, w=8, p=3), "{{}} {{{}}}".format(1), "{:}".format("x"), "{!r:>6}".format("a"))
print("{0[0]} {0[-1]}".format({"-1": "neg", 0: "zero"}), "{[1]}".format("abc"), "{.real}".format(5), "{:%}".format(0.5))
print("{a[b c]} {a[x.y]}".format(a={"b c": 1, "x.y": 2}), "{:{f}}".format(5, f="{x}"[1]))


class D(dict):
    def __missing__(self, key): return f"<{key}>"


print("{x} {y}".format_map(D(x=1)), "%(q)s" % D())
for case in (
    '"{}".format()', '"{1}".format(0)', '"{} {0}".format(1)', '"{0} {}".format(1)', '"{a}".format(b=1)', '"{".format()', '"}".format()', '"{0".format(1)', '"{!}".format(1)',
    '"{!x}".format(1)', '"{!rr}".format(1)', '"{0.}".format(1)', '"{0[}".format(1)', '"{0[]}".format([1])', '"{0]}".format(1)', '"{0.y}".format(1)', '"{0[k]}".format([1])',
    '"{0[5]}".format([1])', '"{:{:{}}}".format(1, 2, 3)', '"{-1}".format(1)', '"{ 0}".format(1)', '"{0 }".format(1)', '"{a.b.c}".format(a=1)', '"{:d}".format("s")', '"{0[k}".format({})', '"{}".format_map(3)', '"{a}".format_map({})', '"{99999999999999999999}".format(1)', '"{:>99999999999999999999}".format(1)', '"{:.99999999999999999999}".format("a")',
):
    try:
        print(case, eval(case))
    except Exception as error:
        print(case, type(error).__name__, error)
