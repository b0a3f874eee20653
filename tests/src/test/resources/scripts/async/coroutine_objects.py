def show(f, *args):
    try:
        print('->', f(*args))
    except BaseException as e:
        print(type(e).__name__, e.args, '| cause', repr(e.__cause__), '| context', repr(e.__context__))


async def add(a, b=2, *rest, c=3, **named):
    "Adds."
    return a + b + c


print(add.__name__, add.__doc__, add.__code__.co_flags & 0x80, add.__code__.co_flags & 0x220)
c = add(1)
print(type(c), type(c).__name__, c.__name__, c.__qualname__)
print(c.cr_await, c.cr_running, c.cr_suspended, c.cr_origin, c.cr_code.co_name, c.cr_frame is None)
print(repr(c)[:26])
show(c.send, 1)
show(c.send, None)
print(c.cr_frame, c.cr_suspended)
show(c.send, None)
show(c.throw, ValueError('late'))
print(c.close())
c = add(1)
show(iter, c)
show(next, c)
show(lambda: [*c])
show(lambda: list(c))
c.close()


class pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


class Awaitable:
    def __init__(self, *values):
        self.values = values

    def __await__(self):
        got = []
        for value in self.values:
            got.append((yield value))
        return got


async def user():
    first = await pause('one')
    second = await Awaitable('two', 'three')
    return first, second


c = user()
print(c.send(None), c.cr_suspended, type(c.cr_await).__name__)
print(c.send(10))
print(c.send(20))
show(c.send, 30)

c = user()
c.send(None)
show(c.throw, KeyError('k'))
c = user()
c.send(None)
show(c.throw, GeneratorExit)
c = user()
c.send(None)
print(c.close(), c.cr_frame)
show(user().throw, ValueError('early'))


async def stubborn():
    try:
        await pause(1)
    except GeneratorExit:
        await pause(2)


c = stubborn()
c.send(None)
show(c.close)
show(c.close)
show(c.send, None)


async def stop():
    raise StopIteration('x')


show(stop().send, None)


async def astop():
    raise StopAsyncIteration('x')


show(astop().send, None)


async def bad(value):
    await value


class NoIterator:
    def __await__(self):
        return 5


class GivesCoroutine:
    def __await__(self):
        global given
        given = add(1)
        return given


class Raises:
    def __await__(self):
        raise ZeroDivisionError('in __await__')


class InstanceOnly:
    pass


only = InstanceOnly()
only.__await__ = lambda: iter([])
for value in 1, 'text', None, [1], NoIterator(), GivesCoroutine(), Raises(), only, (x for x in 'a'):
    show(bad(value).send, None)

c = add(1)
w = c.__await__()
print(type(w).__name__, iter(w) is w)
show(next, w)
show(next, w)


async def inner():
    await pause('held')


async def outer(x):
    await x


i = inner()
o = outer(i)
o.send(None)
print(o.cr_await is i, type(i.cr_await).__name__)
show(outer(i).send, None)
o.close()
print(i.cr_frame)


async def me():
    c.send(None)


c = me()
show(c.send, None)


c = add(1)


def plain():
    yield from c


show(next, plain())
c.close()
given.close()


c = add(5)
c.__name__ = 'renamed'
c.__qualname__ = 'q.renamed'
print(c.__name__, repr(c)[:26])
show(setattr, c, '__name__', 1)
show(setattr, c, 'cr_code', 1)
c.close()
del c, o, i, w
