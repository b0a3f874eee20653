import re

patterns = [
    "(", "a)", "[a", "a**", "(?P<1>a)", "(?P<n>a)(?P<n>b)", "\\", "(?<=a*)b", "(?z)", "x{2,1}", "[z-a]", "\\N{FOO}", "(?P=x)", "a(?i)",
    "(?(2)a)", "\\8", "(?<a", "(?P<\u00a9>x)", b"(?P<\xc2\xb5>x)", b"(?P<a>x)(?P=\xc2)", "(?P<a>x)(?P=a", "(?(-1))", "(?( 1 )a)", "(?P<a)",
    "*", "a|*", "(?:a)++b+*", "x{1}{2}", "[]", "[^]", "\\x1", "\\u12", "\\U00110000", "[\\N{DIGIT ONE}-\\N{DIGIT NINE}]", "(?-i)", "(?-i:a)", "(?L)a",
    "(?au)a", "(?a-u:x)", "(?#", "(?", "(?P", "(?P>x)", "(?i", "(?ix-", "\\400", "[\\w-a]", "a\nb\n(", b"(?u)", b"\\u1234", "(?<=(a)|bc)", "(?<!a+)", "\\q", "[\\q]",
    ".{99999999999}", "((?(1)a|b|c))", "(?(1)", "(?P<x>a)(?(x)b|c)(?(y)d)", "(a)\\2", "(a\\1)", "(?>a", "a{,5}", "a{5,}", "{", "a{", "a{1", "x{4294967295}",
]
for pattern in patterns:
    try:
        compiled = re.compile(pattern)
        print(ascii(pattern), "ok", compiled.groups, compiled.flags)
    except re.error as e:
        print(ascii(pattern), "error", ascii(str(e)), ascii(e.msg), e.pos, e.lineno, e.colno, e.pattern == pattern)
    except Exception as e:
        print(ascii(pattern), type(e).__name__, ascii(str(e)))
for flags in [re.L, re.A | re.U, re.U, re.I | re.X, re.DOTALL, re.NOFLAG]:
    for pattern in ["a", b"a"]:
        try:
            print(repr(re.compile(pattern, flags)))
        except Exception as e:
            print(type(e).__name__, e)
p = re.compile("(?P<first>a)(b)?(?P<second>c)")
for text in ["'\\\\g<zero>'", "'\\\\3\\\\9'", "'\\\\g<1'", "'\\\\g<>'", "'\\\\g<first>\\\\g<2>\\\\3\\\\n\\\\060'", "'\\\\q'", "lambda m: m.group(9)", "lambda m: 1", "5", "b'x'"]:
    try:
        print(text, repr(p.sub(eval(text), "xacx")))
    except Exception as e:
        print(text, type(e).__name__, e)
for call in ["p.search()", "p.search(1)", "p.search(b'a')", "re.search(b'a', 'a')", "p.match('a', 'x')", "p.match('a', 1, 2, 3)", "re.compile(1)",
             "re.compile(p, re.I)", "re.Pattern()", "p < p", "p.search('ac').group('x')", "p.search('ac').group(-1)", "p.search('ac').group(1.5)", "p.search('ac')[4]",
             "p.search('ac').start('nope')", "p.search('ac').nope", "p.split('a', maxsplit='x')", "re.sub('a', 'b', 'c', flags='i')"]:
    try:
        print(call, eval(call))
    except Exception as e:
        print(call, type(e).__name__, e)
