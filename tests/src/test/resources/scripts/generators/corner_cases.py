# corner cases from test_generators / test_yield_from
import sys

def show(f, *args):
    try:
        print('->', f(*args))
    except BaseException as e:
        print('->', type(e).__name__, e.args, '| cause', repr(e.__cause__), '| context', repr(e.__context__))

def g():
    yield 1
x = g()
show(x.throw, 5)
x = g()
show(x.throw, "abc")
show(x.throw)
show(x.send)
show(x.__next__, 1)
class Bad(Exception):
    def __new__(cls): return 5
x=g(); show(x.throw, Bad)
# close
def ignoring():
    try:
        yield
    except GeneratorExit:
        yield 5
x = ignoring(); next(x); show(x.close); show(x.close); show(next, x)
def returns():
    try: yield
    except GeneratorExit: return 7
x = returns(); next(x); show(x.close)
def raises():
    try: yield
    except GeneratorExit: 1/0
x = raises(); next(x); show(x.close)
show(x.close)
x = g(); show(x.close); show(next, x)
print(x.gi_frame, x.gi_running, x.gi_suspended, x.gi_yieldfrom)
# reentrancy
def reentrant():
    show(next, me)
    show(me.send, 1)
    show(me.throw, ValueError)
    show(me.close)
    yield me.gi_running, me.gi_suspended
me = reentrant(); print(next(me))
# exceptions context
def ctx():
    try:
        yield
    except Exception as e:
        print('in', repr(e), repr(e.__context__), repr(sys.exception()))
        yield repr(sys.exception())
        raise KeyError
x = ctx(); next(x)
try:
    1/0
except ZeroDivisionError:
    print(x.throw(ValueError('v')))
    print(repr(sys.exception()))
    show(next, x)
# StopIteration in yield from
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a):
        print('throw', a)
        raise StopIteration(42)
def d():
    r = yield from It()
    print('r', r)
    yield r
x = d(); next(x); show(x.throw, ValueError)
class It2:
    def __iter__(self): return iter([1,2,3])
def d2():
    yield from It2()
x=d2(); next(x); show(x.throw, ValueError(3)); 
x=d2(); next(x); show(x.send, 3); 
class It3(It):
    close = 5
x = (lambda: (yield from It3()))(); next(x); show(x.close)
class It4(It):
    def close(self): raise KeyError('closing')
x = (lambda: (yield from It4()))(); next(x); show(x.close)
x = (lambda: (yield from It4()))(); next(x); show(x.throw, GeneratorExit)
class It5(It):
    @property
    def throw(self): raise KeyError('getter')
x = (lambda: (yield from It5()))(); next(x); show(x.throw, ValueError)
show(next, (lambda: (yield from 5))())
def sub():
    return 3
    yield
def deleg():
    a = yield from sub()
    b = yield from iter(())
    return a, b
show(next, deleg())
class SI(StopIteration):
    pass
def si(): 
    raise SI(4)
    yield
show(next, si())
def retstop():
    return StopIteration(5)
    yield
show(next, retstop())
def rettup():
    return (1,2)
    yield
show(next, rettup())
def rettup2():
    r = yield from rettup()
    print(r)
    r = yield from retstop()
    print(repr(r))
    yield
next(rettup2())
x = g(); show(setattr, x, 'gi_frame', 1); show(setattr, x, 'gi_code', 1); show(setattr, x, 'gi_running', 1); show(setattr, x, 'foo', 1); show(delattr, x, '__name__')
show(type(x))
show(type(x).__next__, 5)
show(lambda: type('X', (type(x),), {}))
