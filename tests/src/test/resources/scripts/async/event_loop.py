import asyncio
import contextvars
import threading

var = contextvars.ContextVar('var', default='unset')

async def handle(reader, writer):
    while line := await reader.readline():
        writer.write(b'echo ' + line)
        await writer.drain()
    writer.close()
    await writer.wait_closed()

async def client(port, n):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    out = []
    for i in range(3):
        writer.write(f'{n}-{i}\n'.encode())
        await writer.drain()
        out.append((await reader.readline()).decode().strip())
    writer.write_eof()
    out.append(await reader.read())
    writer.close()
    await writer.wait_closed()
    return out

async def streams():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        for r in await asyncio.gather(*(client(port, n) for n in range(3))):
            print(r)

async def threads():
    loop = asyncio.get_running_loop()
    event = asyncio.Event()
    threading.Timer(0.05, loop.call_soon_threadsafe, [event.set]).start()
    await event.wait()
    print('set from a thread')

async def cancel():
    async def sleeper():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            print('cancelled')
            raise
    t = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('seen')
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError:
        print('timeout')
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sleeper())
            async def bad(): raise ValueError('bad')
            tg.create_task(bad())
    except* ValueError as g:
        print(g.exceptions)

async def context():
    async def child(n):
        var.set(n)
        await asyncio.sleep(0)
        return var.get()
    print(await asyncio.gather(child(1), child(2)), var.get())

async def sync():
    lock = asyncio.Lock(); sem = asyncio.Semaphore(2); cond = asyncio.Condition()
    order = []
    async def worker(n):
        async with sem:
            async with lock:
                order.append(n)
                await asyncio.sleep(0)
    await asyncio.gather(*(worker(n) for n in range(4)))
    print(order)
    q = asyncio.PriorityQueue()
    for x in (3, 1, 2): q.put_nowait(x)
    print([await q.get() for _ in range(3)])
    async def ticker():
        for i in range(3):
            yield i
            await asyncio.sleep(0.001)
    print([x async for x in ticker()])
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(0.01, 'a')), asyncio.create_task(asyncio.sleep(5))], return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    for t in pending: t.cancel()

async def raising():
    raise ZeroDivisionError('out')

for f in streams, threads, cancel, context, sync:
    print(f.__name__)
    asyncio.run(f())
try:
    asyncio.run(raising())
except ZeroDivisionError as e:
    print(repr(e))
