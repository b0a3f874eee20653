def positions():
    a = yield 1
    b = (yield 2) + (yield 3)
    c = [(yield 4), (yield 5), *(yield 6)]
    d = {(yield 7): (yield 8)}
    e = f"{(yield 9)} and {(yield 10)!r:>{(yield 11)}}"
    f = dict(x=(yield 12), **(yield 13))
    g = (yield 14) if (yield 15) else (yield 16)
    h = (yield 17) < (yield 18) < (yield 19)
    i = [1, 2, 3][(yield 20):(yield 21)]
    j = (yield 22) and (yield 23) or (yield 24)
    k = not (yield 25)
    l = (lambda x=(yield 26): x)()
    (yield 27)[(yield 28)] = yield 29
    m, *n = yield 30
    o = "text".join((yield 31))
    if (yield 32):
        p = yield
    assert (yield 33), (yield 34)
    try:
        raise (yield 35)
    except (yield 36) as q:
        r = str(q)
    with (yield 37) as s:
        t = yield s
    for u in (yield 38):
        v = yield u
    while (yield 39):
        yield "loop"
    w = yield (yield 40), (yield 41)
    del (yield 42)[(yield 43)]
    x = (y := (yield 44)) * 2
    return a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, r, t, v, w, x, y


class Manager:
    def __enter__(self): return "entered"
    def __exit__(self, *exc): print("exit", exc)


target = {}
answers = {1: "a", 2: 20, 3: 3, 6: "xyz", 9: "nine", 10: "ten", 11: 8, 12: "twelve", 13: {"k": 1}, 15: 1, 17: 1, 18: 2, 19: 3,
           20: 1, 21: 3, 22: 1, 23: 0, 24: "or", 25: 0, 27: target, 28: "key", 29: "value", 30: (1, 2, 3), 31: "ab", 32: 0, 33: 1,
           35: ValueError("boom"), 36: ValueError, 37: Manager(), 38: "pq", 39: 0, 42: target, 43: "key", 44: 22}
g = positions()
sent = None
seen = []
while True:
    try:
        asked = g.send(sent)
    except StopIteration as stop:
        print(stop.value)
        break
    seen.append(asked)
    sent = answers.get(asked, asked)
print(seen, target)
