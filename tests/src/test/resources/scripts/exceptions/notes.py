e = ValueError("v")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second\nline")
print(e.__notes__, e, repr(e))
try:
    e.add_note(3)
except TypeError as error:
    print(error)
e.__notes__ = "not a list"
try:
    e.add_note("x")
except TypeError as error:
    print(error)


def f():
    try:
        raise KeyError("key")
    except KeyError as error:
        error.add_note("while looking for the key")
        error.add_note("two\nlines")
        raise


f()
