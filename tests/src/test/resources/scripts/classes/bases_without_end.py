"""Objects whose __bases__ never end are no subclass of anything: the search stops at a limit."""


class Pair:
    @property
    def __bases__(self):
        return (self, self)


class Growing:
    def __getattr__(self, name):
        return (Growing(), Growing())


class Mixed:
    def __getattr__(self, name):
        return (self, None)


class Line:
    """One base each, many of them."""

    def __init__(self, depth):
        self.__bases__ = (Line(depth - 1),) if depth else ()


for candidate in (Pair(), Growing(), Mixed()):
    for check in (issubclass, lambda object, cls: isinstance(object, candidate)):
        try:
            print(check(candidate, int))
        except RecursionError as error:
            print(type(candidate).__name__, type(error).__name__)

line = Line(300)
print(issubclass(line, int), issubclass(line, line.__bases__[0].__bases__[0]))
