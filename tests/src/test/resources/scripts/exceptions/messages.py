class C: pass


def f(): pass


cases = """
undefined
None.foo
C.foo
C().foo
f.foo
[].foo
(1).foo
"".foo
1 + "a"
"a" + 1
[1] + 2
{} + {}
None + 1
-None
not_defined()
int("12a")
int("", 5)
int("9", 8)
int("1", 99)
int([])
int(None)
float("abc")
float([])
complex("x")
1 / 0
1 // 0
1 % 0
1.0 / 0
1.0 // 0
1.0 % 0
divmod(1, 0)
divmod(1.0, 0.0)
0 ** -1
0.0 ** -1
pow(2, -1, 4)
pow(2, 3, 0)
1 << -1
1j / 0
2.0 ** 10000
int(float("inf"))
int(float("nan"))
[1][5]
[1][-5]
(1,)[5]
"a"[5]
b"a"[5]
range(3)[5]
list("1")["a"]
tuple("1")["a"]
str("a")["b"]
{}[1]
{}["key"]
{}[(1, 2)]
{[]: 1}
{{}}
hash([])
hash({})
[].pop()
[1].pop(5)
[].remove(3)
[].index(3)
[1].index(2, 0)
(1,).index(2)
"a".index("b")
b"a".index(b"b")
set().pop()
{}.popitem()
{}.pop("x")
set().remove(1)
chr(-1)
chr(0x110000)
ord("ab")
ord("")
ord(1)
range(1, 2, 0)
range("a")
range(1.5)
len(3)
abs("x")
sum(["a"])
sum("ab")
max([])
max(1)
min(key=3)
sorted(3)
round("x")
iter(3)
next(3)
"abc".join([1])
" ".join("a", "b")
"x" * "y"
[1] * 1.5
"%d" % "x"
"%s %s" % 1
"%s" % (1, 2)
"%z" % 1
"%(a)s" % {}
"%(a)s" % 1
"{} {}".format(1)
"{a}".format()
"{0.x}".format(1)
"{:d}".format("x")
"{:x}".format(1.5)
"{".format()
"}".format()
"{!z}".format(1)
bytes([256])
bytes("a")
bytes(-1)
bytearray([300])
b"\\xff".decode()
"\\xe9".encode("ascii")
"a".encode("nope")
[3, "a"].sort()
slice()
isinstance(3, 3)
object.x
type(3).y
eval("1 +")
exec("x = = 1")
__import__("no_such_module")
getattr(3, "x")
getattr(3, 4)
setattr(3, "x", 1)
open("no such file")
print(sep=3)
"abc".replace("a")
"abc".split("")
"a".partition("")
list(3)
dict([1])
dict([(1, 2, 3)])
tuple(3)
set([[]])
frozenset(3)
zip(3)
zip([1], [1, 2], strict=True) and list(zip([1], [1, 2], strict=True))
list(zip([1, 2], [1], strict=True))
map(3)
list(map(3, [1]))
enumerate(3)
(lambda: (yield))().send(1)
"a" < 1
[] < ()
3 in 4
"a" in 3
3 in "abc"
f()[0]["x"]
""" .strip().split("\n")
for case in cases:
    try:
        result = eval(case, {"C": C, "f": f})
        print(f"{case} -> {result!r}")
    except Exception as error:
        print(f"{case}: {type(error).__name__}: {error}")
