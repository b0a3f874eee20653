def inner(n):
    for i in range(n):
        got = yield i
        if got:
            print("inner got", got)
    return f"inner {n} done"


def outer():
    a = yield from inner(2)
    print(a)
    b = yield from inner(0)
    print(b)
    c = yield from [10, 20]
    print(c)
    d = yield from "xy"
    return a, d


g = outer()
print(next(g), g.send("hello"), next(g))
print(list(g))


class Delegate:
    def __iter__(self): return self
    def __next__(self): return "next"

    def send(self, value):
        if value == "stop":
            raise StopIteration("stopped with value")
        return f"send {value}"

    def throw(self, error):
        return f"throw {error!r}"

    def close(self): print("closed")


def through():
    result = yield from Delegate()
    print(result)
    yield "after"
    yield from Delegate()


t = through()
print(next(t), t.send(1), t.throw(ValueError("v")), next(t), t.send("stop"))
print(next(t))
t.close()


def catching():
    try:
        yield from inner(3)
    except ZeroDivisionError as error:
        yield f"caught {error}"
    finally:
        print("cleanup")


c = catching()
next(c)
print(c.throw(ZeroDivisionError("zero")))
print(list(c))


def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        yield value
        yield from tree(right)


print(list(tree((((None, 1, None), 2, None), 3, (None, 4, None)))))


def deep(n):
    if n:
        yield n
        yield from deep(n - 1)


print(sum(deep(200)))
try:
    list((lambda: (yield from 3))())
except TypeError as error:
    print(error)


def chain_exit():
    def level(n):
        try:
            if n == 0:
                yield "bottom"
            else:
                yield from level(n - 1)
        finally:
            print("leave", n)
    yield from level(2)


x = chain_exit()
next(x)
x.close()
