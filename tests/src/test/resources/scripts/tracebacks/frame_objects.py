import sys
import types


def show(frame):
    print(frame.f_code.co_name, frame.f_lineno, dict(frame.f_locals))


def calls(a, b=2, *rest, key=None, **others):
    x = [1, 2]
    frame = sys._getframe()
    print(frame is sys._getframe(), frame.f_lineno, sorted(frame.f_locals))
    print(frame.f_locals is locals(), frame.f_locals is frame.f_locals)
    del x
    print("x" in frame.f_locals, frame.f_back.f_code.co_name, frame.f_back is sys._getframe(1))
    y = frame.f_lineno
    print(y, frame.f_globals is globals(), frame.f_builtins["len"] is len, frame.f_trace)
    print(frame.f_code is calls.__code__, type(frame.f_lasti), repr(frame).split(", ", 1)[1][-20:])
    return frame


kept = calls(1)
print(kept.f_lineno, sorted(kept.f_locals), kept.f_back is sys._getframe())
kept.clear()
print(kept.f_locals)
for running in (sys._getframe(), kept):
    try:
        print(running.clear())
    except RuntimeError as error:
        print(error)


def closures(n):
    cell = n
    unbound = 1
    del unbound

    def inner(m):
        nonlocal cell
        cell += m
        show(sys._getframe())
        return [sys._getframe(0).f_locals["k"] for k in (cell, m)]

    print(inner(3))
    print(sorted(sys._getframe().f_locals), sys._getframe().f_locals["cell"])
    return sys._getframe


closures(4)


def comprehension(x):
    print([sorted(locals()) for y in (1,)], [locals()["x"] for x in (7, 8)], locals()["x"])
    print([[dict(locals()) for a in (1,)] for b in (2,)])
    try:
        [1 // x for x in (1, 0)]
    except ZeroDivisionError as error:
        print(x, error.__traceback__.tb_frame.f_locals["x"])
    print({k: (lambda: k)() for k in (1,)}, sorted(locals()))


comprehension(5)
print([("z" in locals(), "z" in globals()) for z in (1,)], [locals() is globals() for _ in ()])
print([sys._getframe().f_locals is globals() for z in (1,)], locals() is globals())


class Body:
    attribute = 1
    frame = sys._getframe()
    print(frame.f_locals is locals(), sorted(k for k in frame.f_locals if k[0] != "_"))
    print(frame.f_lineno, frame.f_code.co_name, frame.f_back.f_lineno)
    names = [sorted(k for k in locals() if k[0] != "_") for member in (1,)]


print(Body.names, Body.frame.f_lineno)


def generator(p):
    q = yield p
    show(sys._getframe())
    print(sys._getframe().f_back.f_code.co_name, it.gi_running, it.gi_suspended)
    r = yield q
    yield from iter([r])


it = generator(1)
print(it.gi_frame is it.gi_frame, it.gi_frame.f_back, it.gi_running, it.gi_suspended)
print(it.gi_code is generator.__code__, it.gi_yieldfrom)
show(it.gi_frame)
next(it)
show(it.gi_frame)
print(it.gi_suspended)


def resume(value):
    return it.send(value)


resume(5)
show(it.gi_frame)
it.send(6)
print(type(it.gi_yieldfrom).__name__, it.gi_frame.f_lineno)
frame = it.gi_frame
print(list(it), it.gi_frame, it.gi_yieldfrom, it.gi_suspended)
show(frame)
it = generator(2)
next(it)
it.gi_frame.clear()
print(it.gi_frame, list(it))


def sorts():
    mark = "sorts"

    def key(value):
        outer = sys._getframe(1)
        print(outer.f_code.co_name, outer.f_locals["mark"], outer.f_lineno)
        return value

    return sorted([1], key=key)


sorts()
for depth in (1, 1000):
    try:
        sys._getframe(depth)
    except ValueError as error:
        print(error)
print(sys._getframe(-3) is sys._getframe(), sys._getframemodulename(), sys._getframemodulename(99))
print(sum(f is sys._getframe() for f in [sys._getframe()]))
print([f for f in sys._current_frames().values()] == [sys._getframe()])


def fails(depth):
    level = depth
    if depth:
        fails(depth - 1)
    raise ValueError(level)


def catches():
    here = 1
    try:
        fails(1)
    except ValueError as error:
        return error.__traceback__


tb = catches()
while tb is not None:
    show(tb.tb_frame)
    back = tb.tb_frame.f_back
    print(tb.tb_lineno, back.f_code.co_name, back.f_lineno > 0)
    tb = tb.tb_next
try:
    types.FrameType()
except TypeError as error:
    print(error)
for name in ("f_locals", "f_lineno", "f_trace_lines"):
    try:
        setattr(sys._getframe(), name, 1)
    except (AttributeError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(sys.exc_info(), sys.exception())


class Manager:
    def __enter__(self):
        return sys._getframe(1).f_lineno

    def __exit__(self, *info):
        print(sys._getframe(1).f_lineno)


with Manager() as line:
    print(line)
    pass
lines = [
    sys._getframe().f_lineno,
    sys._getframe().f_lineno,
]
print([number - line for number in lines])
import threading

started, ended = threading.Event(), threading.Event()


def worker():
    marker = "in the worker"
    started.set()
    ended.wait()


thread = threading.Thread(target=worker)
thread.start()
started.wait()
frame = sys._current_frames()[thread.ident]
while frame.f_code is not worker.__code__:
    frame = frame.f_back
print(frame.f_locals["marker"], frame.f_lineno - worker.__code__.co_firstlineno in (2, 3))
ended.set()
thread.join()
