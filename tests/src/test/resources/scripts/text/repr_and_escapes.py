print("\a\b\f\v".encode(), "\101\x41\u0041\U00000041\N{LATIN CAPITAL LETTER A}", "a\
b", r"\n\x", "\0".encode(), len("\\"), '\'"', "\"'", """a"b'c""")
for s in ("plain", "it's", 'say "hi"', "both ' and \"", "\n\t\r\\", "\x00\x01\x1b\x7f\x80\x9f\xa0\xad\xff", "é日本😀", "\u200b\u2028\ufeff\ue000", "\ud800", "\U0010ffff", "\x85", "\u0301", "\u3000"):
    print(repr(s), ascii(s), len(s))
for b in (b"plain", b"it's", b'"', b"'\"", bytes(range(0, 40)), bytes(range(120, 140)), bytearray(b"x\x00'")):
    print(repr(b), str(b), len(b))
print([repr(c) for c in "aé\n'"], repr(["'", '"']), repr({"k": 'v"'}), repr(("x",)), repr(()), repr({1}), repr(set()), repr(frozenset()), repr(frozenset([1])), repr(range(3)), repr(range(1, 5, 2)), repr(slice(1, None, "x")))
l = [1]
l.append(l)
d = {"self": None}
d["self"] = d
t = ([],)
t[0].append(t)
print(l, d, t, repr(...), repr(None), repr(NotImplemented), repr(int), repr(len), repr(type), repr(ValueError("x")), repr(1.0), repr(-0.0), repr(1e22), repr(1j), repr(True))
try:
    "\ud800".encode()
except UnicodeEncodeError as error:
    print(error, error.start, error.end, error.reason, error.encoding, ascii(error.object))
print("\ud83d\ude00" == "😀", len("\ud83d\ude00"), "e\u0301" == "é", ord("😀"), chr(0x1F600), chr(233), [ord(c) for c in "aé日"])
print(ascii("\ud800\ud83d\ude00"), "日本"[1], "😀x"[1], "😀x"[::-1], "\N{SNOWMAN}\N{DIGIT ONE}", "caf\N{COMBINING ACUTE ACCENT}"[-1] == "\u0301")
print(b"\x41\101\n\'", rb"\x41", br"\'", b"a" b"b", B"x", R"\d", u"u prefix")
print(str(), str("x"), str(b"x"), str(b"\xc3\xa9", "utf-8"), str(b"\xff", "latin-1"), str(b"\xff", errors="replace"), str(object=3), str([1, "a"]), str({"a": None}))
