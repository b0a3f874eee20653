# The events of sys.settrace and sys.setprofile, as line numbers within their function.
import sys
import threading

events = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return None
    line = frame.f_lineno - frame.f_code.co_firstlineno
    if event == "exception":
        arg = arg[0].__name__
    events.append((frame.f_code.co_name, line, event, arg))
    return tracer


def show(function, *args):
    events.clear()
    sys.settrace(tracer)
    try:
        function(*args)
    except Exception as e:
        print("raised", repr(e))
    finally:
        sys.settrace(None)
    for event in events:
        if event[0] != "show":
            print(*event)
    print()


def loops(n):
    total = 0
    for i in range(n):
        if i == 1:
            continue
        total += i
    else:
        total += 1
    while total:
        total -= 1
        if total == 1:
            break
    return total


def handlers():
    try:
        raise ValueError
    except KeyError:
        pass
    except ValueError:
        x = 1
    else:
        x = 2
    finally:
        x = 3


def numbers():
    try:
        yield 1
        yield 2
    finally:
        done = True


def consume():
    for x in numbers():
        y = x


class Manager:
    def __enter__(self):
        return 1

    def __exit__(self, *args):
        return True


def manage():
    with Manager() as m:
        m += 1
    with Manager():
        1 / 0
    return 5


def cases(subject):
    match subject:
        case int():
            pass
        case str() if len(subject) > 1:
            pass
        case _:
            return "other"


def fails():
    inner_fails()


def inner_fails():
    raise KeyError("x")


show(loops, 3)
show(handlers)
show(consume)
show(manage)
show(cases, "a")
show(fails)


def changes(frame, event, arg):
    """The result of a local function replaces it; None keeps it."""
    def local(frame, event, arg):
        print("local", event, frame.f_trace is local)
        return None if event == "line" else other

    def other(frame, event, arg):
        print("other", event)

    return local


def short():
    a = 1
    return a


sys.settrace(changes)
short()
sys.settrace(None)
print(sys.gettrace())


def quiet(frame, event, arg):
    frame.f_trace_lines = False
    print("quiet", event)
    return quiet


sys.settrace(quiet)
short()
sys.settrace(None)


def bad(frame, event, arg):
    raise RuntimeError("from the trace function")


sys.settrace(bad)
try:
    short()
except RuntimeError as e:
    print(e, sys.gettrace())


def running():
    seen = []

    def local(frame, event, arg):
        seen.append((event, frame.f_lineno - frame.f_code.co_firstlineno))
        return local

    sys.settrace(lambda *args: None)
    sys._getframe().f_trace = local
    a = 1
    b = 2
    sys.settrace(None)
    print(seen)


running()


def profiler(frame, event, arg):
    if event in ("call", "return") and frame.f_code.co_filename == __file__:
        print("profile", frame.f_code.co_name, event, arg)


sys.setprofile(profiler)
short()
sys.setprofile(None)
print(sys.getprofile())

lock = threading.Lock()
threading.settrace(tracer)
events.clear()
t = threading.Thread(target=short)
t.start()
t.join()
threading.settrace(None)
print([event for event in events if event[0] == "short"])
