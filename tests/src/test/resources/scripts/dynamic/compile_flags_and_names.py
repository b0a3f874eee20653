"""compile(): await outside functions with ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, names of sources."""
import ast
import asyncio
import inspect
from types import FunctionType


async def numbers(n):
    for i in range(n):
        yield i


SAMPLES = [
    "a = await asyncio.sleep(0, result=1)",
    "async for i in numbers(3):\n    a = i\nelse:\n    a += 10",
    "async with asyncio.Lock() as lock:\n    a = 1\nb = a",
    "a = [x async for x in numbers(2)]",
    "a = {x: await asyncio.sleep(0, x) async for x in numbers(2) if x}",
    "a = [x async for x in (x async for x in numbers(3))]",
    "def f():\n    return a\na = f() if False else locals() is globals()",
    "try:\n    await asyncio.sleep(0)\n    1 / 0\nexcept ZeroDivisionError as e:\n    a = repr(e)",
]

for mode in "exec", "single":
    for sample in SAMPLES:
        if mode == "single" and sample.count("\nb") + sample.count("\na"):
            continue
        try:
            compile(sample, "?", mode)
        except SyntaxError as e:
            print(e.msg)
        code = compile(sample, "?", mode, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        print(bool(code.co_flags & inspect.CO_COROUTINE))
        namespace = {"asyncio": asyncio, "numbers": numbers}
        result = eval(code, namespace)
        if result is not None:
            asyncio.run(result)
        print(namespace["a"])
        if code.co_flags & inspect.CO_COROUTINE:
            namespace["a"] = None
            asyncio.run(FunctionType(code, namespace)())
            print(namespace["a"])

code = compile("await asyncio.sleep(0, 5) + 1", "?", "eval", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
print(asyncio.run(eval(code)))
code = compile("y = await asyncio.sleep(0, 7)", "?", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
own = {}
asyncio.run(eval(code, globals(), own))
print(own)
for wrong in "def f(): await x", "class C: await x", "lambda: await x":
    try:
        compile(wrong, "?", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError as e:
        print(e.msg)

# the name of a source
import pathlib

for name in "a", b"b", pathlib.Path("c"), bytearray(b"d"), memoryview(b"e"), [1], None:
    try:
        print(compile("1", name, "exec").co_filename)
    except TypeError as e:
        print(e)
