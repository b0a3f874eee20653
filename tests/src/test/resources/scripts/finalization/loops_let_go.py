"""A loop that is left, and a generator that has ended, keep nothing alive."""
import gc
import types

log = []


class Source:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        log.append(self.name)


def items(source):
    try:
        yield source
    finally:
        log.append("left " + source.name)


async def async_items(source):
    yield source.name
    yield source.name


def collect():
    gc.collect()
    print(sorted(log))
    log.clear()


def in_generator():
    for x in items(Source("a")):
        del x
        break
    yield
    yield


g = in_generator()
next(g)
collect()


async def in_coroutine():
    async for x in async_items(Source("b")):
        break
    await pause()


@types.coroutine
def pause():
    yield


c = in_coroutine()
c.send(None)
collect()
print(g.__class__.__name__, c.__class__.__name__)
for cls in types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType:
    for name, value in sorted(cls.__dict__.items()):
        if type(value).__name__ == "getset_descriptor" and value.__doc__:
            print(name, "-", value.__doc__)
g.close()
c.close()
