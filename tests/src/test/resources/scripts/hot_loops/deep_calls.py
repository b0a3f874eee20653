"""Recursion, bound methods, keyword calls and star calls, hot enough to be compiled."""


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def insert(self, value):
        if value < self.value:
            if self.left is None:
                self.left = Tree(value)
            else:
                self.left.insert(value)
        elif self.right is None:
            self.right = Tree(value)
        else:
            self.right.insert(value)

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def depth(self):
        return 1 + max((child.depth() for child in (self.left, self.right) if child), default=0)


def keywords(a, *, b=1, c=2, **rest):
    return a + b * c + sum(rest.values())


def stars(*args, **kwargs):
    return len(args) + len(kwargs)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


root, state = Tree(500), 1
for _ in range(500):
    state = state * 48271 % 2147483647
    root.insert(state % 1000)
values = list(root)
print(len(values), values == sorted(values), root.depth(), sum(values))
total = 0
extra = {"x": 1, "y": 2}
for i in range(20_000):
    total += keywords(i, c=3) + keywords(a=1, b=2) + keywords(1, **extra) + stars(*range(i % 4), k=i) + stars(*(1, 2), **extra)
print(total, fib(20))
bound, unbound, partial = root.depth, Tree.depth, (lambda f: lambda: f(root))(Tree.depth)
print(sum(f() for f in (bound, partial) for _ in range(50)), sum(unbound(root) for _ in range(50)))


def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)


print([even(i) for i in (0, 7, 500, 801)])
compose = lambda *fs: (lambda x: [x := f(x) for f in fs][-1])
print(sum(compose(lambda v: v + 1, lambda v: v * 2, str, len)(i) for i in range(5000)))


def ackermann(m, n):
    while m:
        n, m = (1, m - 1) if n == 0 else (ackermann(m, n - 1), m - 1)
    return n + 1


print(ackermann(2, 50), [ackermann(1, k) for k in range(5)])
