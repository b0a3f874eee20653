def describe(error, depth=0):
    print("  " * depth + repr(error), "suppress", error.__suppress_context__)
    if error.__cause__:
        print("  " * depth + "cause:")
        describe(error.__cause__, depth + 1)
    if error.__context__ and error.__context__ is not error.__cause__:
        print("  " * depth + "context:")
        describe(error.__context__, depth + 1)


def explicit():
    try:
        {}["missing"]
    except KeyError as error:
        raise ValueError("explicit") from error


def implicit():
    try:
        {}["missing"]
    except KeyError:
        1 / 0


def suppressed():
    try:
        {}["missing"]
    except KeyError:
        raise ValueError("suppressed") from None


def from_class():
    raise ValueError from KeyError


def from_bad():
    raise ValueError from 3


def in_finally():
    try:
        1 / 0
    finally:
        raise OSError("in finally")


def nested():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
        finally:
            try:
                raise TypeError(3)
            except TypeError:
                pass
    except KeyError:
        raise IndexError(4)


def self_cycle():
    e = ValueError("self")
    try:
        raise e
    except ValueError:
        raise e


def two_cycle():
    a, b = ValueError("a"), KeyError("b")
    try:
        try:
            raise a
        except ValueError:
            raise b
    except KeyError:
        raise a


def in_function():
    def helper():
        raise TypeError("from helper")
    try:
        1 / 0
    except ZeroDivisionError:
        helper()


for f in (explicit, implicit, suppressed, from_class, from_bad, in_finally, nested, self_cycle, two_cycle, in_function):
    try:
        f()
    except Exception as error:
        print(f.__name__)
        describe(error, 1)
e = ValueError("x")
e.__context__ = KeyError("y")
e.__cause__ = None
print(e.__suppress_context__)
