class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("done", self.n)
        self.n -= 1
        return self.n


c = Count(3)
print(list(c), list(c), next(c, "default"))
try:
    next(c)
except StopIteration as stop:
    print(stop.args, stop.value)
it = iter([1, 2, 3])
print(next(it), list(it), list(it), iter(it) is it, it.__length_hint__())
items = [1, 2, 3]
for x in items:
    if x < 3:
        items.append(x + 10)
    print(x, end=" ")
print()
values = iter([4, 3, 0, 5])
print(list(iter(lambda: next(values), 0)))
for i in range(3):
    if i == 5:
        break
else:
    print("no break", i)
while i:
    i -= 1
    if i == 1:
        continue
    break
else:
    print("not printed")
d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + "x"] = 1
except RuntimeError as error:
    print(error)
s = {1}
try:
    for k in s:
        s.add(k + 1)
except RuntimeError as error:
    print(error)
try:
    for k in d:
        del d[k]
        d["c"] = 1
except RuntimeError as error:
    print(error)
d = dict(a=1, b=2, c=3)
print(list(reversed(d)), list(reversed(d.items())), list(zip(d, d.values())))


class Next:
    def __next__(self): return 1


try:
    iter(Next())
except TypeError as error:
    print(error)
print(next(Next()))


class Iter:
    def __iter__(self): return Next()


try:
    for x in Iter():
        break
    print("iterated", x)
except TypeError as error:
    print(error)
print(*map(lambda a, b: a + b, [1, 2, 3], [10, 20]), *filter(None, [0, 1, "", "a"]), *enumerate("ab", 5))
