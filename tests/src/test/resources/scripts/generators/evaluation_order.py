log = []


def n(x):
    log.append(x)
    return x


def gen():
    x = n(1) + (yield n(2)) + n(3) * (yield n(4))
    log.append(("x", x))
    y = [n(5), (yield 6), n(7)]
    log.append(y)
    z = max(n(8), (yield 9), n(10), key=n(lambda v: -v))
    log.append(z)
    n({})[n("k")] = (yield 11)
    w = n("attr").replace(n("a"), (yield 12))
    log.append(w)
    return f"{n('f')}{(yield 13)}{n('g')}"


g = gen()
out = [next(g)]
for v in (20, 30, 60, 90, 110, "A"):
    out.append(g.send(v))
try:
    g.send("middle")
except StopIteration as stop:
    out.append(stop.value)
print(out)
print([item if not callable(item) else "lambda" for item in log])
