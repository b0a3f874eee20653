def f(first, second, *, first=3):
    return first
