import os
import sys
import warnings

calls = []


def hook(*args, **kws):
    calls.append((args, kws))
    return "hooked"


sys.breakpointhook = hook
print(breakpoint(1, two=2), calls)
sys.breakpointhook = sys.__breakpointhook__
os.environ["PYTHONBREAKPOINT"] = "0"
print(breakpoint())
os.environ["PYTHONBREAKPOINT"] = "int"
print(breakpoint("7"))
os.environ["PYTHONBREAKPOINT"] = "os.path.basename"
print(breakpoint("a/b"))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for name in (".", "nosuch.module", "int.nope", "os.nope"):
        os.environ["PYTHONBREAKPOINT"] = name
        print(breakpoint())
print([(w.category.__name__, str(w.message)) for w in caught])
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
