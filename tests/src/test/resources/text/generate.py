"""Writes the vectors of TextVectorsTest with a CPython 3.12: generate.py FOLDER [SCALE [SEED]]."""
import math
import os
import random
import struct
import sys

folder = sys.argv[1]
scale = float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
rnd = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 312)


def count(n):
    return max(1, int(n * scale))


def escape(text):
    units = text.encode("utf-16-be", "surrogatepass")
    out = []
    for i in range(0, len(units), 2):
        c = units[i] << 8 | units[i + 1]
        out.append(chr(c) if 32 <= c < 127 and c != 92 else "\\%04x" % c)
    return "".join(out)


KINDS = [(OverflowError, "OVERFLOW"), (ValueError, "VALUE"), (TypeError, "TYPE"),
         (IndexError, "INDEX"), (KeyError, "KEY"), (MemoryError, "MEMORY")]


def attempt(f):
    try:
        return f()
    except (UnicodeEncodeError, UnicodeDecodeError) as e:
        kind = "ENCODE" if isinstance(e, UnicodeEncodeError) else "DECODE"
        return "!%s %s %d %d %s" % (kind, e.encoding, e.start, e.end, e.reason)
    except tuple(k for k, _ in KINDS) as e:
        for k, n in KINDS:
            if isinstance(e, k):
                return "!" + n + " " + str(e)


class File:
    def __init__(self, name):
        self.out = open(os.path.join(folder, name + ".tsv"), "w", newline="\n")

    def add(self, op, f, *args):
        self.out.write("\t".join([op, escape(attempt(f))] + [escape(str(a)) for a in args]) + "\n")


def bits(x):
    return "nan" if x != x else "%016x" % struct.unpack(">Q", struct.pack(">d", x))[0]


def raw(x):
    return "%016x" % struct.unpack(">Q", struct.pack(">d", x))[0]


CORNER = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 0.125, 1e16, 1e15, 9999999999999998.0, 1e22, 1e23,
          5e-324, 1e-323, 1.5e-323, 2e-323, 2.2250738585072014e-308, 2.225073858507201e-308,
          1.7976931348623157e308, math.inf, -math.inf, math.nan, 1e-4, 1e-5, 0.00012345, 123456.789,
          2.675, 1e100, 9.5, 0.95, 9.995, 99999.5, 999999.5, 1234567.0, 1e21, 5e-5, 0.3, 2 / 3,
          1e5, 1e6, 123456789012345678.0, 2.0 ** 63, 2.0 ** 53, 4.5, 1e-7, 3e-310]


def some_float():
    k = rnd.randrange(9)
    if k == 0:
        return rnd.choice(CORNER)
    if k == 1:
        return struct.unpack(">d", rnd.randbytes(8))[0]
    if k == 2:
        return rnd.uniform(-1000, 1000)
    if k == 3:
        return round(rnd.uniform(-1e6, 1e6), rnd.randrange(8))
    if k == 4:
        return rnd.randrange(-10**6, 10**6) / 2 ** rnd.randrange(20)
    if k == 5:
        return float("%de%d" % (rnd.randrange(10 ** rnd.randrange(1, 18)), rnd.randrange(-330, 309)))
    if k == 6:
        return float(rnd.randrange(10**20))
    if k == 7:
        return rnd.choice([1, -1]) * rnd.randrange(1, 30) * 5e-324
    return rnd.uniform(-1, 1) * 10 ** rnd.randrange(-20, 20)


def some_int():
    k = rnd.randrange(6)
    if k == 0:
        return rnd.choice([0, 1, -1, 2**63, -2**63, 2**63 - 1, 2**64, 10**18, 10**30, -10**19, 999, 1000, 97])
    if k == 1:
        return rnd.randrange(-1000, 1000)
    if k == 2:
        return rnd.randrange(-10**9, 10**9)
    if k == 3:
        return rnd.getrandbits(rnd.randrange(1, 300)) * rnd.choice([1, -1])
    if k == 4:
        return rnd.randrange(0, 0x110000 + 50)
    return 10 ** rnd.randrange(40) * rnd.choice([1, -1]) + rnd.choice([0, 1, -1])


FILLS = "*0x <>^=é\U0001f600#"
TYPES_FLOAT = "eEfFgGn%"
ODD = "bcdosxXyé\x01 ,_z"


def some_spec(types):
    s = ""
    if rnd.random() < .4:
        if rnd.random() < .5:
            s += rnd.choice(FILLS)
        s += rnd.choice("<>=^")
    if rnd.random() < .35:
        s += rnd.choice("+- ")
    if rnd.random() < .1:
        s += "z"
    if rnd.random() < .2:
        s += "#"
    if rnd.random() < .25:
        s += "0"
    if rnd.random() < .5:
        s += str(rnd.randrange(0, 30))
    if rnd.random() < .3:
        s += rnd.choice(",_,_,__,")
    if rnd.random() < .4:
        s += "." + str(rnd.choice([0, 1, 2, 3, 5, 6, 10, 17, 20, 30]))
    if rnd.random() < .8:
        s += rnd.choice(types)
    if rnd.random() < .03:
        s += rnd.choice(ODD)
    if rnd.random() < .01:
        i = rnd.randrange(len(s) + 1)
        s = s[:i] + rnd.choice("._,0٣<%") + s[i:]
    return s


