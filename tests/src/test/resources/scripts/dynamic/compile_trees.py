"""compile() of trees, and what it says of wrong ones."""
import ast, sys, os
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
L=dict(lineno=1,col_offset=0)
def co(x): return hasattr(x,'co_code') 
t(lambda: co(compile(ast.Module(),'x','exec')))
t(lambda: compile(ast.Module([ast.Expr()],[]),'x','exec'))
t(lambda: compile(ast.Module([ast.Expr(**L)],[]),'x','exec'))
t(lambda: compile(ast.Expression(ast.Name()),'x','eval'))
t(lambda: compile(ast.Expression(ast.Name('x',ast.Load())),'x','eval'))
t(lambda: compile(ast.Expression(ast.Name('x',ast.Store(),**L)),'x','eval'))
t(lambda: compile(ast.Expression(ast.Name('None',ast.Load(),**L)),'x','eval'))
t(lambda: compile(ast.Expression(ast.Name(5,ast.Load(),**L)),'x','eval'))
t(lambda: compile(ast.Expression(ast.Name('x',5,**L)),'x','eval'))
t(lambda: compile(ast.Expression(None),'x','eval'))
t(lambda: compile(ast.Module(5,[]),'x','exec'))
t(lambda: compile(ast.Module([None],[]),'x','exec'))
t(lambda: compile(ast.Module([],[]),'x','eval'))
t(lambda: compile(ast.Name(),'x','eval'))
t(lambda: compile(ast.Expression(ast.Constant([1],**L)),'x','eval'))
t(lambda: compile(ast.Module([ast.If(ast.Constant(1,**L),[],[],**L)],[]),'x','exec'))
t(lambda: compile(ast.Expression(ast.Name('x',ast.Load(),lineno='q',col_offset=0)),'x','eval'))
t(lambda: eval(compile(ast.Expression(ast.Constant((1,(2,frozenset([3])),2+3j,10**30, b'x', 'a\ud800b', ..., None, 1.5),**L)),'x','eval')))
t(lambda: compile(ast.Expression(ast.Name('x',ast.Load(),lineno=2,col_offset=0,end_lineno=1,end_col_offset=3)),'x','eval'))
t(lambda: type(compile(ast.parse('x=1'),'x','exec', ast.PyCF_ONLY_AST)))
t(lambda: compile(ast.Module([ast.Assign([],ast.Constant(1,**L),**L)],[]),'x','exec'))
t(lambda: compile(ast.Module([ast.Assign([ast.Constant(1,**L)],ast.Constant(1,**L),**L)],[]),'x','exec'))
t(lambda: compile(ast.Module([ast.Delete([ast.Name('x',ast.Load(),**L)],**L)],[]),'x','exec'))
t(lambda: compile(ast.Module([ast.Try([ast.Pass(**L)],[],[],[],**L)],[]),'x','exec'))
t(lambda: compile(ast.Module([ast.Return(None,**L)],[]),'x','exec'))
src = '''
from __future__ import annotations
import os.path as p, sys
from math import sin as s, cos
@staticmethod
def f[T: int, *U, **V](a, /, b: int = 2, *c, d=3, **e) -> int:
    "doc"
    global g
    g = lambda x, *y: (x, y)
    async def h():
        async with z as q, w: pass
        async for i in y: await i
        return [j async for j in k]
    return {1: 2, **{}}, {1, 2}, [*c], f"{a!r:>{b}} x", not a, -b, a if b else d, (yy := 1)
class C[T](metaclass=type):
    x: int = 1
    y: str
    def m(self):
        nonlocal_ = 0
        def inner():
            nonlocal nonlocal_
            nonlocal_ += 1
            yield nonlocal_
            yield from ()
        return inner
type X[T] = list[T]
for i in range(3):
    if i == 1: continue
    elif i > 5: break
    else: pass
else:
    i = 10
while i > 8: i -= 1
try:
    1/0
except (ZeroDivisionError, KeyError) as e: r = repr(e)
else: pass
finally: zz = 1
try: raise ExceptionGroup('a', [ValueError()])
except* ValueError as eg: n = len(eg.exceptions)
match [1, {'a': 2}]:
    case [1, {'a': b, **rest}] if b == 2: m = b
    case int(real=1) | None | str() as q: pass
    case [*_, 'x', -1]: pass
    case _: pass
assert i, 'msg'
del n
a = b = c, *d = 1, 2, 3
a[1:2, ...] if 0 else None
u'x'; b'y'; 1.5; 2j; 10**40; 0 < a[0] <= 2
with open(os.devnull) as fh: pass
print(i, r, m, f.__annotations__, C.x, [x*2 for x in range(3) if x], {k: v for k, v in [(1,2)]}, f(1)[3])
'''
import os
exec(compile(ast.parse(src), 'tree', 'exec'), {'os': os, '__name__':'m'})
class T(ast.NodeTransformer):
    def visit_Constant(self, n): return ast.copy_location(ast.Constant(n.value * 2), n)
print(eval(compile(ast.fix_missing_locations(T().visit(ast.parse('1 + 2 + len("abc")', mode='eval'))), 'q', 'eval')))
exec(compile(ast.parse("5+5", mode='single'), 'q', 'single'))
try: exec(compile(ast.parse("\n\n1/0"), 'zz', 'exec'))
except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_lineno)
