import array, io, sys, types, builtins
class S(str): pass
class B(bytes): pass
class R:
    def __repr__(self): return S("r")
    def __str__(self): return S("s")
    def __bytes__(self): return B(b"b")
r = R()
print(type(repr(r)), type(ascii(r)), type(str(r)), type(bytes(r)), f"{r!r}", "%r" % r, [r])
class T:
    def __repr__(self): return S("é")
print(type(repr(T())), type(ascii(T())), ascii(T()))
print(type(bytes(B(b"abc"))), bytes(B(b"abc")))
class I(bytes):
    def __index__(self): raise TypeError
print(bytes(I(b"foobar")), bytearray(I(b"foobar")))
class J:
    def __index__(self): raise ValueError("own")
for kind in bytes, bytearray:
    for bad in J(), -1, "x":
        try: print(kind(bad))
        except Exception as e: print(type(e).__name__, e)
a = b'123'
print(a * 1 is a, 1 * a is a, B(a) * 1 is a, type(B(a) * 1), a * 2)
array_ = bytearray(b',')
def items():
    try: array_.clear()
    except BufferError as e: print("BufferError", e)
    yield b'A'
    yield b'B'
print(array_.join(items()))
array_.append(1)
print(array_)
print((-2.0) ** float("nan"), pow(float("-inf"), 0.5), (-8.0) ** (1/3))
import math
print(math.copysign(1.0, float("nan")), math.copysign(1.0, float("-nan")), float("-nan"), f"{float('-nan'):+}", repr(complex("-nan")))
class M(types.ModuleType): __dict__ = 8
try: print(dir(M("foo")))
except TypeError as e: print(e)
m = types.ModuleType("m"); m.a = 1
print(dir(m))
from collections import OrderedDict
od = OrderedDict([('a', 1), ('b', 2)]); od.move_to_end('a')
print(list(type('C', (), od).__dict__.items())[:2])
for name, doc in (("A\udcdcB", None), ("A", "x\udcdcy")):
    try: type(name, (), {"__doc__": doc} if doc else {})
    except UnicodeEncodeError as e: print(e)
class C: pass
try: C.__name__ = "A\udcdcB"
except UnicodeEncodeError as e: print(e)
print(C.__name__)
print(eval(memoryview(b"1 + 1")), eval(S("2 + 2")), eval(compile(array.array("b", b"3*3"), S("file"), S("eval"))))
exec(S("print('executed')"))
try: eval(memoryview(b"123123")[::2]); 
except Exception as e: print(type(e).__name__, e)
class W:
    def __init__(self): self.text = ""
    def write(self, s): self.text += s
sys.stdin = io.StringIO("line\nmore")
old, sys.stdout = sys.stdout, W()
try: first = input("prompt")
finally: out, sys.stdout = sys.stdout, old
print(first, out.text)
s = "abc"
class X(str): pass
print("abc".__getnewargs__(), X("q").__getnewargs__(), s.__getnewargs__()[0] is not s)
class Slots(bytearray): __slots__ = ("x", "y", "__dict__")
import copy, pickle
v = Slots(b"abc"); v.x = 1; v.z = 3
for w in copy.copy(v), copy.deepcopy(v), pickle.loads(pickle.dumps(v)):
    print(w, type(w).__name__, w.x, w.z, hasattr(w, "y"))
print(bytearray(b"ab").__reduce__(), bytearray().__reduce_ex__(2), v.__reduce_ex__(4)[2])
