import sys
import types


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def entries(tb):
    result = []
    while tb is not None:
        result.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return result


frame = sys._getframe()
tb = types.TracebackType(None, frame, 4, 5)
print(tb.tb_next, tb.tb_frame is frame, tb.tb_lasti, tb.tb_lineno)
outer = types.TracebackType(tb_next=tb, tb_frame=frame, tb_lasti=-1, tb_lineno=1)
print(entries(outer), outer.tb_lasti, outer.tb_next is tb)
outer.tb_next = None
print(entries(outer))
outer.tb_next = tb
attempt(lambda: setattr(tb, "tb_next", tb))
attempt(lambda: setattr(tb, "tb_next", outer))
attempt(lambda: setattr(tb, "tb_next", 1))
attempt(lambda: delattr(tb, "tb_next"))
for name in ("tb_frame", "tb_lineno", "tb_lasti", "tb_other"):
    attempt(lambda: setattr(tb, name, 1))
attempt(lambda: types.TracebackType())
attempt(lambda: types.TracebackType(None, frame))
attempt(lambda: types.TracebackType(None, 1, 1, 1))
attempt(lambda: types.TracebackType(1, frame, 1, 1))
attempt(lambda: types.TracebackType(None, frame, "a", 1))
attempt(lambda: types.TracebackType(None, frame, 1, "a"))
attempt(lambda: Exception().with_traceback(1))
attempt(lambda: setattr(Exception(), "__traceback__", 1))
attempt(lambda: delattr(Exception(), "__traceback__"))


def inner():
    raise ValueError("inner")


def middle():
    inner()


try:
    middle()
except ValueError as error:
    saved = error
print(entries(saved.__traceback__))
saved.__traceback__.tb_next.tb_next = None
print(entries(saved.__traceback__))
try:
    raise KeyError("k").with_traceback(tb)
except KeyError as error:
    print(entries(error.__traceback__))


def elsewhere():
    try:
        raise saved
    except ValueError as error:
        return entries(error.__traceback__)


print(elsewhere())
raise saved.with_traceback(None)
