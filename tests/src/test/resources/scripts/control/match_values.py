class Color:
    RED = 1
    GREEN = "g"


def f(x):
    match x:
        case 0:
            return "zero"
        case -1 | -2.5 | 3 + 4j:
            return "number"
        case "a" | "b" "c":
            return "string"
        case b"bytes":
            return "bytes"
        case True:
            return "True itself"
        case None:
            return "None itself"
        case Color.GREEN:
            return "green"
        case int(n) | float(n) if n > 100:
            return f"large {n}"
        case str() as s if len(s) > 5:
            return f"long {s}"
        case (_):
            return "other"


for x in (0, 0.0, False, -1, -2.5, 3 + 4j, "a", "bc", b"bytes", True, 1, None, "g", 101, 500.5, "longer text", "short", [], Color):
    print(repr(x) if not isinstance(x, type) else "class", f(x))


def bindings(x):
    match x:
        case [a, 1] | [1, a]:
            return a
        case {"k": a} if a:
            return a
        case a:
            return ("whole", a)


print(bindings([1, 5]), bindings([5, 1]), bindings({"k": 3}), bindings({"k": 0}))
match 5:
    case n if n < 3:
        print("small")
    case n if n > 3:
        print("large", n)
print(n)
match = {"match": 1}
case = match["match"]
type = print(match, case)
match (1, 2):
    case 1, 2:
        print("tuple subject")
match 1, *[2, 3]:
    case [1, *rest]:
        print(rest)
match -case:
    case -1:
        print("expression")
match [case]:
    case [x]:
        print(x)
for code in ("match 1:\n case x: pass\n case y: pass", "match 1:\n case a | 1: pass", "match 1:\n case [a, a]: pass", "match 1:\n case [a] | [b]: pass", "match 1:\n case {**r, 'a': 1}: pass", "match 1:\n case [*a, *b]: pass", "match 1:\n case C(x=1, x=2): pass", "match 1:\n case {1: a, 1: b}: pass", "match 1:\n case 1 + 1: pass", "match 1:\n case f(): pass\n case _ | 1: pass"):
    try:
        compile(code, "code", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
