import builtins


def walk(cls, depth=0):
    print("  " * depth + cls.__name__)
    for sub in sorted(cls.__subclasses__(), key=lambda c: c.__name__):
        if getattr(builtins, sub.__name__, None) is sub:
            walk(sub, depth + 1)


walk(BaseException)
print(OSError(2, "No such file").errno, OSError(2, "No such file"), repr(OSError(2, "x", "file")), OSError(2, "x", "file"), type(OSError(2, "x")), type(OSError(13, "x")))
print(FileNotFoundError(2, "m", "f").filename, OSError("one"), OSError(1, 2, 3, 4, 5).args, IOError is OSError)
print(StopIteration(3).value, SystemExit(4).code, SystemExit().code, UnicodeDecodeError("utf8", b"\xff", 0, 1, "bad"))
print(UnicodeEncodeError("ascii", "\xe9x", 0, 1, "ordinal"), UnicodeEncodeError("ascii", "abc", 0, 2, "r"), KeyError(), ImportError("m", name="n", path="p").name)
print(NameError("x", name="n").name, AttributeError("a", name="n", obj=3).obj, SyntaxError("m", ("f", 1, 2, "text")).lineno)
for bad in (lambda: UnicodeDecodeError("x"), lambda: NameError("x", nam=1), lambda: ImportError(q=1), lambda: ValueError(x=1)):
    try:
        bad()
    except TypeError as error:
        print(error)
