"""Vectors for templates, case and codecs; called by generate.py."""


class ShownStr(str):
    def __format__(self, spec):
        return "<" + str.__str__(self) + ":" + spec + ">"


class Shown:
    def __init__(self, text):
        self.text = text

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__") and len(name) > 4:
            raise AttributeError(name)
        return Shown(self.text + "." + name)

    def __getitem__(self, key):
        return Shown(self.text + ("[#%d]" % key if isinstance(key, int) else "[" + key + "]"))

    def __repr__(self):
        return ShownStr(self.text + "!r")

    def __str__(self):
        return ShownStr(self.text + "!s")

    def __format__(self, spec):
        return "<" + self.text + ":" + spec + ">"




class Keys(dict):
    def __missing__(self, key):
        return Shown("K" + key)


class Lengths(dict):
    def __repr__(self):
        return "map"

    def __missing__(self, key):
        return len(key)


def properties(s):
    return "".join("1" if x else "0" for x in [
        s.isalpha(), s.isdecimal(), s.isdigit(), s.isnumeric(), s.isalnum(), s.isspace(), s.isupper(), s.islower(),
        s.istitle() and not s.isupper(), s.isidentifier(), ("a" + s).isidentifier(), s.isprintable(), len(s.splitlines()) == 1 and s.splitlines()[0] == ""])


