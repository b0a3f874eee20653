import copy
import pickle
import re


def show(m):
    return None if m is None else (m.regs, m.lastindex, m.lastgroup, m.groupdict(), m.groups("-"), m.pos, m.endpos)


cases = [
    ("(?:(a)|b)*", "abab"), ("(?:a|(b))*?c", "abc"), (r"(?<=(a))b\1", "aba"), (r"(a)?b(?(1)c|d)", "abc bd"), (r"(?>a+)ab", "aaab"), (r"a++b", "aaab"),
    (r"(?:ab?)++b", "aabab"), (r"(?:a|ab){1,3}+c", "ababc"), (r"((a)|b){2,3}?", "abab"), (r"(?i)stra\u00dfe|K", "STRASSE K"), (r"(?is)[k-z].", "aKb\u212ax"),
    (r"(?=(a+))a*b\1", "baaabac"), (r"(?!(a)b)ac?(?(1)x|y)", "acy"), (r"(a*)*", "aab"), (r"(a*)+?$", "aa"), (r"(?:(x)|(y)|z)+", "xyz"), (r"(|a)+", "aaa"),
    (r"(?:|a)+?b", "aab"), (r"()*?a", "a"), ("(?a:\\w)\\w", "\u00e9a \u00e9\u00e9"), ("(?-i:a)b", "aB"), (r"\bfoo\B", "foos foo"), (r"(?m)^a$", "b\na\nc"),
    (r"(?s:.)*x.", "\n\nxy\n"), (r"\Z|b", "ab\n"), (r"(?P<key>\w+)\s*=\s*(?P<value>.*?)\s*(?:#|$)", "a = b c # d"), (r"[^\W\d_]+", "12ab_c\u00e9"),
    (r"(?x) a b # comment" + "\n c", "abc"), (r"(\d+)(?:\.(\d*))?", "3.14 10."), (r"\d", "\u0663"), (r"(?a)\d", "\u06633"), (r"$", "a\n"), (r"(?m)$", "a\nb"),
    (r"\A\w+", "ab cd"), ("", "ab"), ("[\\]a-c-]+", "]b-d"), ("x*", "axb"), ("(?i)\u0130", "i\u0307 \u0130"), ("[\U0001f600-\U0001f64f]", "a\U0001f610b"), ("\ud800", "a\ud800"),
    (r"(?<!a)b", "ab b"), (r"(?<=ab|cd)e", "abe cde"), (r"(.)\1", "abbc"), (r"(?i)(.)\1", "aBb"), (r"(a|b)(?=c)", "acbc"), (r"(?:a{2,3}?){2}", "aaaaaa"),
]
for pattern, text in cases:
    p = re.compile(pattern)
    print(ascii(pattern), ascii([show(p.search(text)), show(p.match(text)), show(p.fullmatch(text)), show(p.search(text, 1)), show(p.search(text, 1, 3))]))
    print("   ", ascii([m.span() for m in p.finditer(text)]), ascii(p.findall(text)), ascii(p.split(text)), ascii(p.sub(r"<\g<0>>", text)), ascii(p.subn("-", text, 1)))
    if pattern.isascii() and text.isascii() and "?a" not in pattern and "\\u" not in pattern:
        b = re.compile(pattern.encode())
        print("   ", b.findall(text.encode()), show(b.search(memoryview(text.encode()))), b.sub(lambda m: m[0].upper(), bytearray(text, "ascii")))

m = re.match(r"(?P<a>\w)(?P<b>\d)?", "x--")
print(m, m[0], m["a"], m["b"], m.group(0, "a", 2), m.expand(r"\1-\g<b>-\g<a>"), m.span("b"), m.start(2), m.end(1), m.re.pattern, m.string)
print(repr(re.match("a" * 60, "a" * 60)), re.match(b"a", b"abc"))
print(copy.copy(m) is m, copy.deepcopy(m.re) is m.re, pickle.loads(pickle.dumps(m.re)) == m.re)
print(re.compile("a") == re.compile("a"), re.compile("a") == re.compile("a", re.I), re.compile("a") != re.compile(b"a"), hash(re.compile("q")) == hash(re.compile("q")))
print(re.compile("a") is re.compile("a"), re.purge())
print(re.escape("a.b*c[d]\n\u00e9 #~"), re.escape(b"x-y"), re.template if hasattr(re, "template") and False else "")
print(repr(re.compile("x", re.I | re.M)), repr(re.compile("x" * 250))[-20:], re.compile("(a)(?P<n>b)").groupindex, re.RegexFlag.I | re.M, re.Pattern[str], re.Match[bytes])
s = re.compile(r"\w").scanner("ab c")
print(s.pattern, s.match(), s.search(), s.match(), s.search(), s.search())
scanner = re.Scanner([(r"\d+", lambda s, t: int(t)), (r"\w+", None), (r"\s+", lambda s, t: "_"), (r".", lambda s, t: t)])
print(scanner.scan("12 ab +3\n"))
b = bytearray(b"axa")
it = re.finditer(b"a", b)
print(next(it))
try:
    b.append(1)
except BufferError as e:
    print(e)
print(list(it))
b.append(1)
print(re.search("(?:a|b)*c", "ab" * 50000 + "c").end(), re.search(r"(?:(a)|(b))*\1c", "ab" * 20000 + "ac").span())
