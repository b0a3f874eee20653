namespace = {}
exec(compile("def made(x):\n    return x.nothing\n", "generated.py", "exec"), namespace)


def call():
    eval("made(1)", namespace)


call()
