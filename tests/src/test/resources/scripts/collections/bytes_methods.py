b = b"Hello, World"
print(b, b[0], b[-1], b[2:5], b[::-1], len(b), list(b[:3]), 72 in b, b"llo" in b, b + b"!", b * 2, b.upper(), b.lower(), b.swapcase(), b.title(), b"ab cd".capitalize(), b == "Hello, World", b < b"I", hash(b) == hash(bytes(b)))
print(b.find(b"o"), b.find(111), b.rfind(b"o"), b.index(b"W"), b.count(b"l"), b.count(108), b.startswith(b"He"), b.endswith((b"x", b"ld")), b.replace(b"l", b"LL", 2), b.split(b", "), b"a b  c".split(), b.partition(b", "), b.rpartition(b"o"), b"a\nb\r\n".splitlines(), b",".join([b"a", bytearray(b"b")]))
print(b"  x ".strip(), b"xxax".lstrip(b"x"), b"abc".center(7, b"*"), b"a".ljust(3), b"a".rjust(3, b"-"), b"-5".zfill(4), b"a\tb".expandtabs(4), b"abc".translate(bytes(range(256)), b"b"), bytes.maketrans(b"ab", b"xy")[97:99], b"ab".translate(bytes.maketrans(b"a", b"z")), b"pre-x".removeprefix(b"pre-"), b"x.py".removesuffix(b".py"))
print(b"\x00\xff".hex(), b"abcdef".hex("-"), b"abcdef".hex(":", 2), b"abcde".hex(" ", -2), bytes.fromhex("00 FF 1a"), b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" ".isspace(), b"AB".isupper(), b"ab".islower(), b"Ab".istitle(), b"\x80".isascii(), b"ab".decode())
print(bytes(3), bytes([1, 2]), bytes("é", "utf-8"), bytes(b"x"), bytes(), bytes(range(3)), bytes(bytearray(b"q")), bytes((1, 2)), b"\x00\n\t'\"\\\x7f", b'"', b"'", bytes([65]) == b"A", [*b"ab"], max(b"abc"), sorted(b"cab"), b"a" b"b", tuple(b"ab"), b"abc"[slice(1)], bytes({1: 2}))
m = bytearray(b"hello")
m[0] = 72; m.append(33); m.extend(b"??"); m.extend([65]); m.insert(0, 60); m += b"x"; m[1:3] = b"JJJ"; del m[0]; m.reverse()
print(m, len(m), m.pop(), m.pop(0), m, m.copy(), m.upper(), m.find(b"l"), m == bytes(m), bytearray(2), bytearray("a", "ascii"), bytearray([1]), m.clear(), m, bytearray(b"ab") * 2, bytearray(b"a") + b"b", b"a" + bytearray(b"b"), bytearray(b"x").join([b"1", b"2"]), bytearray(b"%d") % 5)
n = bytearray(b"0123456789")
n[::2] = b"abcde"; n.remove(49); n[2:4] = []; del n[-2:]
print(n, n[1], n[1:3], n.hex(), n.decode(), n.count(b"b"), n.index(98), bytearray.fromhex("6162"), repr(bytearray(b"'")), sum(n), hash(bytes(n)) == hash(bytes(n)))
for case in ("b'a' + 'a'", "'a' + b'a'", "b'a'[5]", "b'a'[:'x']", "b'abc'.find('a')", "b'a'.join(['a'])", "b','.join([1])", "bytes([256])", "bytes([-1])", "bytes('a')", "bytes(-1)", "bytes(1.5)", "bytes([1.5])", "bytes(['a'])", "bytes('a', 3)", "bytes(1, 'utf8')", "bytes(b'a', 'utf8')", "bytes.fromhex('abc')", "bytes.fromhex('zz')", "bytes.fromhex(b'aa')", "b'a'.replace('a', 'b')", "b'a'.split('a')", "b'a'.split(b'')", "b'a'.startswith('a')", "b'a'.index(b'z')", "b'a'.count('a')", "300 in b'a'", "'a' in b'a'", "1.5 in b'a'", "b'a' < 'a'", "b'a' == 97", "b'a'.decode('nope')", "bytearray(b'a').append(256)", "bytearray(b'a').append('a')", "bytearray().pop()", "bytearray(b'a').remove(5)", "bytearray(b'a').extend('a')", "bytearray(b'a').extend([300])", "bytearray(b'a').insert(0, 'x')", "hash(bytearray())", "{bytearray(): 1}", "b'a'.center(5, b'xy')", "b'a'.hex('xx')", "b'a' * 'a'", "b''.maketrans(b'a', b'bc')", "b'a'.translate(b'x')", "b'a'.missing", "b'a' % 3", "bytes(3, 4, 5, 6)", "int(b'x')", "ord(b'ab')", "ord(b'a')"):
    try: print(case, eval(case))
    except Exception as error: print(case, type(error).__name__, error)
for case in ("b[0] = 1", "m[0] = 1", "m[:] = 'abc'", "m[0:0] = [300]", "m += 'x'", "del b[0]", "n[::2] = b'abcdefg'", "n[0] = 'a'", "n[0] = 256"):
    try: exec(case)
    except Exception as error: print(case, type(error).__name__, error)
