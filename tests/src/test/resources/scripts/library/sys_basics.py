import sys

print(len(sys.argv), sys.argv[0], sys.maxsize, sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 12), sys.byteorder, sys.maxunicode)
print(sys.getrecursionlimit(), sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.hash_info.modulus, sys.int_info.bits_per_digit > 0, type(sys.path), "sys" in sys.modules, sys.platform)
sys.setrecursionlimit(2000)
print(sys.getrecursionlimit(), sys.exc_info(), callable(sys.exit), sys.intern("abc") is sys.intern("ab" + "c"), sys.getdefaultencoding(), sys.executable is not None, sys.flags.optimize)
try:
    1 / 0
except ZeroDivisionError:
    kind, value, tb = sys.exc_info()
    print(kind, value, tb.tb_lineno)
print(sys.exc_info())
for case in ("sys.setrecursionlimit('x')", "sys.setrecursionlimit(0)", "sys.intern(3)", "sys.missing", "sys.exit(1, 2)", "sys.getsizeof()", "sys.setrecursionlimit()"):
    try:
        print(eval(case))
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)


def hook(kind, value, tb):
    print("hooked", kind.__name__, value, tb is not None)


def where():
    return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name, sys._getframe().f_lineno


def caller():
    return where()


print(caller(), sys.displayhook(None))
sys.displayhook(42)
sys.excepthook = hook
raise ValueError("to the hook")
