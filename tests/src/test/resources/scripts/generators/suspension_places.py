# suspensions in odd places
def drive(g, *sent):
    try:
        v = next(g)
        sent = list(sent)
        while True:
            print('  y', v)
            v = g.send(sent.pop(0) if sent else v)
    except StopIteration as e:
        print('  r', repr(e.value))
    except Exception as e:
        print('  e', repr(e))

class Log(dict):
    def __setitem__(self, k, v):
        print('  set', k, v)
        dict.__setitem__(self, k, v)
    def __getitem__(self, k):
        print('  get', k)
        return dict.get(self, k, 0)
    def __delitem__(self, k):
        print('  del', k)

def a():
    d = Log()
    i, d[(yield i_())] = 1, 2
    (j, [d[(yield 'a')], *d[(yield 'b')]]) = 1, (2, 3, 4)
    d[(yield 'c')] = d[(yield 'd')] = yield 'v'
    d[(yield 'e')] += 1
    d[(yield 'f')] += yield 'g'
    d[(yield 'h')], k = yield 'i'
    return i, j, k
def i_(): return 'i'
drive(a(), 'K1','K2','K3', 'val', 'K4','K5','K6', 'K7', 1, (8, 9), 'K8')

class O: pass
def b():
    o = O()
    o.x = [1]
    o.x[(yield 'i')] += (yield 'v')
    (yield 'o').y = yield 'z'
    (yield 'o').x += [(yield 'q')]
    del (yield 'o').x, (yield 'p').y
drive(b(), 0, 5, p:=O(), )
def b2():
    o = O(); o.x = [1]; o.y = 3
    o.x[(yield 'i')] += (yield 'v')
    (yield o).y = yield 'z'
    (yield o).x += [(yield 'q')]
    print(o.x, o.y)
    del (yield o).x, (yield o).y
    print(o.__dict__)
g = b2()
v = next(g); print(v); v = g.send(0); print(v); v = g.send(5); 
while True:
    try: v = g.send(v)
    except StopIteration: break
def c():
    d = Log()
    for d[(yield 'k')] in 'ab':
        print('  body')
    for (x, d[(yield 'k2')]) in ['pq', 'rs']:
        yield x
    with open('/dev/null') as d[(yield 'w')]:
        pass
    with open('/dev/null') as f, (yield 'm') as z:
        print('  ', f.closed)
    print('  ', f.closed, z)
    x: (yield 'ann') = yield 'value'
    d[(yield 's')]: int = yield 't'
    return x
class M:
    def __enter__(self): return 'entered'
    def __exit__(self, *a): print('  exit', a[0])
drive(c(), 'a', 'b', 'c', None, 'd', None, 'fff', M(), 'e')
def e():
    x = yield (yield 1) + (yield 2)
    y = [(yield 3), *(yield 4), (yield 5)]
    z = f'{(yield 6):{(yield 7)}} {(yield 8)!r}'
    w = (yield 9) if (yield 10) else (yield 11)
    l = (yield 12)[(yield 13):(yield 14)]
    k = dict(**(yield {'a': 1}), b=(yield 15))
    m = 1 < (yield 2) < (yield 3) < (yield 0) < (yield 99)
    n = not (yield 16) or (yield 17) and (yield 18)
    o = (p := (yield 19)) + p
    q = {(yield 20): (yield 21), **(yield {22: 23})}
    r = {(yield 24), (yield 25)}
    return x, y, z, w, l, k, m, n, o, q, r
drive(e(), 1, 2, 3, 4, [5, 6], 7, 8, '>5', 9, 10, 0, 'abc', 1, 3)
def f():
    yield (yield)
    lambda: (yield)
    def h(x=(yield 'default')) -> (yield 'ret'): pass
    class C((yield 'base'), metaclass=(yield 'meta')): z = 1
    print(h.__defaults__, h.__annotations__, C.__bases__)
    assert (yield 'assert'), (yield 'no')
    raise (yield 'exc') from (yield 'cause')
drive(f(), 1, 2, 'D', 'R', object, type, True, ValueError('raised'), KeyError('cause'))
def h():
    while (yield 'while'):
        if (yield 'if'):
            continue
        elif (yield 'elif'):
            break
    else:
        yield 'else'
    match (yield 'match'):
        case [a, b] if (yield 'guard'):
            return a
        case {'x': x}:
            return x, (yield 'case')
drive(h(), 1, 1, 1, 0, 1, [1, 2], False)
drive(h(), 1, 0, 1, {'x': 5}, 'z')
drive(h(), 0, None, [5, 6], 1)
def t():
    try:
        yield 1
    except (yield 'type') as e:
        yield repr(e)
    except (yield 'second'):
        yield 'second caught'
    else:
        yield 'else'
    finally:
        yield 'finally'
g = t(); print(next(g)); print(g.throw(KeyError('x'))); print(g.send(ValueError)); print(g.send(KeyError)); print(next(g))
print(next(g, 'end'))
g = t(); print(list(g))
def nested():
    for i in range(3):
        for j in range(3):
            try:
                if j == 1: continue
                if i == 1: break
                x = yield i, j
            finally:
                yield 'f', i, j
    else:
        yield 'done'
print(list(nested()))
def ret():
    try:
        return (yield 'r')
    finally:
        return (yield 'override')
drive(ret())
def tstar():
    try:
        raise ExceptionGroup('g', [KeyError(1), ValueError(2)])
    except* (yield 'type') as g:
        yield g
try:
    drive(tstar(), KeyError)
except BaseException as e: print(repr(e))
