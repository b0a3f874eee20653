for i in range(3):
    for j in range(3):
        if j == 2:
            break
        if i == 1:
            continue
        print(i, j)
    else:
        print("inner else")
else:
    print("outer else")
for i in []:
    pass
else:
    print("empty else", i)
n = 10
while True:
    n -= 3
    if n < 0:
        break
print(n)
for x in range(10, 0, -3):
    print(x, end=",")
for x, in [(1,), (2,)]:
    print(x, end=";")
for d["k"] in (d := {}) or [1]:
    pass
print()
class Holder: pass
h = Holder()
for h.attr in range(3):
    pass
for lst[0] in [lst := [0], 5]:
    pass
print(h.attr, lst)
for i in range(3):
    i += 10
    print(i, end=" ")
print([i for i in range(5, 0)], list(range(-1, -10, -4)))
total = 0
for i in range(100_000):
    total += i & 7
print(total)
big = 2**63
for i in range(big, big + 3):
    print(i, end=" ")
for i in range(2**63 - 2, 2**63 + 1):
    print(i - 2**63, end=" ")
print()
while (line := "ab"[:n + 3]) and n < 0:
    print(line)
    n += 1
for i, (a, *b) in enumerate(zip("abc", range(3), [True] * 3), start=1):
    print(i, a, b)
if 0: pass
elif "": pass
elif []: print("no")
else: print("else")
pass; print("semicolons"); x = 1; print(x)
for code in ("break", "continue", "return", "def f():\n  def g(): pass\n  break", "while 0:\n  def f(): break", "yield 1", "class C: return 1", "for 1 in x: pass", "for f() in x: pass"):
    try:
        compile(code, "code", "exec")
    except SyntaxError as error:
        print(error.msg, error.lineno)
