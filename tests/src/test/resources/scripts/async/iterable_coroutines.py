import types


@types.coroutine
def pause(value):
    got = yield value
    return got


async def user():
    return await pause('one'), await pause('two')


c = user()
print(c.send(None), type(c.cr_await).__name__)
print(c.send(1))
try:
    c.send(2)
except StopIteration as e:
    print(e.value)


async def one():
    return 1


@types.coroutine
def allowed():
    return (yield from one())


try:
    next(allowed())
except StopIteration as e:
    print(e.value)
print(allowed.__name__, allowed.__code__.co_flags & 0x120)
print(types.coroutine(user) is user)
