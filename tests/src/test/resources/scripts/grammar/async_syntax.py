async def fetch(x):
    return x


async def uses():
    a = await fetch(1)
    async with manager() as m, other():
        await m
    async for i in source():
        yield i
    else:
        pass
    b = [x async for x in source() if await fetch(x)]
    c = {x: y async for x, y in pairs()}
    return_value = await fetch(await fetch(2)) + await fetch(3) ** 2
    async def inner(): pass
    print(f"{await fetch(4)}")


class C:
    async def method(self): ...

    @staticmethod
    async def free(): ...


print(fetch.__name__, uses.__name__, C.method.__qualname__, fetch.__code__.co_argcount)
for code in ("await x", "async with x: pass", "def f(): await x", "async for x in y: pass", "def f(): [x async for x in y]", "async def f(): yield from x", "async def f():\n yield 1\n return 2", "async = 1", "await = 1", "async x", "lambda: await x", "async def f(x=await y): pass", "class C: await x", "async def f(): return [await x for x in y]"):
    try:
        compile(code, "code", "exec")
        print("compiles:", code)
    except SyntaxError as error:
        print(f"{error.msg} ({error.lineno}, {error.offset}): {code!r}")
