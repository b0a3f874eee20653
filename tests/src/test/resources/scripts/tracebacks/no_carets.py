def f():
    raise ValueError("whole line")


def g():
    return f()


x = 1; g()
