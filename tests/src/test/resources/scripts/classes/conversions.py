class Everything:
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __complex__(self): return 7j
    def __index__(self): return 3
    def __bool__(self): return False
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __bytes__(self): return b"bytes"
    def __format__(self, spec): return f"format<{spec}>"
    def __hash__(self): return -1
    def __round__(self, n=None): return ("round", n)


e = Everything()
print(int(e), float(e), complex(e), bool(e), str(e), repr(e), bytes(e), hash(e))
print(f"{e} {e!r} {e!s} {e!a} {e:>10} {e!s:>5}|", format(e), format(e, "x"), "%s %r %d" % (e, e, e))
print([10, 20, 30, 40][e], "abcdef"[e:], [0] * e, range(e), bin(e), hex(e), oct(e), round(e, 2), chr(e) == "\x03")
print(e, [e], {e: e}, (e,))


class Index:
    def __index__(self): return 5


i = Index()
print(int(i), float(i), complex(i), list(range(i)), "x" * i, bytes(i), 1 << 2, divmod(11, 2), [1] * Index())


class Bad:
    def __int__(self): return "x"
    def __float__(self): return 1
    def __index__(self): return 1.5
    def __str__(self): return 3
    def __repr__(self): return None
    def __hash__(self): return "h"
    def __bool__(self): return "b"
    def __format__(self, spec): return 3
    def __bytes__(self): return "s"


b = Bad()
for f in (int, float, str, repr, hash, bool, format, bytes, bin, range, [1].__getitem__, complex):
    try:
        print(f(b))
    except TypeError as error:
        print(error)


class Nothing: pass


n = Nothing()
for f in (int, float, complex, bytes, [1].__getitem__, range, "{:5}".format, hex, abs, round, list, dict, iter, next, len, "abc".__mul__):
    try:
        f(n)
    except TypeError as error:
        print(str(error).replace("Nothing", "N"))


class OnlyRepr:
    def __repr__(self): return "R"


class OnlyStr:
    def __str__(self): return "S"


print(str(OnlyRepr()), f"{OnlyRepr()}", [OnlyRepr()], str(OnlyStr()), repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"))
class Big:
    def __hash__(self): return 2**61 + 5
print(hash(Big()) == hash(2**61 + 5), bool(n))
