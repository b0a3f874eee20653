def show(g, indent=0):
    if isinstance(g, BaseExceptionGroup):
        print("  " * indent + repr(g.message), type(g).__name__)
        for e in g.exceptions:
            show(e, indent + 1)
    else:
        print("  " * indent + repr(g))


g = ExceptionGroup("top", [ValueError(1), TypeError(2), ExceptionGroup("inner", [ValueError(3), KeyError(4)])])
show(g)
print(str(g), g.args[0], len(g.exceptions), isinstance(g, Exception))
print(repr(ExceptionGroup("a", [ValueError("x")])))
match, rest = g.split(ValueError)
show(match)
show(rest)
print(g.subgroup(OSError), g.split(OSError)[0], g.subgroup(lambda e: True) is g)
show(g.subgroup((KeyError, TypeError)))
show(g.derive([OSError("o")]))
print(type(BaseExceptionGroup("b", [ValueError()])), type(BaseExceptionGroup("b", [KeyboardInterrupt()])))


class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message + "'", excs)


show(MyGroup("mine", [ValueError(1), KeyError(2)]).split(KeyError)[1])
for case in (
    lambda: ExceptionGroup("e", []),
    lambda: ExceptionGroup("e", 3),
    lambda: ExceptionGroup("e", [3]),
    lambda: ExceptionGroup(3, [ValueError()]),
    lambda: ExceptionGroup("e"),
    lambda: ExceptionGroup("e", [KeyboardInterrupt()]),
    lambda: ExceptionGroup("e", [ValueError]),
):
    try:
        case()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
