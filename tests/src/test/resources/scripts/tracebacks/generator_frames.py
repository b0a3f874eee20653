def inner():
    yield 1
    yield {}["k"]


def outer():
    yield from inner()


def consume():
    return sum(x * 2 for x in outer())


consume()
