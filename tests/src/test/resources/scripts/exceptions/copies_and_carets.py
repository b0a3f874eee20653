# Exceptions keep their fields when they are copied and pickled; carets stay within the line.
import copy
import pickle
import sys

for error in (
    ImportError("text", name="a", path="b"),
    ImportError("text"),
    OSError(2, "no", "file"),
    OSError(2, "no", "file", None, "other"),
    OSError("alone"),
    KeyError("key"),
    AttributeError("text", name="n", obj=3),
    AttributeError("alone"),
    NameError("text", name="n"),
):
    if isinstance(error, KeyError):
        error.extra = 1
    for again in copy.copy(error), pickle.loads(pickle.dumps(error)):
        print(repr(again), again, [getattr(again, n, "-") for n in ("name", "path", "filename", "filename2", "extra")])
    print(error.__reduce__()[1:])
sys.stderr = sys.stdout
for args in ("bad.py", 1, 2, "abcdefg", 1, 100), ("bad.py", 1, 90, "abcdefg", 1, 100), ("bad.py", 1, 0, "abcdefg", 1, 5):
    sys.__excepthook__(SyntaxError, SyntaxError("bad bad", args), None)
sys.settrace(None)
print(sys.gettrace())
