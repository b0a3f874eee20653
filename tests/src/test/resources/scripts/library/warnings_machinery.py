import sys
import warnings

x = 1
flag = True


def show(message, category, filename, lineno, file=None, line=None):
    print(category.__name__, '|', message, '|', lineno)


warnings.showwarning = show
warnings.warn("plain")
warnings.warn("hidden elsewhere, shown in __main__", DeprecationWarning)
print(~flag)


def helper():
    warnings.warn("the caller's line", RuntimeWarning, stacklevel=2)


for _ in range(3):
    helper()
helper()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for _ in range(2):
        warnings.warn("recorded")
    exec(compile("y = 1\ny is 1\n'\\d'\n", "<made>", "exec"))
for each in caught:
    print(each.category.__name__, each.message, each.lineno)

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("raised", UserWarning)
    except UserWarning as error:
        print("caught", repr(error))
    try:
        compile("1 is 1", "<made>", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.filename, error.lineno)

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="silent.*")
    warnings.warn("silently gone")
    warnings.warn("still here")
    warnings.filterwarnings("once", category=BytesWarning)
    for _ in range(2):
        warnings.warn("only once", BytesWarning)

for args in [("m", int), ("m", 3)]:
    try:
        warnings.warn(*args)
    except TypeError as error:
        print(error)

registry = {}
warnings.warn_explicit("explicit", UserWarning, "other.py", 12, registry=registry)
warnings.warn_explicit("explicit", UserWarning, "other.py", 12, registry=registry)
print(sorted(k for k in registry if k != 'version') and len(registry))


