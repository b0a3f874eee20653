import ast
import inspect

SOURCE = '''
import os, sys as system
from .. import x
@deco(1, *a, k=2, **kw)
async def f(a, /, b: int = 1, *args, c, d=2.5, **rest) -> "str":
    """doc"""
    global g
    é = "é"; x = 1
    async for i in y: await i
    async with a as b, c: pass
    return [i async for i in z if i]
class C[T: int, *Ts, **P](B, metaclass=M):
    x: int = 3
    (y): int
    type A = list[int]
try:
    raise E from None
except* E as e: del a.b, c[1:2, ::3]
else: pass
finally: assert x, "no"
while not (a and b or c): break
for x in 1, 2j, ..., None, True, b"x", 1 << 100: continue
match p:
    case {"a": 1, **rest} | [1, *_] | C(1, k=None) as q if q: pass
    case _: pass
with open(f) as f: nonlocal_ = lambda: (yield)
f"{a!r:>5} {b}"
x = y = {**a, 'b': -1, u'c': ~1}; x += 1
print({1, 2}, {k: v for k, v in d}, (y := 2), 1 if a else 2, a < b <= c is not d, a @ b // c)
'''
print(ast.dump(ast.parse(SOURCE), include_attributes=True, indent=1))
print(ast.dump(ast.parse("a + 1", mode="eval")), ast.dump(ast.parse("a; b", mode="single")))
print(ast.literal_eval("{'a': [1, -2.5, (3+4j)], b'x': {1, None}}"))
print(ast.unparse(ast.parse(SOURCE)))
print(inspect.signature(len), inspect.signature(object.__init__.__get__), inspect.signature(str.split))
for flags in (0x1, 0x10, 0x1000000):
    try:
        print(type(compile("1", "f", "eval", flags)))
    except ValueError as error:
        print(error)
try:
    ast.parse("a b")
except SyntaxError as error:
    print(error)
