class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print("enter", self.name); return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__)
        return self.swallow


def gen():
    with CM("a"), CM("b", True) as b:
        yield b
        try:
            yield "try"
            1 / 0
        except ZeroDivisionError:
            yield "except"
            raise KeyError("swallowed by b")
        finally:
            yield "finally"
    yield "after with"
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
            if i == 2:
                return "result"
        finally:
            yield f"fin {i}"


def run(g):
    while True:
        try:
            print(next(g))
        except StopIteration as stop:
            print("stop", stop.value)
            return


run(gen())


def context():
    try:
        raise ValueError("outer")
    except ValueError as error:
        yield str(error)
        try:
            raise
        except ValueError as again:
            yield again is error
    try:
        raise
    except RuntimeError as error:
        yield str(error)


try:
    raise KeyError("caller")
except KeyError:
    g = context()
    print(next(g), next(g), end=" ")
    try:
        print(next(g))
    except KeyError as error:
        print("caller's exception", error)


def handled():
    try:
        yield 1
    except Exception as error:
        yield f"{type(error).__name__} context {error.__context__!r}"


h = handled()
next(h)
try:
    raise OSError("active")
except OSError:
    print(h.throw(ValueError("thrown")))


def nested_finally():
    try:
        try:
            yield 1
        finally:
            print("first")
            yield 2
    finally:
        print("second")


n = nested_finally()
print(next(n), next(n))
n.close()
abandoned = gen()
next(abandoned)
abandoned.throw(RuntimeError("into with")) and None
print(list(abandoned))
