cases = [
    ("%s %r %a", ("é", "é", "é")), ("%d %i %u", (1, -2, 3.7)), ("%5d|%-5d|%05d|%+d|% d", (1, 2, 3, 4, 5)), ("%x %X %#x %o %#o", (255, 255, 255, 8, 8)),
    ("%f %.2f %10.3f %-10.1f| %+f", (1.5, 2.345, 3.14159, 2.25, 1)), ("%e %E %.3e %g %G %.3g", (12345.678, 0.0001, 1, 1e10, 1e-10, 1234567)),
    ("%c %c %5c", ("a", 98, "z")), ("%%", ()), ("%5%|%d", 3), ("%s", "only"), ("%s", [1, 2]), ("%s", ((1, 2),)), ("%(a)s %(b)d %(a)r", {"a": "x", "b": 2}),
    ("%*d %-*d| %.*f", (5, 1, 5, 2, 2, 3.14159)), ("%10.3s|%-10s|%.0s|", ("abcdef", "left", "gone")), ("%#.0f %#g", (3, 1.0)), ("%08.3f %+08.2f %x", (3.14159, -2.5, -255)),
    ("%ld %hd %Lf", (1, 2, 3.0)), ("%d", True), ("%s %s", (None, True)), ("%i", 10**25), ("%x", 10**25), ("%.3d %+.5d %#.6x", (5, 42, 255)), ("%5s%5s", ("é", "日")),
    ("%.2f", "x"), ("%d", "x"), ("%d", None), ("%x", 1.5), ("%c", "ab"), ("%c", 0x110000), ("%c", 1.5), ("%s %s", 1), ("%s", (1, 2)), ("%", ()), ("%y", 1), ("%(a)s", {}), ("%(a)s", 3),
    ("%(a)s %s", {"a": 1}), ("%(a", {"a": 1}), ("%*d", ("a", 1)), ("%d", 1j), ("no placeholders", 1), ("no placeholders", ()), ("no placeholders", {"a": 1}), ("no placeholders", [1]), ("%f", float("inf")), ("%d", float("nan")), ("%e", -0.0), ("%5.1f%%", 12.34), ("%r", "it's"), ("%s", "a\n"), ("%.3r|%.2a", ("abcdef", "é")), ("%d %s", (1,)), ("%(x)*d", {"x": 1}), ("%()s", {"": "empty"}), ("%((a))s", {"(a)": "nested"}),
]
for template, value in cases:
    try:
        print(repr(template), "->", repr(template % value))
    except Exception as error:
        print(repr(template), "->", type(error).__name__, error)


class P:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __int__(self): return 5
    def __index__(self): return 6
    def __float__(self): return 7.5
    def __getitem__(self, k): return k.upper()


print("%s %r %d %x %.1f %c" % (P(), P(), P(), P(), P(), 65), "%(abc)s" % P(), "%s" % P())
print(b"%s %d %x %c %b %a %r" % (b"bytes", 3, 255, 65, b"b", "é", "é"), b"%5.1f|%-4d|" % (2.5, 3), b"%(k)s" % {b"k": b"v"}, bytearray(b"%d") % 1)
for case in ('b"%s" % "str"', 'b"%d" % b"x"', 'b"%c" % 256', 'b"%b" % 3', 'b"%y" % 3'):
    try:
        print(eval(case))
    except Exception as error:
        print(type(error).__name__, error)
x = "%s-"
x %= 5
print(x)
