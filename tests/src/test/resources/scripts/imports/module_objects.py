import helpers.counting as counting
from helpers.counting import increment, counter
import sys

print(counting.counter, counter)
increment()
print(counting.counter, counter)
counting.counter = 10
increment()
print(counting.counter, sorted(n for n in dir(counting) if not n.startswith("__")))
print(counting.__name__, counting.__doc__, type(counting), counting.__dict__ is vars(counting))
print(__name__, sys.modules["__main__"].__name__, sys.modules["__main__"].counter)
print(counting.dynamic_name, counting.computed)
for code in ("counting.missing", "del counting.missing", "from helpers.counting import missing", "import helpers.counting.deeper"):
    try:
        exec(code)
    except (AttributeError, ImportError) as error:
        print(type(error).__name__, str(error).split(" (/")[0])
del counting.counter
try:
    increment()
except NameError as error:
    print(error)
del sys.modules["helpers.counting"]
import helpers.counting as fresh
print(fresh is counting, fresh.counter)
Module = type(sys)
made = Module("made", "doc text")
made.x = 1
sys.modules["made"] = made
import made as m
from made import x
print(m.x, x, made.__doc__, repr(made), made.__spec__, made.__dict__.keys())


def local_import():
    import helpers.other as o
    from helpers import other
    return o is other, "o" in globals()


print(local_import())
if __name__ == "__main__":
    print("main")
