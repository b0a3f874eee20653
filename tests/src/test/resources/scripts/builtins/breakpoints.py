import sys

calls = []


def hook(*args, **kws):
    calls.append((args, kws))
    return "hooked"


sys.breakpointhook = hook
print(breakpoint(1, two=2), calls)
sys.breakpointhook = sys.__breakpointhook__
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
