def f():
    g()


def g():
    raise ValueError("v")


try:
    f()
except ValueError as error:
    tb = error.__traceback__
    while tb is not None:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_frame.f_lineno)
        last, tb = tb, tb.tb_next
    saved = error
print(type(last).__name__, last.tb_frame.f_back is not None, last.tb_frame.f_locals)
import sys

print(sys.exc_info(), sys._getframe().f_lineno, sys._getframe().f_code.co_name)
try:
    raise saved
except ValueError as again:
    lines = []
    tb = again.__traceback__
    while tb:
        lines.append(tb.tb_lineno)
        tb = tb.tb_next
    print(lines, sys.exc_info()[1] is again)
try:
    raise saved.with_traceback(None)
except ValueError as again:
    print(again.__traceback__.tb_next)
raise saved
