import binascii
from binascii import *


def attempt(function, *args, **kwargs):
    try:
        print(function.__name__, args, kwargs, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, args, kwargs, type(e).__name__, e)


print(Error, Error.__mro__, Incomplete, hexlify.__name__)
for data in [b"", b"\x00\xff", bytearray(b"abc"), memoryview(b"xyz"), "abc", 1, b"abcdefgh"]:
    if not isinstance(data, memoryview):
        attempt(hexlify, data)
attempt(hexlify, b"abcdefg", "-")
attempt(hexlify, b"abcdefg", b":", 2)
attempt(b2a_hex, b"abcdefg", ":", -3)
attempt(b2a_hex, b"abcdefg", sep="_", bytes_per_sep=4)
for text in ["", "00fF", b"616", "6g", "\xe9\xe9", "\u1234", bytearray(b"6162"), 1.5]:
    attempt(unhexlify, text)
for data in [b"", b"a", b"ab", b"abc", b"\xfb\xff\xfe" * 20]:
    attempt(b2a_base64, data)
    attempt(b2a_base64, data, newline=False)
for text in ["", "YQ==", "YWI=", "YWJj", "YWJj\nZGVm\n", "Y", "YQ", "YQ=", "Y=Q=", "=YQ=", "YQ==YQ==", "YQ==\n", "Y-Q==", "YWJjZ", "====", "\xe9"]:
    attempt(a2b_base64, text)
    attempt(a2b_base64, text, strict_mode=True)
for data in [b"", b"abc", b"Cat", b"x" * 45, b"x" * 46, b"\0\0"]:
    attempt(b2a_uu, data)
    attempt(b2a_uu, data, backtick=True)
for text in [b"", b"#86)C\n", b"#86)C ``\n", b"#86)Cx\n", b"$86)C\n", b"M", b"!\x80", "#0V%T"]:
    attempt(a2b_uu, text)
for text in [b"", b"=", b"a=20b", b"a=\nb", b"a=\r\nb", b"==", b"=zz", b"a_b", b"=4", b"=3D=3d", b"x=\rab\nc"]:
    attempt(a2b_qp, text)
    attempt(a2b_qp, text, header=True)
for data in [b"", b"a=b", b"tab\tx ", b"line \nnext\t\n", b"a\r\nb", b".\n.x\n.", b"_ x", b"\xff\x00", b"x" * 80, b"=" * 30, b"y" * 75 + b"\nz", b"a\rb"]:
    attempt(b2a_qp, data)
    attempt(b2a_qp, data, quotetabs=True)
    attempt(b2a_qp, data, istext=False)
    attempt(b2a_qp, data, header=True)
print(crc32(b""), crc32(b"hello"), crc32(b"lo", crc32(b"hel")), crc32(b"abc", 2**32 + 5), crc32(b"a", -1))
print(crc_hqx(b"", 0), crc_hqx(b"hello", 0), crc_hqx(b"lo", crc_hqx(b"hel", 0)), crc_hqx(b"abc", 70000))
attempt(crc32, "abc")
