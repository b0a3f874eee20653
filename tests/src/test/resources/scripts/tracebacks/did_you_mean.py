import math


class Thing:
    colour = "red"

    def method(self):
        self.value = 1
        return self.valeu


def local_names():
    counter = 1
    return conter


def attempt(code):
    try:
        exec(code, globals())
    except Exception as error:
        import sys
        sys.excepthook(type(error), error.with_traceback(None), None)


attempt("Thing.color")
attempt("Thing().colr")
attempt("Thing().method()")
attempt("local_names()")
attempt("pritn('x')")
attempt("math.squareroot")
attempt("math.sqr")
attempt("[].apend(1)")
attempt("'abc'.uper()")
attempt("ThIng")
attempt("zzzzzzzz")
attempt("Thing().zzzzzzz")
attempt("import_module")
attempt("sys.path")
attempt("True.bit_lenght()")
raise Thing().methd
