s = "Hello, World"
print(s.upper(), s.lower(), s.swapcase(), s.title(), "hello world".capitalize(), "ß".upper(), "İ".lower(), "ǆ".title(), "Straße".casefold(), "they're bill's".title())
print(s.find("o"), s.find("o", 5), s.rfind("o"), s.find("z"), s.index("W"), s.rindex("l"), s.count("l"), s.count(""), "aaa".count("aa"), s.find("", 20), s.find("", 12), s.count("l", 3, -2))
print(s.startswith("He"), s.startswith(("x", "He")), s.endswith("ld", 3), s.startswith("lo", 3, 5), s.startswith(""), s.endswith(()), "".startswith("", 1))
print(s.replace("l", "L"), s.replace("l", "L", 2), "abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "aXbXc".replace("X", ""), s.replace("zz", "y"))
print("a,b,,c".split(","), "a,b,c".split(",", 1), " a  b ".split(), " a  b ".split(" "), "a b c".split(None, 1), "".split(), "".split(","), "a--b--c".rsplit("--", 1), " x y ".rsplit(None, 1), "abc".split("abc"))
print("a\nb\r\nc\rd\x0be\x85f\u2028g".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(), "a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("x"), "abc".rpartition("x"))
print("  x ".strip() + "|", "xxaxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab"), "\u2003x\u00a0".strip() + "|", "prefix_x".removeprefix("prefix_"), "x.py".removesuffix(".py"), "abc".removesuffix(""))
print("x".center(5, "*"), "ab".center(5), "x".ljust(3) + "|", "x".rjust(3, "é"), "42".zfill(5), "-42".zfill(5), "+x".zfill(4), "".zfill(2), "abc".center(2), "a\tb\tc".expandtabs(), "a\tbb\tc\n\td".expandtabs(4), "\t".expandtabs(0) + "|")
print(",".join(["a", "b"]), "".join([]), "-".join("abc"), ", ".join({"k": 1, "l": 2}), "é".join(("x", "日", "😀")))
for t in ("abc", "ABC", "a1", "1", "½", "²", "٣", "一", "", " ", "\t\n", "Ab Cd", "A", "ǅ", "é", "_x", "1x", "class", "a b", "\x00", "\u00a0", "😀"):
    print(repr(t), [getattr(t, "is" + k)() for k in ("alpha", "digit", "decimal", "numeric", "alnum", "space", "upper", "lower", "title", "identifier", "printable", "ascii")])
table = str.maketrans({"a": "1", "b": None, ord("c"): "xyz", "d": 100})
print("abcde".translate(table), "abc".translate(str.maketrans("ab", "xy", "c")), str.maketrans("a", "b"), "ab".translate({97: "é", 98: 0x1F600}), "ab".translate("0" * 97 + "XY"))
print(s[0], s[-1], s[2:5], s[::-1], s[::2], s[-3:], s[5:2], s[100:], s[:-100], s[10:2:-3], "o" in s, "" in s, "xyz" not in s, s * 2, 0 * s, "a" "b", len("日本😀"), min(s), max(s), sorted("bca"))
print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "é" > "z", "😀" > "\uffff", "10" < "9", hash("a") == hash("a"), "ab" == "a" + "b")
for case in ("'abc'.index('z')", "'abc'.rindex('z')", "'a'.split('')", "'a'.split(3)", "'a'.join([1])", "'a'.join(['b', 2])", "'a' + 1", "'a' * 'b'", "'a'[5]", "str(1)['x']", "'a'.center('x')", "'a'.center(5, 'xy')", "'a'.replace(1, 2)", "'a'.startswith(1)", "'a'.startswith(('a', 1))", "str.maketrans('ab', 'c')", "str.maketrans(3)", "str.maketrans({'ab': 1})", "'a'.translate({97: 0x110000})", "'a'.partition('')", "'a'.zfill('x')", "'a'.encode('nope')", "'a'.strip(3)", "3 in 'a'", "str(b'x', 3)", "str(3, 'utf8')", "'a'.find()", "'a'.count()", "''.splitlines(1, 2)", "'a' % 1", "'a'.expandtabs(None)", "str.upper(3)", "str.upper()", "str(1, 2, 3, 4)", "'a'.isalpha(1)"):
    try:
        print(case, repr(eval(case)))
    except Exception as error:
        print(case, type(error).__name__, error)
