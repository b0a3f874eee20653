"""Operations that always fail, in hot loops: a failure must not leave compiled code for ever."""


class Plain:
    pass


class Refuses:
    def __getitem__(self, key):
        raise KeyError(key)

    def __add__(self, other):
        return NotImplemented

    def __bool__(self):
        raise ValueError("no truth")

    def __call__(self):
        raise RuntimeError("no call")

    def __iter__(self):
        raise RuntimeError("no iteration")

    def __eq__(self, other):
        raise ValueError("no equality")

    def __hash__(self):
        raise TypeError("no hash")

    def __getattr__(self, name):
        raise AttributeError(name)

    def __len__(self):
        return -1

    def __enter__(self):
        raise OSError("no entry")

    def __exit__(self, *details):
        pass




SOURCE = """
def loop(count, {names}):
    failures = 0
    for i in range(count):
        try:
            {code}
        except {error}:
            failures += 1
    return failures
"""

OPERATIONS = [
    ("a / b", "ZeroDivisionError", dict(a=1, b=0)),
    ("a / b", "ZeroDivisionError", dict(a=1.0, b=0.0)),
    ("a / b", "ZeroDivisionError", dict(a=1, b=0.0)),
    ("a // b", "ZeroDivisionError", dict(a=1, b=0)),
    ("a // b", "ZeroDivisionError", dict(a=1.0, b=0)),
    ("a % b", "ZeroDivisionError", dict(a=1, b=0)),
    ("a % b", "ZeroDivisionError", dict(a=1.0, b=0.0)),
    ("a ** b", "ZeroDivisionError", dict(a=0, b=-1)),
    ("a ** b", "ZeroDivisionError", dict(a=0.0, b=-1.0)),
    ("a ** b", "OverflowError", dict(a=1e300, b=2.0)),
    ("a << b", "ValueError", dict(a=1, b=-1)),
    ("a >> b", "ValueError", dict(a=1, b=-1)),
    ("divmod(a, b)", "ZeroDivisionError", dict(a=1, b=0)),
    ("a @ b", "TypeError", dict(a=1, b=0)),
    ("a + b", "TypeError", dict(a=1, b="x")),
    ("a + b", "TypeError", dict(a="x", b=1)),
    ("a - b", "TypeError", dict(a=[], b=1)),
    ("a | b", "TypeError", dict(a=1.0, b=2.0)),
    ("a += b", "TypeError", dict(a=1, b=None)),
    ("a < b", "TypeError", dict(a=1, b="x")),
    ("a < b", "TypeError", dict(a=None, b=None)),
    ("a == b", "ValueError", dict(a=Refuses(), b=1)),
    ("a in b", "TypeError", dict(a=1, b=2)),
    ("-a", "TypeError", dict(a="x")),
    ("~a", "TypeError", dict(a=1.5)),
    ("not a", "ValueError", dict(a=Refuses())),
    ("if a: pass", "ValueError", dict(a=Refuses())),
    ("while a: pass", "ValueError", dict(a=Refuses())),
    ("a and a", "ValueError", dict(a=Refuses())),
    ("a[b]", "IndexError", dict(a=[1, 2], b=5)),
    ("a[b]", "IndexError", dict(a=[1.5], b=-5)),
    ("a[b]", "IndexError", dict(a=["x"], b=5)),
    ("a[b]", "IndexError", dict(a=(1, 2), b=5)),
    ("a[b]", "IndexError", dict(a="abc", b=5)),
    ("a[b]", "IndexError", dict(a=b"abc", b=5)),
    ("a[b]", "IndexError", dict(a=range(3), b=5)),
    ("a[b]", "KeyError", dict(a={}, b=5)),
    ("a[b]", "KeyError", dict(a={"x": 1}, b="y")),
    ("a[b]", "KeyError", dict(a=Refuses(), b="y")),
    ("a[b]", "TypeError", dict(a={}, b=[])),
    ("a[b]", "TypeError", dict(a=[1], b="x")),
    ("a[b]", "TypeError", dict(a=1, b="x")),
    ("a[b] + 1", "IndexError", dict(a=[1, 2], b=5)),
    ("a[b] + 1.0", "IndexError", dict(a=[1.0, 2.0], b=5)),
    ("a[b] = 1", "IndexError", dict(a=[1, 2], b=5)),
    ("a[b] = 1", "TypeError", dict(a=(1, 2), b=0)),
    ("a[b] = 1", "TypeError", dict(a={}, b={})),
    ("a[b] += 1", "IndexError", dict(a=[1, 2], b=5)),
    ("a[b] += 1", "KeyError", dict(a={}, b=5)),
    ("del a[b]", "KeyError", dict(a={}, b=5)),
    ("del a[b]", "IndexError", dict(a=[], b=5)),
    ("a[1:2] = 1", "TypeError", dict(a=[])),
    ("a[::0]", "ValueError", dict(a=[])),
    ("a.x", "AttributeError", dict(a=Plain())),
    ("a.x", "AttributeError", dict(a=Refuses())),
    ("a.x", "AttributeError", dict(a=Plain)),
    ("a.x", "AttributeError", dict(a=1)),
    ("a.x", "AttributeError", dict(a=None)),
    ("a.x()", "AttributeError", dict(a=Plain())),
    ("a.x()", "AttributeError", dict(a=[])),
    ("a.real = 1", "AttributeError", dict(a=1)),
    ("a.x = 1", "AttributeError", dict(a=object())),
    ("del a.x", "AttributeError", dict(a=Plain())),
    ("a()", "TypeError", dict(a=1)),
    ("a()", "TypeError", dict(a=Plain())),
    ("a()", "RuntimeError", dict(a=Refuses())),
    ("a(1)", "TypeError", dict(a=Plain)),
    ("a(1)", "TypeError", dict(a=lambda: 0)),
    ("a(x=1)", "TypeError", dict(a=lambda: 0)),
    ("a(*b)", "TypeError", dict(a=print, b=1)),
    ("a(**b)", "TypeError", dict(a=print, b=1)),
    ("a(1, 2, 3)", "TypeError", dict(a=len)),
    ("a(b)", "TypeError", dict(a=len, b=5)),
    ("a(b)", "ValueError", dict(a=len, b=Refuses())),
    ("a(b)", "ValueError", dict(a=int, b="x")),
    ("a(b)", "ValueError", dict(a=float, b="x")),
    ("a(b)", "StopIteration", dict(a=next, b=iter(()))),
    ("a(b)", "ValueError", dict(a=max, b=())),
    ("a.index(b)", "ValueError", dict(a=[1, 2], b=3)),
    ("a.remove(b)", "ValueError", dict(a=[1, 2], b=3)),
    ("a.pop()", "IndexError", dict(a=[])),
    ("a.pop()", "KeyError", dict(a=set())),
    ("a.pop(b)", "KeyError", dict(a={}, b=1)),
    ("a.add(b)", "TypeError", dict(a=set(), b=[])),
    ("a.append()", "TypeError", dict(a=[])),
    ("a.encode('ascii')", "UnicodeEncodeError", dict(a="\u00e9")),
    ("a.decode('ascii')", "UnicodeDecodeError", dict(a=b"\xff")),
    ("for x in a: pass", "TypeError", dict(a=5)),
    ("for x in a: pass", "RuntimeError", dict(a=Refuses())),
    ("[x for x in a]", "TypeError", dict(a=5)),
    ("[*a]", "TypeError", dict(a=5)),
    ("{**a}", "TypeError", dict(a=5)),
    ("{a: 1}", "TypeError", dict(a=[])),
    ("{a}", "TypeError", dict(a=[])),
    ("x, y = a", "ValueError", dict(a=(1, 2, 3))),
    ("x, y = a", "ValueError", dict(a=[1])),
    ("x, y = a", "TypeError", dict(a=1)),
    ("x, *y, z = a", "ValueError", dict(a=[1])),
    ("f'{a:d}'", "ValueError", dict(a="x")),
    ("'%d' % a", "TypeError", dict(a="x")),
    ("nothing_of_this_name", "NameError", dict(a=0)),
    ("missing; missing = 1", "UnboundLocalError", dict(a=0)),
    ("del missing", "UnboundLocalError", dict(a=0)),
    ("assert a, i", "AssertionError", dict(a=0)),
    ("raise a", "ValueError", dict(a=ValueError)),
    ("raise a(i)", "ValueError", dict(a=ValueError)),
    ("raise a from None", "ValueError", dict(a=ValueError)),
    ("raise a", "TypeError", dict(a=1)),
    ("import nothing_of_this_name.at_all", "ImportError", dict(a=1)),
    ("with a: pass", "TypeError", dict(a=1)),
    ("with a: pass", "OSError", dict(a=Refuses())),
    ("class A(a): pass", "TypeError", dict(a=True)),
    ("exec(a)", "SyntaxError", dict(a="1 +")),
]



def loop(values, code, error):
    """A function for each operation, so that each has nodes of its own."""
    namespace = {}
    exec(SOURCE.format(names=", ".join(values), code=code, error=error), namespace)
    return namespace["loop"]


LOOPS = [loop(values, code, error) for code, error, values in OPERATIONS]


def main():
    for function, (code, error, values) in zip(LOOPS, OPERATIONS):
        count = 20 if code.startswith(("import", "exec", "class")) else 2000
        print(code, function(count, **values))


if __name__ == "__main__":
    main()
