"""compile(): await outside functions with ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, names of sources."""
import types
from types import FunctionType

CO_COROUTINE = 0x80
ALLOW_TOP_LEVEL_AWAIT = 0x2000


@types.coroutine
def sleep(seconds, result=None):
    yield seconds
    return result


class Lock:
    async def __aenter__(self):
        await sleep(0)

    async def __aexit__(self, *args):
        await sleep(0)


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as e:
        return e.value


async def numbers(n):
    for i in range(n):
        yield i


SAMPLES = [
    "a = await sleep(0, result=1)",
    "async for i in numbers(3):\n    a = i\nelse:\n    a += 10",
    "async with Lock() as lock:\n    a = 1\nb = a",
    "a = [x async for x in numbers(2)]",
    "a = {x: await sleep(0, x) async for x in numbers(2) if x}",
    "a = [x async for x in (x async for x in numbers(3))]",
    "def f():\n    return a\na = f() if False else locals() is globals()",
    "try:\n    await sleep(0)\n    1 / 0\nexcept ZeroDivisionError as e:\n    a = repr(e)",
]

for mode in "exec", "single":
    for sample in SAMPLES:
        if mode == "single" and sample.count("\nb") + sample.count("\na"):
            continue
        try:
            compile(sample, "?", mode)
        except SyntaxError as e:
            print(e.msg)
        code = compile(sample, "?", mode, ALLOW_TOP_LEVEL_AWAIT)
        print(bool(code.co_flags & CO_COROUTINE))
        namespace = {"sleep": sleep, "Lock": Lock, "numbers": numbers}
        result = eval(code, namespace)
        if result is not None:
            run(result)
        print(namespace["a"])
        if code.co_flags & CO_COROUTINE:
            namespace["a"] = None
            run(FunctionType(code, namespace)())
            print(namespace["a"])

code = compile("await sleep(0, 5) + 1", "?", "eval", ALLOW_TOP_LEVEL_AWAIT)
print(run(eval(code)))
code = compile("y = await sleep(0, 7)", "?", "exec", ALLOW_TOP_LEVEL_AWAIT)
own = {}
run(eval(code, globals(), own))
print(own)
for wrong in "def f(): await x", "class C: await x", "lambda: await x":
    try:
        compile(wrong, "?", "exec", ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError as e:
        print(e.msg)

# the name of a source
class Path:
    def __fspath__(self):
        return "c"


for name in "a", b"b", Path(), bytearray(b"d"), memoryview(b"e"), [1], None:
    try:
        print(compile("1", name, "exec").co_filename)
    except TypeError as e:
        print(e)