def some_text(n=8):
    pools = ["abcXYZ 019_", "'\"\\\n\t\r\x00\x1f\x7f", "äßÉµſŉΣσςΑΐ", "\u2028\u3000\u200b\x85\xa0\xad", "\U0001f600\U00010400",
             "\ud800\udfff", "٣५²½Ⅷ一"]
    return "".join(rnd.choice(rnd.choice(pools[:rnd.randrange(1, len(pools) + 1)])) for _ in range(rnd.randrange(n))
                   ).encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def floats():
    f = File("floats")
    for x in CORNER:
        for op, g in [("float_repr", repr), ("float_hex", float.hex)]:
            f.add(op, lambda: g(x), raw(x))
    for _ in range(count(1500)):
        x = some_float()
        f.add("float_repr", lambda: repr(x), raw(x))
    for _ in range(count(150)):
        x = some_float()
        f.add("float_hex", lambda: x.hex(), raw(x))
        f.add("float_ratio", lambda: "%d/%d" % x.as_integer_ratio(), raw(x))
    for _ in range(count(1500)):
        x = some_float()
        n = rnd.choice([0, 1, 2, 3, 5, 10, 15, 16, 17, 20, -1, -2, -5, -300, 300, 323, 324, -308, -309, rnd.randrange(-330, 330)])
        f.add("float_round", lambda: bits(round(x, n)), raw(x), n)
    texts = ["", " ", "1", " 1.5\n", "1_0", "_1", "1_", "1__0", "1_.0", "1._0", "1e1_0", "1e_1", "inf", "-INF", "+Infinity",
             "infinit", "nan", "-nan", "NaN", ".5", "5.", ".", "e5", "1e", "1e+", "1e5", "1E-5", "0x10", "١٢.٥", "\u30001.5\u3000", "1 2",
             "1e400", "-1e400", "1e-400", "1e99999999999999999999", "0e99999999999999999999", "\x1c1", "1\x85", "é", "1d", "1f", "0x1p3",
             "1\x00", "+-1", "--1", "+ 1", "1e5.0", "٣e٣", "\ud800"]
    for t in texts:
        f.add("float_parse", lambda: bits(float(t)), t)
    for _ in range(count(400)):
        t = rnd.choice(["%.{}e".format(rnd.randrange(40)) % some_float(), repr(some_float()),
                        "".join(rnd.choice("0123456789.e+-_ ") for _ in range(rnd.randrange(9)))])
        f.add("float_parse", lambda: bits(float(t)), t)
    hexes = ["", "0x", "0x.8", "0x1.8p1", "-0X1P-3", "1.8", "inf", "-nan", "0x1p1024", "0x1.fffffffffffffp1023", "0x1.fffffffffffff8p1023",
             "0x1.fffffffffffff7p1023", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x0.8p-1074", "0x1p", "0x1p+", "p1", "0x1p99999999999999999999",
             "0x0p99999999999999999999", "0x1p-99999999999999999999", "  0x1p0 ", "0x1 p0", "0xg", "0x1.0000000000001", "0x1.00000000000008", "0x1.00000000000018p0",
             "0x.0000000000000000000001p80", "infinity", "+inf", "--1", "0x1_0", "٣", "in", "0x1.p1"]
    for t in hexes:
        f.add("float_fromhex", lambda: bits(float.fromhex(t)), t)
    for _ in range(count(300)):
        t = "%s0x%x.%xp%d" % (rnd.choice(["", "-", "+"]), rnd.getrandbits(rnd.randrange(1, 70)), rnd.getrandbits(rnd.randrange(1, 80)),
                              rnd.choice([rnd.randrange(-60, 60), rnd.randrange(-1150, 1030)]))
        f.add("float_fromhex", lambda: bits(float.fromhex(t)), t)


