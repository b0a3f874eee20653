import array


def t(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


m = memoryview(bytes(range(12))).cast("B", [3, 4])
z = memoryview(b"a").cast("B", [])
w = memoryview(bytearray(12)).cast("B", (3, 4))
c = memoryview(bytes(range(24))).cast("B", [2, 3, 4])
for text in [
    "m.shape,m.strides,m.ndim,m.nbytes,len(m)", "m[0]", "m[0,1]", "m[-1,-1]", "m[0,9]", "m[3,0]", "m[0,1,2]", "m[(0,)]", "m[0:2].tolist()",
    "m[::2].tolist(),m[::2].strides,m[::2].c_contiguous", "m[0:1,0:1]", "m[0:1,0]", "w.__setitem__((slice(0,1),0),b'a')", "memoryview(bytearray(3)).__setitem__((slice(0,1),0),1)", "memoryview(b'abc') < b'abd'", "memoryview(b'abc') < bytearray(b'abd')", "memoryview(b'a') < array.array('b',[1])", "b'a' < memoryview(b'b')", "m['a']", "m[...]", "list(m)", "m.tolist()", "m.tobytes()", "m.tobytes('F')",
    "m[::2].tobytes()", "m.tobytes('A')", "m.tobytes('x')", "m.tobytes(None)", "m.hex()", "z.shape", "z[()]", "z[...] is z", "z[0]", "len(z)", "z.tolist()",
    "z.tobytes()", "list(z)", "z.ndim,z.strides,z.nbytes", "m==w", "w==memoryview(bytearray(12)).cast('B',(3,4))", "w==memoryview(bytearray(12))",
    "hash(m)==hash(m.tobytes())", "w.__setitem__((1,1),5)", "w.tolist()", "w.__setitem__(0,5)", "w.__setitem__(slice(0,1),b'abcd')",
    "w.__setitem__((slice(0,1),slice(0,1)),b'a')", "w.__setitem__((1,1),'a')", "w.__setitem__((5,1),1)", "w.__setitem__((1,1),256)", "m.cast('B').shape",
    "m.cast('H',[6]).shape", "m.cast('B',[2,6])", "m.cast('B',5)", "memoryview(b'abc').cast('B',[0])", "memoryview(b'abc').cast('B',[2])",
    "memoryview(b'abc').cast('B',['a'])", "memoryview(b'abc').cast('B',[-1])", "memoryview(b'abcd').cast('H',[1,2]).tolist()",
    "memoryview(b'abcd').cast('B',[1]*65)", "m.c_contiguous,m.f_contiguous,m.contiguous", "m.suboffsets", "m.cast('B',[12]).tolist()", "b'a' in m",
    "5 in memoryview(b'\\5')", "memoryview(array.array('u','a'))[0]", "memoryview(array.array('u','ab')).tolist()", "memoryview(array.array('u','ab')).shape",
    "memoryview(array.array('u','a'))==memoryview(array.array('u','a'))", "memoryview(b'ab')[::-1].c_contiguous",
    "memoryview(b'abcd').cast('B',[2,2])[::-1].tolist()", "m<m", "memoryview(b'ab').cast('x')", "memoryview(b'ab').cast(1)", "bytes(m)", "bytearray(m)[:3]",
    "m.obj", "c.tolist()", "c[1,2,3]", "c.tobytes('F')", "c[::-1].tolist()", "c[1:].shape, c[1:].c_contiguous, c[1:].f_contiguous", "c[0:0].tolist()",
    "memoryview(array.array('i',[1,2,3,4])).cast('B').cast('i',[2,2]).tolist()", "memoryview(array.array('d',[1.5,2])).tolist()", "memoryview(m).shape",
    "m.toreadonly().tolist()", "memoryview(b'ab')[...]", "memoryview(bytearray(2)).__setitem__(slice(0,2),b'abc')", "memoryview(b'abc')[::2].tobytes()",
]:
    t(text)
x = memoryview(bytearray(b"abc"))
x[:] = b"xyz"
print(x.tobytes(), x[::-1].tobytes("F"), x[0], x == b"xyz")
