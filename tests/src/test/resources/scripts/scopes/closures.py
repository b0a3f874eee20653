def counter(start):
    n = start

    def next_():
        nonlocal n
        n += 1
        return n

    def reset(to=0):
        nonlocal n
        n = to

    return next_, reset


next_, reset = counter(10)
print(next_(), next_())
reset()
print(next_(), next_.__closure__ is not None, next_.__code__.co_freevars)

functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])


def late():
    def show():
        return value

    try:
        show()
    except NameError as error:
        print(type(error).__name__, error)
    value = 1
    print(show())
    del value
    try:
        show()
    except NameError as error:
        print(error)
    value = 2
    return show


print(late()())


def levels():
    a = 1

    def middle():
        b = 2

        def inner():
            nonlocal a
            a += b
            return a

        return inner

    first = middle()
    first()
    return first(), a


print(levels())


def cells():
    x = 0
    return lambda: x


print(cells().__closure__[0].cell_contents)
empty = (lambda: (lambda: undefined_later, 1)[0])()
try:
    empty()
except NameError as error:
    print(error)


def shared():
    total = 0

    def add(n):
        nonlocal total
        total += n

    class Reader:
        value = property(lambda self: total)

    add(3)
    add(4)
    return Reader().value


print(shared())
