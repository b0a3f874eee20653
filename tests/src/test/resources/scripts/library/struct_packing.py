import _struct as struct


def attempt(function, *args):
    try:
        print(args, function(*args))
    except (Exception,) as e:
        print(args, type(e).__name__, e)


for order in "@=<>":
    for code in "bBhHiIlLqQnN?":
        for value in (2**70, -(2**70), 2**31, -129, -1, 1, 1.5, "a"):
            attempt(struct.pack, order + code, value)

for args in [
    ("P", -1), ("P", 2**70), ("c", b"ab"), ("c", "a"), ("c", b"x"), ("s", "a"), ("3s", b"abcd"), ("5s", b"abcd"),
    ("3p", b"abcd"), ("p", "a"), ("f", 1e40), ("e", 1e40), ("<f", 1e40), ("d", "a"), ("d", 10**400), (">e", 65520.0),
    (">e", 65519.0), (">e", 5.96e-8), (">e", 2.9e-8), (">e", 1.0), (">e", -0.1), (">e", float("inf")), ("<e", 6.1e-5),
    ("ii", 1), ("5",), ("5 i",), ("z", 1), ("=n", 1), ("bhiq0l", 1, 2, 3, 4), ("2x3h", 1, 2, 3), ("<bh", 1, 2), ("0s", b""),
    (" 3 h", 1), ("f", 0.1), (">d", 0.1), (b"<h", 258), (1,), (), ("xb0i", 1), ("?", []), ("h", True),
]:
    attempt(struct.pack, *args)

for text in ["bhiq0l", "99999999999999999999i", b"ii", "c0s", "", "x", "@bq", "=bq", "n", "10s2p?", "i b", 1, "\u1234"]:
    attempt(struct.calcsize, text)

attempt(struct.unpack, "ii", b"abc")
attempt(struct.unpack, "<hH", b"\xff\xff\xff\xff")
attempt(struct.unpack, ">qQ", b"\xff" * 16)
attempt(struct.unpack, "<3s2pc?x", b"abc\x01bz\x02\x00")
attempt(struct.unpack, ">efd", b"\x3c\x00\x3f\x80\x00\x00\x40\x09\x21\xfb\x54\x44\x2d\x18")
attempt(struct.unpack, "5p", b"\x03abcd")
attempt(struct.unpack, "5p", b"\xffabcd")
attempt(struct.unpack, "b", 1)
print(struct.unpack("<h", memoryview(bytearray(b"\x01\x02"))))
attempt(struct.unpack_from, "i", b"abc")
attempt(struct.unpack_from, "i", b"abcd", -2)
attempt(struct.unpack_from, "i", b"abcd", -5)
attempt(struct.unpack_from, "i", b"abcd", 2)
attempt(struct.unpack_from, "<h", b"abcd", -3)
print(struct.unpack_from("<h", buffer=b"abcd", offset=1))

for args in [("i", bytearray(3), 0, 1), ("i", bytearray(4), -2, 1), ("i", bytearray(4), -5, 1), ("i", b"abcd", 0, 1),
             ("i", bytearray(4), 0), ("i",), ("i", bytearray(4))]:
    attempt(struct.pack_into, *args)
data = bytearray(8)
struct.pack_into("<hh", data, 2, 1, 2)
struct.pack_into(">h", memoryview(data)[6:], 0, 258)
print(data)

attempt(struct.iter_unpack, "", b"")
attempt(struct.iter_unpack, "i", b"abc")
print(list(struct.iter_unpack("<h", b"abcd")), struct.iter_unpack("<h", b"abcd").__length_hint__())
s = struct.Struct("<ih")
print(s.format, s.size, s.pack(1, 2), s.unpack(b"\1\0\0\0\2\0"), s.unpack_from(b"x\1\0\0\0\2\0", 1))
attempt(s.pack, 1)
attempt(s.unpack, b"a")
attempt(s.iter_unpack, b"abcdefg")
attempt(s.pack_into)
attempt(s.pack_into, bytearray(9))
print(struct.error, struct.error.__module__, struct.Struct, struct.error.__mro__)