def write(File, rnd, count, some_text, some_float, some_int, bits, raw):
    f = File("case")
    METHODS = "upper lower title capitalize swapcase casefold".split()
    for _ in range(count(300)):
        t = some_text(10)
        for m in METHODS:
            f.add(m, lambda: getattr(t, m)(), t)
    import sys
    step = 1 if count(1) > 20 else 61
    for c in list(range(0, 0x300, 1 if step == 1 else 5)) + list(range(0x300, 0x20000, step)) + list(range(0x20000, 0x110000, step * 101)):
        s = chr(c)
        f.add("properties", lambda: properties(s), s)
        for m in METHODS:
            if getattr(s, m)() != s:
                f.add(m, lambda: getattr(s, m)(), s)
    for c in [0xdf, 0x130, 0x131, 0x149, 0x19b, 0x264, 0x1c4, 0x1c5, 0x1e9e, 0x1f80, 0x1fb7, 0x13a0, 0xab70, 0x13f8, 0xfb03, 0x1c89, 0xa7cb, 0x10d50]:
        for m in METHODS:
            f.add(m, lambda: getattr(chr(c), m)(), chr(c))
    for t in ["ΑΣ", "Σ", "ΑΣΑ", "Α'Σ", "ΑΣ'", "ΑΣ' Α", "ΑΣ.Β", "1Σ", "aΣ\u0301", "ΟΔΥΣΣΕΥΣ", "hello world's", "ǆ ǅ Ǆ", "\U00010400\U00010428x"]:
        for m in METHODS:
            f.add(m, lambda: getattr(t, m)(), t)

    codecs_vectors(File, rnd, count, some_text)

    f = File("templates")
    P = tuple(Shown("P%d" % i) for i in range(4))

    def template(t, kind):
        if kind == "map":
            return t.format_map(Keys())
        return t.format(*P, **{n: Shown("K" + n) for n in NAMES})

    NAMES = ["a", "b", "é", " ", "1a", "a!", "-1"]
    fixed = ["", "{}", "{0}", "{a}", "{{}}", "{{", "}}", "{", "}", "a{", "a}", "{}{}", "{0}{}", "{}{0}", "{a}{}", "{0!r}", "{!s:x}", "{!a}", "{!x}", "{!\x01}", "{!é}", "{!}", "{!", "{!r",
             "{!rx}", "{!r:", "{!r:{}}", "{:{}}", "{:{}{}}", "{:{:{}}}", "{0:{1}}", "{0:{}}", "{:{0}}", "{a.b}", "{a[0]}", "{a[b]}", "{a[0].b[c]}", "{a.}", "{a[]}", "{a[}", "{a[0}",
             "{a[0]x}", "{a[0]]}", "{a.b[}]}", "{.b}", "{[0]}", "{[b].c}", "{4}", "{9999999999999999999999}", "{a[9999999999999999999999]}", "{é}", "{ }", "{-1}",
             "{a:}", "{a:{{}}}", "{a:{}}", "{a:}}", "{a:}}}", "{a:{", "{a:}{", "{a", "{a:x", "{a!", "{{a}", "{a}}", "{{{a}}}", "{٣}", "{a[٣]}", "{a{b}}", "{{}{}}", "x{}y{{z}}{}", "{a..b}",
             "{0[0}{", "{a!r:{b}}", "{}}", "{:{}} {}", "{[}]}", "{[{]}", "{a!r!s}", "{a:!r}", "{:\U0001f600}", "{!\U0001f600}", "{a!r}}}", "{4} }", "{a.b.c[1][x y]}"]
    for t in fixed:
        f.add("template", lambda: template(t, "args"), t, "args")
        f.add("template", lambda: template(t, "map"), t, "map")
    for _ in range(count(500)):
        t = "".join(rnd.choice(["{", "}", "{}", "{a}", "{0", "!r", ":", "!", "[", "]", ".", "a", "b", "1", "x", "{{", "}}", "{1}", ":{}"]) for _ in range(rnd.randrange(9)))
        kind = rnd.choice(["args", "map"])
        f.add("template", lambda: template(t, kind), t, kind)

    f = File("percents")

    def show(v):
        if isinstance(v, tuple):
            return "(" + ",".join(show(x) for x in v)
        if isinstance(v, Lengths):
            return "map"
        if isinstance(v, bytes):
            return "'" + v.decode("latin-1")
        return "'" + v if isinstance(v, str) else repr(v)

    def value(byt):
        k = rnd.randrange(4)
        if k == 0:
            return b"a'\xe9b" [:rnd.randrange(5)] if byt else rnd.choice(["", "x", "ab", "é\U0001f600", "a'b", "\ud800"])
        if k == 1:
            return rnd.choice([some_int(), rnd.randrange(300)])
        if k == 2:
            return rnd.choice([rnd.randrange(-10**6, 10**6) / 64, 1.5, -0.0, 1e16 + 2])
        return rnd.randrange(-200, 200)

    for _ in range(count(2500)):
        byt = rnd.random() < .4
        t = ""
        n = rnd.choice([0, 1, 1, 1, 2, 3])
        vals = []
        for i in range(n):
            t += rnd.choice(["", "x", "é", "%%"])
            t += "%"
            if rnd.random() < .06:
                t += rnd.choice(["(k)", "(a(b))", "(", "()"])
            t += "".join(rnd.choice("-+ #0") for _ in range(rnd.choice([0, 0, 1, 2])))
            t += rnd.choice(["", "", "5", "12", "*"])
            t += rnd.choice(["", "", ".3", ".", ".*", ".0", ".12"])
            t += rnd.choice(["", "", "", "l", "h", "ll"])
            t += rnd.choice("sssrraddiuoxXeEfFgGcc%" + "bByé\x01\n")
            if t.endswith("%") and rnd.random() < .1:
                t = t[:-1]
        for c in range(max(0, t.replace("%%", "").count("%") + t.count("*") + rnd.choice([0, 0, 0, 0, 0, 1, -1]))):
            vals.append(value(byt))
        stars = t.count("*")
        if stars:
            vals = [x if not isinstance(x, int) or abs(x) < 500 else 7 for x in vals]
        v = tuple(vals) if rnd.random() < .8 or len(vals) != 1 else vals[0]
        if rnd.random() < .1:
            v = Lengths()
        if any(isinstance(x, (str, bytes)) and (b"," in x if isinstance(x, bytes) else "," in x) for x in vals):
            continue
        if byt:
            f.add("percent_bytes", lambda: (t.encode("latin-1") % v).decode("latin-1"), t, show(v)) if plain(v) else None
        else:
            f.add("percent", lambda: t % v, t, show(v)) if plain(v) else None
    for t, v in [("%d", "x"), ("%x", 1.5), ("%x", "a"), ("%c", "ab"), ("%c", 1.5), ("%c", 0x110000), ("%c", -1), ("%c", 10**30), ("%f", "x"), ("%y", 1), ("abc%", 1), ("%", 1), ("%(a", Lengths()),
                 ("%(a)", Lengths()), ("%(a)d", 5), ("%(a)d", (5,)), ("%s %s", 1), ("%s", (1, 2)), ("a", 1), ("a", ()), ("a", Lengths()), ("%*d", ("a", 1)), ("%*d", (10**30, 1)), ("%.*d", (-5, 1)), ("%-*d|", (-5, 1)),
                 ("%.0f", 0.5), ("%.0f", 1.5), ("%#.0f", 2.5), ("%05s", "ab"), ("%-05d|", 7), ("%+s", "a"), ("%é", 1), ("%\x7f", 1), ("%99999999999999999999d", 1), ("%.99999999999999999999d", 1), ("%l", 1), ("%lld", 1),
                 ("%#o", 8), ("%#08o", -8), ("%#X", 255), ("%#.6x", 255), ("%(a)s %(bc)s", Lengths()), ("%(a)s %s", Lengths()), ("%s%%", 5), ("%5%|", ()), ("%i", 2.9), ("%u", -3)]:
        f.add("percent", lambda: t % v, t, show(v))

        def conv(x):
            return x.encode("latin-1") if isinstance(x, str) else x
        w = tuple(map(conv, v)) if isinstance(v, tuple) else conv(v)
        f.add("percent_bytes", lambda: (t.encode("latin-1") % w).decode("latin-1"), t, show(w))


