cases = r"""
x = = 1
print "hello"
if x = 1: pass
def f(x, x): pass
def f(a=1, b): pass
def f(*): pass
def f(**k, a): pass
def f(a, /, b, /): pass
f(a=1, 2)
f(**k, *a)
f(a=1, a=2)
f(x for x in y, 1)
f(1=2)
f(a.b=1)
f(True=1)
1 = x
f() = 1
a + 1 = 2
None = 1
x + 1 += 1
(a, b) += 1
del f()
del 1
for 1 in x: pass
lambda: (yield)
class C(: pass
(1, 2
[1, 2)
)
'unterminated
'''never closed
f"{"
f"{x!z}"
f"{}"
f"{a b}"
f"}"
"a" b"b"
x = 5a
1__0
0777
0b12
0o8
0xg
1e
'\N{no such name}'
'\x1'
'\u12'
b'é'
a b
return
break
continue
global x; x: int = 1
import
import a.b as
from x import
from . import *; def
from x import (a, b
from x import a,
import a as b.c
try: pass
with: pass
while: pass
else: pass
elif x: pass
async x
await x
def f(): nonlocal x
nonlocal x
def f(): x = 1; global x
def f(x): global x
raise x from
assert
x if y
not
a not b
a is is b
@
@x
x := 1
(x := 1, y = 2)
{1: 2, 3}
{**a, 3}
{1, **a}
[*]
*a
*a = 1
*a, *b = c
a, b: int = 1
x: int: str
"abc".1
a?b
$x
a ! b
x = {
if True:
  x = 1
def f():
for x in range(3)
while True print
class C pass
def f() pass
if x:
 a
  b
lambda x=: 1
print(a, b c)
[x for x in 1, 2]
[x, y for x in z]
(x for x)
match x: case 1: pass
type X
from __future__ import nothing
from __future__ import braces
__debug__ = 1
f(__debug__=1)
def f(__debug__): pass
'a' = 1
f'{x}' = 1
-x = 1
x < y = 1
x and y = 1
[a, 1] = b
x = yield = 1
... = 1
{a} = 1
{a: b} = 1
(x for x in y) = 1
lambda: 1 = 1
with a as 1: pass
import a, b.
""".strip("\n").split("\n")
merged = []
for line in cases:
    if line.startswith(" ") or (merged and merged[-1].endswith(":") and not line.startswith(("def", "for", "while"))) and line[0] == " ":
        merged[-1] += "\n" + line
    else:
        merged.append(line)
for case in merged:
    try:
        compile(case, "input", "exec")
        print(f"{case!r}: compiles")
    except SyntaxError as error:
        print(f"{case!r}: {type(error).__name__}: {error.msg} ({error.lineno}, {error.offset}, {error.end_lineno}, {error.end_offset})")
