"""What objects do when nothing reaches them any more: __del__, and finally in generators."""
import gc
import sys

log = []


def collect():
    """The order in which unreachable objects end is the collector's."""
    gc.collect()
    for line in sorted(log):
        print(*line)
    log.clear()
    print()


class Simple:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        log.append(("del", self.n))


class ListOf(list):
    def __del__(self):
        log.append(("list", list(self)))


class Error(Exception):
    def __del__(self):
        log.append(("error", self.args))


saved = []


class Again:
    def __del__(self):
        saved.append(self)
        log.append(("saved", len(saved)))


class Later:
    pass


class Derived(Later):
    __slots__ = ()


class Handling:
    def __del__(self):
        log.append(("handling", sys.exception()))


def objects():
    Simple(1)
    cycle = Simple(2)
    cycle.self = cycle
    ListOf([1, 2])
    ListOf(x for x in range(3))
    Again()
    Derived()
    Later.__del__ = lambda self: log.append(("later", type(self).__name__))
    Derived()
    try:
        raise Error(1)
    except Error:
        pass
    try:
        raise Exception(Handling())
    except Exception:
        pass


objects()

collect()
saved.clear()
collect()


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        log.append(("exit", args[0].__name__))


def with_finally():
    try:
        yield 1
    finally:
        log.append(("finally",))


def with_manager():
    with Manager():
        yield 1


def with_clause():
    try:
        yield 1
    except GeneratorExit:
        log.append(("clause",))


class Suspend:
    def __await__(self):
        yield 1


async def coroutine():
    try:
        await Suspend()
    finally:
        log.append(("coroutine",))


async def numbers():
    try:
        yield 1
    finally:
        log.append(("async",))


finalized = []


def generators():
    for x in with_finally():
        break
    next(with_manager())
    next(with_clause())
    with_finally()
    coroutine().send(None)
    sys.set_asyncgen_hooks(finalizer=finalized.append)
    try:
        numbers().__anext__().send(None)
    except StopIteration as e:
        print("item", e.value)
    sys.set_asyncgen_hooks(finalizer=None)


generators()
collect()
print(len(finalized))
try:
    finalized[0].aclose().send(None)
except StopIteration:
    collect()


# what a finalizer raises goes to sys.unraisablehook
def hook(unraisable):
    name = getattr(unraisable.object, "__qualname__", None)
    log.append((name, unraisable.exc_type.__name__, unraisable.exc_value, unraisable.err_msg))


class Bad:
    def __del__(self):
        raise ValueError("bad")


def bad_generator():
    try:
        yield 1
    finally:
        raise KeyError(1)


def ignoring():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


def failing():
    Bad()
    next(bad_generator())
    next(ignoring())


sys.unraisablehook = hook
failing()
collect()
sys.unraisablehook = sys.__unraisablehook__


class Last:
    def __del__(self):
        print("at the end")


def last():
    try:
        yield 1
    finally:
        print("finally at the end")


kept = Last()
kept_generator = last()
next(kept_generator)
print("end of the program")
