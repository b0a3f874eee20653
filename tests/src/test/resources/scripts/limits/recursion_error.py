import sys


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as error:
    print(type(error).__name__, error)


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


limit = sys.getrecursionlimit()
print(limit, limit - 10 < depth(0) <= limit)


def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


print(count(900))
sys.setrecursionlimit(5000)
print(count(4900))


class Loop:
    def __getattr__(self, name): return getattr(self, name + "x")
    def __repr__(self): return repr(self)
    def __eq__(self, other): return self == other
    def __len__(self): return len(self)
    def __call__(self): return self()
    def __add__(self, other): return self + other
    def __iter__(self): return iter(self)
    def __hash__(self): return hash(self)


for action in (lambda l: l.a, repr, lambda l: l == 1, len, lambda l: l(), lambda l: l + 1, hash, lambda l: l.__str__()):
    try:
        action(Loop())
    except RecursionError as error:
        print("RecursionError", str(error).startswith("maximum recursion depth exceeded"))


def generator(n):
    yield from generator(n + 1)


try:
    list(generator(0))
except RecursionError as error:
    print(str(error)[:32])
deep = []
for _ in range(100000):
    deep = [deep]
for f in (repr, lambda d: d == [d], lambda d: str(d)):
    try:
        f(deep)
        print("fine")
    except RecursionError as error:
        print(str(error)[:32])
while deep:
    deep = deep[0]
try:
    eval("(" * 50 + "1" + ")" * 50)
    print("nested parentheses")
    eval("-" * 500 + "1")
    print("nested unary")
except (RecursionError, MemoryError) as error:
    print(type(error).__name__)
try:
    sorted([3, 1, 2], key=lambda v: forever(v))
except RecursionError:
    print("through sorted")
recovered = [depth(0) > 4000 for _ in range(3)]
print(recovered)
