def echo():
    received = []
    try:
        while True:
            try:
                received.append((yield len(received)))
            except ValueError as error:
                received.append(f"caught {error}")
    finally:
        print("finally", received)


g = echo()
print(next(g), g.send("a"), g.throw(ValueError("v")), g.send("b"))
print(g.close(), g.close())
for action in (lambda: next(g), lambda: g.send(1), lambda: g.throw(KeyError("k")), lambda: echo().send(1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("ignored")
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)


def returns_on_close():
    try:
        yield
    except GeneratorExit:
        return "value"


r = returns_on_close()
next(r)
print(r.close())


def throws():
    yield 1
    raise KeyError("inside")


t = throws()
next(t)
try:
    next(t)
except KeyError as error:
    print("KeyError", error)
print(next(t, "exhausted"))
try:
    throws().throw(TypeError)
except TypeError as error:
    print("TypeError", error)
for args in ((3,), ("x",), (int,)):
    try:
        g2 = throws()
        next(g2)
        g2.throw(*args)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)


def stop_inside():
    yield 1
    raise StopIteration("leaked")


try:
    list(stop_inside())
except RuntimeError as error:
    print(error, repr(error.__cause__))
try:
    list(next(iter([])) for _ in range(2))
except RuntimeError as error:
    print(error)
