s = "aé日😀"
for encoding in ("utf-8", "utf8", "UTF_8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-8-sig", "U8"):
    b = s.encode(encoding)
    print(encoding, b, b.decode(encoding) == s)
print("é".encode("latin-1"), "abc".encode("ascii"), "é".encode("iso-8859-1"))
for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "nonsense", "strict"):
    try:
        print(errors, s.encode("ascii", errors))
    except Exception as error:
        print(errors, type(error).__name__, error)
bad = b"ok\xff\xe6\x97x\xf0\x9f"
for errors in ("ignore", "replace", "backslashreplace", "surrogateescape", "strict", "nonsense"):
    try:
        print(errors, ascii(bad.decode("utf-8", errors)))
    except Exception as error:
        print(errors, type(error).__name__, error)
for case in ('b"\\xff".decode()', 'b"\\xc3".decode()', 'b"\\xc3(".decode()', 'b"\\xed\\xa0\\x80".decode()', 'b"\\xf8".decode()', 'b"\\xff".decode("ascii")', '"é".encode("ascii")', '"日本".encode("latin-1")', '"a日".encode("ascii")', '"a".encode("nope")', 'b"a".decode("nope")', '"a".encode(3)', 'b"a".decode(errors=3)', 'b"\\x00".decode("utf-16")', 'b"\\xc0\\x80".decode()', 'b"ab\\x80cd".decode()', '"\\ud800x".encode("utf-16")'):
    try:
        print(case, repr(eval(case)))
    except Exception as error:
        print(case, type(error).__name__, error)
print(ascii(b"\x80\xff".decode("ascii", "surrogateescape")), b"\x80".decode("ascii", "surrogateescape").encode("ascii", "surrogateescape"), "\ud800".encode("utf-8", "surrogatepass"), ascii(b"\xed\xa0\x80".decode("utf-8", "surrogatepass")))
print("x".encode(encoding="ascii", errors="ignore"), b"".decode(), "".encode(), b"\xef\xbb\xbfa".decode("utf-8-sig"), ascii(b"\xef\xbb\xbfa".decode("utf-8")))
