class CM:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        if self.fail == "enter":
            raise OSError(f"enter {self.name}")
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        if self.fail == "exit":
            raise KeyError(f"exit {self.name}")
        return self.swallow


with CM("a") as a, CM("b") as (b1):
    print(a, b1)
with (
    CM("c") as c,
    CM("d"),
):
    print(c)
with CM("e", swallow=True):
    1 / 0
print("after e")


def returning():
    with CM("f"):
        return "returned"


print(returning())
for i in range(3):
    with CM(f"loop{i}"):
        if i == 0:
            continue
        break


def attempt(f):
    try:
        f()
    except Exception as error:
        print("caught", repr(error), "context", repr(error.__context__))


def enter_fails():
    with CM("g"), CM("h", fail="enter"):
        print("never")


def exit_fails():
    with CM("i", fail="exit"):
        raise ValueError("body")


def exit_fails_alone():
    with CM("j"), CM("k", fail="exit"):
        pass


def target_fails():
    with CM("l") as (x, y):
        pass


for f in (enter_fails, exit_fails, exit_fails_alone, target_fails):
    attempt(f)


class NoExit:
    def __enter__(self): ...


class NoEnter:
    def __exit__(self, *a): ...


def no_exit():
    with NoExit(): pass


def no_enter():
    with NoEnter(): pass


def neither():
    with 3: pass


for f in (no_exit, no_enter, neither):
    attempt(f)


class Instance: pass


o = Instance()
o.__enter__ = o.__exit__ = lambda *a: None


def on_instance():
    with o: pass


attempt(on_instance)
store = {}
with CM("m") as store["key"]:
    pass
print(store)


class Truthy:
    def __bool__(self): raise RuntimeError("bool")


class Odd(CM):
    def __exit__(self, *a): return Truthy()


def odd():
    with Odd("n"):
        raise ValueError("v")


attempt(odd)
with Odd("p"):
    print("no exception, no truth test")
