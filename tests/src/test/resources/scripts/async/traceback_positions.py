import sys
class Pause:
    def __await__(self):
        return (yield)
class Bad:
    def __aiter__(self): return self
    async def __anext__(self): raise ValueError('x')
def run(c):
    try:
        while True: c.send(None)
    except StopIteration: pass
    except BaseException: sys.excepthook(*sys.exc_info())
async def a(): return [x async for x in 5]
async def b(): return [x for y in 'a' async for x in 5]
async def c(): return [x for y in 'a' async for x in Bad()]
async def d(): return {x:1 async for x in Bad() if x}
async def e():
    async for x in 5:
        pass
async def f():
    async with 5 as y, 6:
        pass
async def g():
    return (x async for x in 5)
async def h():
    for x in 5:
        await Pause()
async def i():
    return [await Pause() for x in 5]
async def j():
    return [await Pause() for x in 'a' for y in 6]
async def k():
    with Pause() as x:
        await Pause()
async def l():
    (a, b) = await Pause()
async def m():
    await 5
async def n():
    x = (1 +
       (await Pause())) + await Pause()
for fn in a,b,c,d,e,f,g,h,i,j,k,l,m,n:
    run(fn())
