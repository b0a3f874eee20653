import array
from array import array as A


def t(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


for code in "bBhHiIlLqQfdu":
    for value in (2**70, -(2**70), 2**31, 2**33, -1, -(2**31) - 1, 1.5, "a", 300, "ab", 127, True):
        t(f"A('{code}', [{value!r}])")
for text in [
    "A()", "A('x')", "A(1)", "A('ab')", "A('i',5)", "A('i','abc')", "A('u','abc')", "A('i',b'abc')", "A('i',b'abcd')",
    "A('i',bytearray(4))", "A('i',A('h',[1]))", "A('u',A('i',[1]))", "A('i',A('u','a'))", "A('i',A('d',[1.5]))", "A('i',(1,2))",
    "A('i',x=1)", "A('i',1,2)", "A('i')[0]", "A('i',[1])['a']", "A('i',[1])+[1]", "A('i',[1])+A('h',[1])", "A('i',[1])*2", "2*A('i',[1])",
    "A('i',[1])*'a'", "A('i',[1])*-1", "A('i',[1]).extend(A('h',[1]))", "A('i',[1]).extend(5)", "A('i',[1]).fromlist((1,))",
    "A('i',[1]).fromlist(['a'])", "A('i').pop()", "A('i',[1]).pop(5)", "A('i',[1]).remove(5)", "A('i',[1]).index(5)",
    "A('i').frombytes(b'abc')", "A('i').frombytes('abc')", "A('i').tounicode()", "A('i').fromunicode('a')", "A('u').fromunicode(1)",
    "A('i',[1])==A('d',[1.0])", "A('i',[1])<A('i',[2])", "A('i',[1])<[1]", "A('i',[1])==[1]", "A('i',[1]).__reduce_ex__(3)[1:]",
    "A('i',[1]).__reduce_ex__(2)", "A('u','ab').__reduce_ex__(2)", "A('i',[1,2,3])[::2]", "A('i',[1,2,3])[::-1]", "A('i',[1,2,3])[1:1]",
    "repr(A('i'))", "A('u','a\\'b')", "A('d',[1.5,2])", "hash(A('i'))", "A('i',[1]).itemsize", "array.typecodes", "array.ArrayType", "A[int]",
    "A('i').byteswap()", "A('i',[1]).index(1,2)", "A('i',[1,2,1]).index(1,1)", "A('i',[1,2,1]).index(1,-1)", "A('i',[1]).insert('a',1)",
    "A('i',[1,2,3]).__setitem__(slice(0,2),[1])", "A('i',[1,2,3]).__setitem__(slice(0,2),A('h',[1]))",
    "A('i',[1,2,3]).__setitem__(slice(None,None,2),A('i',[1]))", "A('i',[1]).__setitem__(5,1)", "A('i',[1]).__setitem__(0,'a')",
    "A('i',[1]).__delitem__(3)", "array._array_reconstructor(A,'i',8,b'\\1\\0\\0\\0')", "array._array_reconstructor(A,'i',9,b'\\0\\0\\0\\1')",
    "A('i',[1]).append('a')", "memoryview(A('i',[1])).format", "memoryview(A('i',[1,2])).tolist()", "memoryview(A('d',[1.5])).itemsize",
    "A('i',[1]).count(1.0)", "1.0 in A('i',[1])", "'a' in A('i',[1])", "A('f',[1e40])", "A('f',[0.1])", "A('h',[1,2]).tobytes()",
    "A('i',[1]).__iadd__([1])", "A('i',[1]).__imul__('a')", "A('Q',[2**64-1])", "A('i',range(3)).tolist()", "A('i',{1:2})", "list(A('u','h\\u00e9'))",
    "bytes(A('h',[258]))", "A('i',[1]) is A('i',[1])", "A('i',[1,2]) >= A('i',[1])", "max(A('b',[3,1]))", "type(iter(A('i'))).__name__",
]:
    t(text)

a = A("h", [1, 2, 3])
a.append(4)
a.extend([5, 6])
a.extend(A("h", [7]))
a.insert(0, 0)
a.insert(-1, 99)
a.insert(100, 8)
print(a, len(a), a.pop(), a.pop(0), a.pop(-2))
a.reverse()
print(a)
a.remove(3)
a[0] = 10
a[1:3] = A("h", [20, 21, 22])
a[::2] = A("h", [0] * len(a[::2]))
print(a, a[-1], a[1:-1])
del a[0]
del a[::2]
print(a)
a *= 3
a += A("h", [-1])
print(a)
del a[2:]
a.byteswap()
print(a)
try:
    a.extend([1, 2, "x"])
except TypeError as e:
    print(e, a)
m = memoryview(a)
try:
    a.append(1)
except BufferError as e:
    print(e)
m[0] = 77
m.release()
a.append(1)
print(a)
u = A("u", "abc")
u.fromunicode("\U0001f600")
u.append("z")
print(u, u.tounicode(), len(u), u[3])


class Sub(A):
    def __init__(self, code, values, extra=None):
        self.extra = extra


s = Sub("i", [1, 2], extra=5)
print(s, s.extra, s[:1], s * 2, s.__reduce_ex__(2))
