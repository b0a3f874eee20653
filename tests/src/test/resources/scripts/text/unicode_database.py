import unicodedata as u


def attempt(name, *args, database=u):
    try:
        print(name, ascii(args), ascii(getattr(database, name)(*args)))
    except Exception as e:
        print(name, ascii(args), type(e).__name__, e)


properties = "category bidirectional combining mirrored east_asian_width decomposition".split()
characters = "a\u00e9\ufb01\uac00(\u0301\u3042\u4e00\ud800\ue000\u0378\u00b2\u00bd\u0bf0\u2460\u00a0\u05d0\u0661\n\U0001f600\U0001fae9\u0221"
for c in characters:
    for name in properties:
        attempt(name, c)
    for name in ["decimal", "digit", "numeric", "name"]:
        attempt(name, c)
        attempt(name, c, "default")
    for name in ["category", "decomposition"]:
        attempt(name, c, database=u.ucd_3_2_0)
for bad in [1, "ab", "", b"a"]:
    for name in ["category", "name", "digit", "mirrored"]:
        attempt(name, bad)
for name in ["SPACE", "space", "FOO", "nbsp", b"SPACE", 1, "CJK UNIFIED IDEOGRAPH-4E00", "HANGUL SYLLABLE GA", "x" * 300, "100% NAME"]:
    attempt("lookup", name)
for form in ["NFC", "NFD", "NFKC", "NFKD", "X", 1]:
    for text in ["\u00e9\ufb01", "e\u0301", "\uac00\u1100\u1161", "plain", "\u212b\u00bd", 5]:
        attempt("normalize", form, text)
        attempt("is_normalized", form, text)
print(u.unidata_version, u.ucd_3_2_0.unidata_version, u.UCD, type(u.ucd_3_2_0) is u.UCD)
print("\N{LATIN SMALL LETTER A}\N{bullet}", b"\\N{BULLET}".decode("unicode_escape"))
# every character of the Basic Multilingual Plane, summed up
totals = {}
for i in range(0, 0x11000):
    c = chr(i)
    key = u.category(c) + " " + u.bidirectional(c) + " " + u.east_asian_width(c) + " " + str(u.combining(c)) + " " + str(u.mirrored(c))
    totals[key] = totals.get(key, 0) + 1
for key in sorted(totals):
    print(key, totals[key])
print(sum(hash_ for hash_ in (len(u.decomposition(chr(i))) * i for i in range(0x3000))))
print(sum(int(u.numeric(chr(i), 0) * 1000) for i in range(0x11000)), sum(u.digit(chr(i), 0) for i in range(0x11000)), sum(len(u.name(chr(i), "")) for i in range(0x11000)))
