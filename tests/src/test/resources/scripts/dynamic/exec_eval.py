x = 1
print(eval("x + 1"), eval("x", {"x": 5}), eval("x + y", {"x": 5}, {"y": 6}), eval("  [i for i in range(3)]  \n"))
exec("x = 10; y = x * 2")
print(x, y)
ns = {}
exec("def f(n):\n    return n * k\nk = 3\nz = f(2)", ns)
print(ns["z"], ns["f"](10), "__builtins__" in ns)
g, l = {"a": 1}, {"b": 2}
exec("c = a + b; global d; d = 4", g, l)
print(sorted(k for k in g if k != "__builtins__"), l)


def function():
    local = 5
    exec("local = 6; made = 7")
    return local, "made" in locals(), eval("local + 1"), sorted(locals())


print(function())


class Namespace(dict):
    def __getitem__(self, key):
        if key in self:
            return super().__getitem__(key)
        return f"<{key}>"


print(eval("one + two", {"__builtins__": {}}, Namespace(one="1")))
code = compile("a * 2", "<made>", "eval")
print(eval(code, {"a": 21}), code.co_filename, code.co_name, type(code).__name__)
exec(compile("print('exec'); print(1, 2)", "f", "exec"))
exec(compile("3 + 4; 'shown'", "f", "single"))
for source in ("if 1:\n  print('indented')\n", "for i in range(2): print(i)", "# only a comment", "", "class C:\n  v = 1\nprint(C.v)"):
    exec(source)
cases = [
    lambda: eval("x = 1"),
    lambda: eval(""),
    lambda: eval("1 +"),
    lambda: eval("missing"),
    lambda: exec("  x = 1"),
    lambda: eval(3),
    lambda: eval("x", 3),
    lambda: exec("x", {}, 3),
    lambda: compile("x", "f", "wrong"),
    lambda: compile("x"),
    lambda: eval("x", {"__builtins__": {}}, {}),
    lambda: eval("len([])", {"__builtins__": {}}),
    lambda: exec("return 1"),
    lambda: eval("yield 1"),
    lambda: eval("a\0b"),
]
for case in cases:
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
exec("def outer():\n  v = 1\n  def inner(): return v\n  return inner\nprint(outer()())", {})
print(eval("[x for x in range(2)] + [x]"), eval("(lambda: x)()"), eval("__name__"))
