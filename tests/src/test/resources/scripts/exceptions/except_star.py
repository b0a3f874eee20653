def show(label, g):
    print(label, type(g).__name__, g.message, [repr(e) if not isinstance(e, BaseExceptionGroup) else (e.message, [repr(x) for x in e.exceptions]) for e in g.exceptions])


def run(error):
    try:
        try:
            raise error
        except* ValueError as g:
            show("values", g)
        except* (TypeError, KeyError) as g:
            show("types", g)
            if any(isinstance(e, KeyError) for e in g.exceptions):
                raise OSError("raised in handler")
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as left:
        if isinstance(left, BaseExceptionGroup):
            show("left", left)
        else:
            print("left", repr(left))


run(ValueError("plain"))
run(ExceptionGroup("g", [ValueError(1), TypeError(2)]))
run(ExceptionGroup("g", [ValueError(1), OSError(2), ExceptionGroup("n", [ValueError(3), IndexError(4)])]))
run(ExceptionGroup("g", [KeyError("k"), ValueError("v"), IndexError("i")]))
run(IndexError("naked"))
run(BaseExceptionGroup("b", [KeyboardInterrupt("kb"), ValueError(1)]))
try:
    pass
except* ValueError:
    print("never")
else:
    print("else")


def reraise():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise


try:
    reraise()
except ExceptionGroup as g:
    show("reraised", g)
try:
    try:
        raise ValueError(1)
    except* ExceptionGroup:
        pass
except TypeError as error:
    print(error)
for code in ("try: pass\nexcept* ValueError: pass\nexcept TypeError: pass", "try: pass\nexcept*: pass", "def f():\n try: pass\n except* ValueError: return", "for i in 'a':\n try: pass\n except* ValueError: break"):
    try:
        compile(code, "code", "exec")
    except SyntaxError as error:
        print(error.msg)
for i in range(2):
    try:
        raise ExceptionGroup("loop", [ValueError(i)])
    except* ValueError as g:
        for e in g.exceptions:
            if e.args[0]:
                continue
            print("inner loop", e)
