class Pause:
    def __await__(self):
        return (yield)


async def innermost(x):
    await Pause()
    return 1 / x


async def generator():
    yield 1
    await innermost(0)


class Manager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await Pause()
        raise KeyError('in __aexit__') from args[1]


async def looping():
    async for x in (y async for y in generator()):
        pass


async def managing():
    async with Manager() as m, \
            Manager():
        await looping()


async def main():
    result = [x
              for x in 'a'
              if await managing()]
    return result


coroutine = main()
while True:
    coroutine.send(None)
