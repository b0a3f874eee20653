class Pause:
    def __init__(self, value=None):
        self.value = value

    def __await__(self):
        return (yield self.value)


def run(coroutine):
    try:
        value = coroutine.send(None)
        while True:
            print('  yields', value)
            value = coroutine.send(value)
    except StopIteration as e:
        print('  result', repr(e.value))
    except BaseException as e:
        print('  ' + type(e).__name__, e)


async def numbers(n):
    for i in range(n):
        await Pause(f'n{i}')
        yield i


async def simple():
    return ([x async for x in numbers(3)], {x % 2 async for x in numbers(3)},
            {x: -x async for x in numbers(2) if x})


async def mixed():
    return [(x, y, z) for x in 'ab' async for y in numbers(2) for z in [y] * y]


async def awaits():
    return [await Pause(x) for x in 'ab' if await Pause(x)], {await Pause(k): await Pause(v) for k, v in ['xy']}


async def iterables():
    x = 'outer'
    return [x + y for x in await Pause('ab') for y in await Pause(x * 2)], x


async def nested():
    return [[await Pause((x, y)) for y in range(2)] async for x in numbers(2)]


async def inner_generator():
    return [list(y * x for y in range(3)) async for x in numbers(2)]


async def closures():
    fs = [lambda: x async for x in numbers(2)]
    return [f() for f in fs], [(lambda: y)() async for y in numbers(2)]


async def walrus():
    r = [last := x async for x in numbers(3)]
    return r, last


async def unbound():
    [secret async for secret in numbers(1)]
    try:
        return secret
    except NameError as e:
        return str(e)


async def generator_expressions():
    g = (x * 10 async for x in numbers(3) if x != 1)
    print('  ', type(g).__name__, g.__name__, g.__qualname__)
    out = []
    async for v in g:
        out.append(v)
    h = (await Pause(v) for v in 'pq')
    print('  ', type(h).__name__)
    async for v in h:
        out.append(v)
    k = (v for v in await Pause('sync'))
    print('  ', type(k).__name__)
    out += k
    return out, [v async for v in (w async for w in numbers(2))]


async def in_expression():
    return f'{[x async for x in numbers(2)]} {await Pause(1)}', sum([x async for x in numbers(3)]) + await Pause(4)


async def targets():
    d = {}
    return [d.copy() async for d[await Pause('k')] in numbers(2)], [(a, b) async for a, *b in texts()]


async def texts():
    yield 'abc'
    yield 'd'


async def wrong():
    return [x async for x in {}]


async def wrong_expression():
    return (x async for x in {})


async def shadow():
    x = 1
    r = [x for x in [5, 6] if await Pause(x)]
    return r, x


async def conditional():
    return [x if await Pause(x) else y async for x in numbers(2) for y in [await Pause('y')] if x or await Pause('c')]


class Holder:
    async def m(self):
        return [self.__class__.__name__ async for _ in numbers(1)], [__class__.__name__ async for _ in numbers(1)]


for f in (simple, mixed, awaits, iterables, nested, inner_generator, closures, walrus, unbound, generator_expressions,
          in_expression, targets, wrong, wrong_expression, shadow, conditional, Holder().m):
    print(f.__name__)
    run(f())