def formats():
    f = File("formats")
    for _ in range(count(2500)):
        x, s = some_float(), some_spec(TYPES_FLOAT if rnd.random() < .95 else ODD)
        f.add("float_format", lambda: format(x, s), raw(x), s)
    for _ in range(count(2500)):
        x, s = some_int(), some_spec("bcdoxXneEfFgG%dddd" if rnd.random() < .95 else ODD)
        f.add("int_format", lambda: format(x, s), x, s)
    for _ in range(count(700)):
        x, s = some_text(), some_spec("sss" if rnd.random() < .9 else ODD)
        f.add("str_format", lambda: format(x, s), x, s)
    for _ in range(count(1000)):
        x, y, s = some_float(), some_float(), some_spec(TYPES_FLOAT[:-1] if rnd.random() < .9 else ODD + "%")
        f.add("complex_format", lambda: format(complex(x, y), s), raw(x), raw(y), s)
    for s in ["99999999999999999999", ".99999999999999999999", ".9999999999", ".", ",_", "_,", "__", ",,", "é", "10,s", "_n", ",n", ",c", "_c", ",x",
              "10.", "<<10", "=10", "z", "zz", "+-", "1x2", "sd", "d\n", "\x05", "{}", "01,", "_\x7f"]:
        f.add("int_format", lambda: format(5, s), 5, s)
        f.add("float_format", lambda: format(5.0, s), raw(5.0), s)
        f.add("str_format", lambda: format("ab", s), "ab", s)
        f.add("complex_format", lambda: format(5 + 6j, s), raw(5.0), raw(6.0), s)


def ints():
    f = File("ints")
    texts = ["", " ", "0", "-0", "00", "007", "0x", "0x1f", "0X1F", "0b101", "0o17", "0_0", "0_1", "_1", "1_", "1__2", "1_000", "0x_f", "0x__f", "0b_1", "0b2", "0o8",
             "+5", "- 5", "+-5", " \n12\t", "\x1c12", "\x8512", "\u300012", "١٢", "१२", "12é", "1.5", "abc", "zz", "z_z", "9" * 4300, "9" * 4301, "0" * 5000,
             "-" + "9" * 4300, "f" * 5000, "\ud800", "'", "\"'", "x" * 300, "é" * 300, "1\x00", "0b", "0xg", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
             "-9223372036854775809", "1_" * 5000 + "1", "0b1_0", "1 2", "²", "Ⅷ", "𝟙𝟚"]
    for t in texts:
        for b in (10, 0, 2, 8, 16, 36, 3, 1, 37, -1):
            f.add("int_parse", lambda: str(hash(int(t, b)) if len(t) > 500 else int(t, b)), t, b) if len(t) < 500 else None
    for t in ["9" * 4301, "9" * 4300, "é" * 700, "1_" * 5000 + "1"]:
        f.add("int_parse", lambda: str(int(t)), t, 10)
    for _ in range(count(400)):
        b = rnd.choice([10, 10, 0, 2, 8, 16, 36, rnd.randrange(2, 37)])
        t = "".join(rnd.choice("0011223456789abcdefxzXOB_ +-") for _ in range(rnd.randrange(1, 24)))
        f.add("int_parse", lambda: str(int(t, b)), t, b)
        t = "".join(rnd.choice("0123456789abcxz"[:rnd.choice([2, 10, 15])]) for _ in range(rnd.randrange(1, 24)))
        f.add("int_parse", lambda: str(int(t, b)), t, b)
    for t in ["", "12", " 12 ", "0x1f", "1\xe9", "abc", "'", "1\x00", "\xb2"]:
        for b in (10, 0, 16):
            f.add("int_parse_bytes", lambda: str(int(t.encode("latin-1"), b)), t, b)
    for x in [10**4299, 10**4300 - 1, 10**4300, -10**4300, 10**5000]:
        f.add("int_format", lambda: format(x, "d"), x if abs(x) < 10**4300 else "1" + "0" * 4300, "d") if abs(x) in (10**4299,) else None
    for t in ["1", "1j", "-j", "j", "+j", "1+j", "1-2j", "(1+2j)", " ( 1+2j ) ", "(1+2j", "1+2j)", "((1))", "1 +2j", "1+ 2j", "1+2", "1+2j+3", "inf+nanj", "infj", "-infj", "nan",
              "1e5-1e-5j", "1_0+2_0j", "1__0j", "1_j", "", " ", "()", "jj", "1jj", "2J", "١+٢j", ".5j", "1.", "1e", "+", "1+", "+-1j", "1--2j", "1e5j", "\ud800", "_"]:
        f.add("complex_parse", lambda: bits(complex(t).real) + " " + bits(complex(t).imag), t)


def strings():
    f = File("strings")
    for _ in range(count(500)):
        t = some_text()
        f.add("str_repr", lambda: repr(t), t)
        f.add("str_ascii", lambda: ascii(t), t)
        b = bytes(rnd.choice(b"ab'\"\\\n\r\t\x00\x7f\xff ") for _ in range(rnd.randrange(8)))
        f.add("bytes_repr", lambda: repr(b), b.decode("latin-1"))


sys.set_int_max_str_digits(4300)
floats()
formats()
ints()
strings()
if os.path.exists(os.path.join(os.path.dirname(os.path.abspath(__file__)), "generate_more.py")):
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    import generate_more
    generate_more.write(File, rnd, count, some_text, some_float, some_int, bits, raw)
