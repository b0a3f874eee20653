import sys


class Pause:
    def __init__(self, value=None):
        self.value = value

    def __await__(self):
        return (yield self.value)


def show(f, *args):
    try:
        print('->', f(*args))
    except BaseException as e:
        print('->', type(e).__name__, e.args, '| cause', repr(e.__cause__), '| context', repr(e.__context__))


def run(awaitable):
    try:
        value = awaitable.send(None)
        while True:
            print('  yields', value)
            value = awaitable.send(value)
    except StopIteration as e:
        print('  result', repr(e.value))
    except BaseException as e:
        print('  ' + type(e).__name__, e.args, '| cause', repr(e.__cause__), '| context', repr(e.__context__))


async def counter(n):
    "Counts."
    try:
        for i in range(n):
            got = yield i
            print('  got', got)
            await Pause('between')
    except ValueError as e:
        print('  caught', e)
        yield 'after ValueError'
    finally:
        print('  finally')
        await Pause('finally')


async def plain(n):
    for i in range(n):
        yield i


g = counter(2)
print(type(g), g.__name__, g.__qualname__, counter.__code__.co_flags & 0x3a0)
print(g.ag_running, g.ag_await, g.ag_suspended, g.ag_frame is None, g.ag_code is counter.__code__, repr(g)[:31])
print(g.__aiter__() is g, aiter(g) is g)
a = g.__anext__()
print(type(a), iter(a) is a, a.__await__() is a)
run(a)
run(a)
show(a.throw, ValueError)
show(a.close)
print('asend')
run(g.asend('sent'))
run(g.asend('last'))
run(g.asend('finished'))
run(g.__anext__())
run(g.aclose())
run(g.athrow(ValueError('finished')))
print('first value')
run(counter(1).asend('early'))
print('athrow')
g = counter(3)
run(g.__anext__())
run(g.athrow(ValueError('thrown')))
run(g.athrow(ValueError('again')))
run(g.__anext__())
print('athrow at start')
g = counter(3)
run(g.athrow(KeyError('start')))
run(g.__anext__())
print('aclose')
g = counter(3)
run(g.__anext__())
c = g.aclose()
print(type(c))
run(c)
run(c)
run(g.aclose())
run(g.__anext__())
run(counter(1).aclose())


async def stubborn():
    try:
        yield 1
    finally:
        yield 2

print('ignores GeneratorExit')
g = stubborn()
run(g.__anext__())
run(g.aclose())


async def stopping(exception):
    yield 1
    raise exception

print('stopping')
for exception in StopIteration('si'), StopAsyncIteration('sai'), GeneratorExit('ge'), RuntimeError('re'):
    g = stopping(exception)
    run(g.__anext__())
    run(g.__anext__())
    run(g.__anext__())



async def waiting(n):
    for i in range(n):
        print('  got', (yield i))
        await Pause('between')

print('running')
g = waiting(2)
a = g.__anext__()
b = g.__anext__()
run(a)
first = g.asend('x')
print(first.send(None), g.ag_running, type(g.ag_await).__name__, g.ag_suspended)
show(b.send, None)
show(g.asend(1).send, None)
show(g.aclose().send, None)
show(g.athrow(ValueError).send, None)
show(first.send, None)
print(g.ag_running)
show(g.aclose().send, 1)

print('anext')


class Numbers:
    def __init__(self, *values):
        self.values = list(values)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.values:
            raise StopAsyncIteration('end')
        await Pause('next')
        return self.values.pop(0)


n = Numbers('a')


async def last(it):
    return await anext(it, 'default')

run(last(n))
run(last(n))
a = anext(Numbers('z'), 'd')
print(type(a), iter(a) is a, a.__await__() is a)
run(a)
run(anext(Numbers(), 'd'))
c = Numbers()
run(anext(c))
a = anext(plain(1), 'd')
run(a)
a = anext(Numbers('q'), 'd')
a.close()
show(anext, 1)
show(anext, [])
show(aiter, [])
show(anext)
show(aiter)
show(aiter, 1, 2)


class Wrong:
    def __aiter__(self):
        return 5

show(aiter, Wrong())

print('loop over it')


async def consume():
    out = []
    async for x in plain(3):
        out.append(x)
        if x == 1:
            break
    async for x in counter(1):
        out.append(x)
    else:
        out.append('else')
    return out

run(consume())


async def delegating():
    async for x in counter(1):
        yield x * 10
    yield await Pause('own')
    x = yield (yield 'inner')
    print('  x', x)
    return

print('delegating')
g = delegating()
for value in None, 1, 2, 3, 4, 5:
    run(g.asend(value))

print('exceptions')


async def handling():
    try:
        raise KeyError('handled')
    except KeyError:
        yield repr(sys.exception())
        try:
            yield 'again'
        except ZeroDivisionError as e:
            yield repr(e.__context__), repr(sys.exception())

g = handling()
run(g.__anext__())
run(g.__anext__())
run(g.athrow(ZeroDivisionError('z')))
print(repr(sys.exception()))
show(setattr, g, '__name__', 5)
show(setattr, g, 'ag_running', 5)
g.__qualname__ = 'Q.name'
print(repr(g)[:31])
print(type(g)[int, str])

print('hooks')


def first(generator):
    print('  first', generator.__name__)

hooks = sys.get_asyncgen_hooks()
print(hooks, type(hooks).__name__)
sys.set_asyncgen_hooks(firstiter=first)
print(sys.get_asyncgen_hooks().firstiter is first, sys.get_asyncgen_hooks().finalizer)
g = plain(1)
a = g.__anext__()
b = g.__anext__()
a.close()
sys.set_asyncgen_hooks(*hooks)
print(sys.get_asyncgen_hooks())
show(sys.set_asyncgen_hooks, 1)
show(lambda: sys.set_asyncgen_hooks(finalizer='x'))
print(sys.get_coroutine_origin_tracking_depth())
show(sys.set_coroutine_origin_tracking_depth, -1)
show(sys.set_coroutine_origin_tracking_depth, 'x')