def plain(v):
    return not (isinstance(v, (str, bytes)) and (v == "map" or v[:1] in ("(", b"(")))



def codecs_vectors(File, rnd, count, some_text):
    import codecs
    import unicodedata
    import warnings
    warnings.simplefilter("ignore")
    f = File("codecs")
    handlers = "strict ignore replace backslashreplace surrogateescape surrogatepass".split()
    encodings = ("utf-8 UTF8 utf_8_sig utf-16 utf-16-le UTF-16BE utf-32 utf-32-le utf-32-be ascii US-ASCII latin-1 iso-8859-1 cp1252 "
                 "cp437 iso8859-15 koi8-r cp1251 unicode_escape raw_unicode_escape").split()
    parts = [b"a", b"\xc3\xa9", b"\xe2\x82\xac", b"\xf0\x9f\x98\x80", b"\x80", b"\xff", b"\xed\xa0\x80", b"\xed", b"\xe2\x82", b"\xf0\x9f", b"\xf4\x90", b"\xc0\x80", b"\xe0\x80",
             b"\x00", b"\xd8\x00", b"\x00\xdc", b"\x00\xd8", b"\xfe\xff", b"\xff\xfe", b"\x00\x00", b"\x00\x11", b"\\", b"\\x4", b"\\x41", b"\\u00e9", b"\\ud800", b"\\U0001f600",
             b"\\U00110000", b"\\U", b"\\N{BULLET}", b"\\N{x", b"\\N{}", b"\\N", b"\\N{foo}", b"\\777", b"\\0", b"\\\n", b"\\q", b"\\'", b"n", b"\xed\xb0\x80", b"\xed\xa0"]
    for _ in range(count(2500)):
        e, h = rnd.choice(encodings), rnd.choice(handlers)
        b = b"".join(rnd.choice(parts) for _ in range(rnd.randrange(6)))
        if rnd.random() < .1:
            b = rnd.randbytes(rnd.randrange(8))
        norm = lambda t: t.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        f.add("decode", lambda: norm(b.decode(e, h)), b.decode("latin-1"), e, h)
        if e.lower().startswith("utf") or "escape" in e:
            dec = {"UTF8": codecs.utf_8_decode, "utf-8": codecs.utf_8_decode, "utf-16-le": codecs.utf_16_le_decode, "UTF-16BE": codecs.utf_16_be_decode,
                   "utf-16": codecs.utf_16_decode, "utf-32": codecs.utf_32_decode, "utf-32-le": codecs.utf_32_le_decode, "utf-32-be": codecs.utf_32_be_decode,
                   "unicode_escape": codecs.unicode_escape_decode, "raw_unicode_escape": codecs.raw_unicode_escape_decode}.get(e)
            if dec:
                f.add("decode_part", lambda: "{1}:{0}".format(*[norm(x) if isinstance(x, str) else x for x in dec(b, h, False)]), b.decode("latin-1"), e, h)
    for _ in range(count(2000)):
        e, h = rnd.choice(encodings), rnd.choice(handlers + ["xmlcharrefreplace", "namereplace"])
        t = "".join(rnd.choice("aé€\U0001f600\ud800\udc80\udcff\uda00\\\n\t\x80\x7f\xff가一\ue000") for _ in range(rnd.randrange(6)))
        t = t.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        f.add("encode", lambda: t.encode(e, h).decode("latin-1"), t, e, h)

    def look():
        try:
            return str(ord(unicodedata.lookup(n)))
        except KeyError:
            return "-1"

    for _ in range(count(300)):
        c = chr(rnd.choice([rnd.randrange(0x3000), rnd.randrange(0x20000), rnd.randrange(0xac00, 0xd7a4), rnd.randrange(0x110000)]))
        n = unicodedata.name(c, None)
        f.add("name", lambda: str(n), c)
        if n:
            if rnd.random() < .5:
                n = n.lower()
            f.add("lookup", look, n)
    for n in ["LF", "NULL", "foo", "", "HANGUL SYLLABLE", "HANGUL SYLLABLE GA", "HANGUL SYLLABLE GAX", "CJK UNIFIED IDEOGRAPH-4E00", "CJK UNIFIED IDEOGRAPH-4e00", "CJK UNIFIED IDEOGRAPH-04E00", "NBSP", "NO-BREAK SPACE", "LINE FEED",
              "BELL", "ALERT", "LATIN SMALL LETTER GHA", "BOM", "ZWJ", "BYTE ORDER MARK"]:
        f.add("lookup", look, n)
