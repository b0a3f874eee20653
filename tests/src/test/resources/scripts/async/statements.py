import sys


class Pause:
    def __init__(self, value=None):
        self.value = value

    def __await__(self):
        return (yield self.value)


def run(coroutine, *sent):
    "Drives a coroutine; shows what it yields."
    sent = list(sent)
    try:
        value = coroutine.send(None)
        while True:
            print('  yields', value)
            value = coroutine.send(sent.pop(0) if sent else value)
    except StopIteration as e:
        print('  result', repr(e.value))
    except BaseException as e:
        print('  ' + type(e).__name__, e, '| cause', repr(e.__cause__), '| context', repr(e.__context__))


class Numbers:
    def __init__(self, *values):
        self.values = list(values)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.values:
            raise StopAsyncIteration
        await Pause('next')
        return self.values.pop(0)


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        print('  enter', self.name, await Pause('entering ' + self.name))
        return self

    async def __aexit__(self, kind, value, traceback):
        print('  exit', self.name, kind and kind.__name__, value, traceback is not None, repr(sys.exception()))
        await Pause('exiting ' + self.name)
        print('  exited', self.name, repr(sys.exception()))
        return self.swallow


async def loop(*values):
    total = 0
    async for n in Numbers(*values):
        if n == 100:
            continue
        if n < 0:
            break
        total += n
    else:
        return 'else', total, await Pause('else')
    return 'break', total


print('loop')
run(loop(1, 100, 2))
run(loop(1, -1, 2))
run(loop())


async def nested():
    out = []
    async for a in Numbers(1, 2):
        async for b in Numbers(10, 20):
            if b == 20 and a == 1:
                break
            out.append((a, b))
        else:
            out.append('inner else')
    return out

print('nested')
run(nested())


async def targets():
    d = {}
    async for d[await Pause('key')], (x, *y) in Numbers((1, 'ab'), (2, 'cde')):
        print('  ', d, x, y)
    for d[await Pause('sync key')] in 'pq':
        pass
    return d

print('targets')
run(targets(), *range(8))


async def within(swallow, action):
    async with Manager('a', swallow) as a, Manager('b') as b:
        print('  body', a.name, b.name)
        if action == 'raise':
            raise ValueError('inside')
        if action == 'return':
            return 'returned'
        await Pause('body')
    return 'after'

print('with')
run(within(False, None))
run(within(False, 'return'))
run(within(False, 'raise'))
run(within(True, 'raise'))
print('thrown into the body')
c = within(True, None)
for _ in range(3):
    print(c.send(None))
try:
    value = c.throw(KeyError('thrown'))
    while True:
        print(value)
        value = c.send(None)
except StopIteration as e:
    print(e.value)


async def loop_control():
    out = []
    for i in range(4):
        async with Manager(str(i)):
            if i == 1:
                continue
            if i == 2:
                break
            out.append(i)
    return out

print('loop control')
run(loop_control())


class NoExit:
    async def __aenter__(self):
        pass


class NotAwaitable:
    def __aenter__(self):
        return 1

    def __aexit__(self, *args):
        return 2


class EnterOnly(NotAwaitable):
    async def __aenter__(self):
        return self


class PlainIter:
    def __aiter__(self):
        return [1]


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class FailingNext(BadNext):
    def __anext__(self):
        raise ZeroDivisionError('anext')


async def use(manager):
    async with manager as x:
        print('  in', x is manager)


async def use_raise(manager):
    async with manager as x:
        raise KeyError('body')


async def each(iterable):
    async for x in iterable:
        print(x)

print('errors')
for manager in 1, NoExit(), NotAwaitable(), EnterOnly():
    run(use(manager))
run(use_raise(EnterOnly()))
for iterable in 1, [1], PlainIter(), BadNext(), FailingNext():
    run(each(iterable))


class Decorate:
    def __call__(self, f):
        return f

    def __repr__(self):
        return 'decorate'


decorate = Decorate()


async def expressions():
    p = Pause
    d = {await p(1): await p(2), **{await p(3): 4}}
    l = [await p(5), *[await p(6)], (await p(7), 8)]
    f = f'{await p(9)!r:>{await p(4)}} {await p("x")}'
    c = await p(1) < await p(2) < await p(3) < await p(0) < await p('not reached')
    b = await p(0) or await p('') and await p('no') or await p('yes')
    i = (await p('then')) if await p(True) else await p('never')
    s = (await p('hello'))[await p(1):await p(3)]
    k = dict(a=await p(1), **{'b': await p(2)})
    n = -await p(3) ** 2
    if (w := await p('walrus')) != 'x':
        n += await p(100)
    a, d[await p('t')] = await p('q'), await p('r')
    d[await p('t')] += await p('s')
    def f2(x=await p('default'), *, y: (await p('annotation')) = await p('kwdefault')):
        return x, y, f2.__annotations__
    @await p(decorate)
    class C(await p(object), metaclass=await p(type)):
        pass
    lam = lambda z=await p('lambda'): z
    assert await p(True), await p('never')
    try:
        assert await p(False), await p('message')
    except await p(AssertionError) as e:
        m = str(e)
    while await p(len(l)) > 2:
        l.pop()
    match await p(5):
        case 4:
            pass
        case y if await p(y) == 5:
            t = 'matched'
    del d[await p('t')]
    g = (x for x in await p('gen'))
    with open(await p('/dev/null')) as h:
        pass
    return d, l, f, c, b, i, s, k, n, w, a, f2(), C.__mro__, lam(), m, t, list(g), h.closed

print('expressions')
run(expressions())


async def flow():
    for i in range(3):
        try:
            try:
                await Pause(i)
                if i == 1:
                    continue
                raise ValueError(i)
            finally:
                print('  finally', i, await Pause('f'))
        except ValueError as e:
            print('  caught', e, await Pause('c'), repr(sys.exception()))
        else:
            print('  else', await Pause('e'))
    result = []
    try:
        raise ExceptionGroup('g', [TypeError(1), ValueError(2)])
    except* TypeError as g:
        result.append((g.exceptions, await Pause('star')))
    except* ValueError as g:
        result.append((g.exceptions, await Pause('second')))
    return result

print('flow')
run(flow())
