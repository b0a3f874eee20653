def attempt(f):
    try:
        result = f()
    except ZeroDivisionError:
        print("zero")
    except (KeyError, IndexError) as error:
        print("lookup", type(error).__name__, error, error.args)
    except Exception as error:
        print("other", repr(error), str(error), error.args)
    else:
        print("else", result)
    finally:
        print("finally")


attempt(lambda: 1)
attempt(lambda: 1 / 0)
attempt(lambda: {}["k"])
attempt(lambda: [][1])
attempt(lambda: int("x"))
attempt(lambda: None.x)


class Custom(Exception):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


class WithStr(Exception):
    def __str__(self): return "custom str"


def throw(error):
    raise error


attempt(lambda: throw(Custom(3, "text")))
attempt(lambda: throw(WithStr))
attempt(lambda: throw(Exception))
attempt(lambda: throw(Exception(1, 2)))
attempt(lambda: throw(3))
attempt(lambda: throw(int))
attempt(lambda: throw(None))
print(Exception(), repr(Exception("a")), repr(Exception(1, "b")), str(Exception((1,))), repr(KeyError("k")), str(KeyError("k")), str(KeyError("a", 1)))
try:
    try:
        throw(ValueError("inner"))
    except ValueError as error:
        saved = error
        raise
except ValueError as again:
    print(again is saved)
try:
    error
except NameError as missing:
    print(missing)
try:
    raise
except RuntimeError as none:
    print(none)
try:
    try:
        1 / 0
    except "not a class":
        pass
except TypeError as error:
    print(error, type(error.__context__).__name__)
try:
    try:
        1 / 0
    except (ValueError, 3):
        pass
except TypeError as error:
    print(error)
print(issubclass(KeyError, LookupError), KeyError.__mro__[1:4], BaseException.__subclasses__.__name__)
e = ValueError("v")
e.extra = 1
print(e.__dict__, e.with_traceback(None) is e, e.__traceback__, e.__cause__, e.__context__, e.__suppress_context__)
for bad in ("e.__cause__ = 3", "e.__context__ = 3", "e.__traceback__ = 3", "e.with_traceback(1)", "e.args = 3", "del e.args"):
    try:
        exec(bad)
    except TypeError as error:
        print(error)
