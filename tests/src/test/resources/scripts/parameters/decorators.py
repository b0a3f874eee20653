import functools

log = []


def trace(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        log.append((function.__name__, args, kwargs))
        return function(*args, **kwargs)

    return wrapper


def repeat(n):
    def decorate(function):
        def wrapper(*args):
            return [function(*args) for _ in range(n)]

        return wrapper

    return decorate


class Registry(dict):
    def __call__(self, name):
        return lambda f: self.setdefault(name, f)


registry = Registry()


@trace
def add(a, b):
    """Adds."""
    return a + b


@repeat(2)
@trace
@registry("mul")
def multiply(a, b):
    return a * b


@registry("cls")
class Decorated:
    @trace
    def method(self, x):
        return x


@(lambda f: 42)
def replaced():
    pass


decorators = [trace, repeat(3)]


@decorators[1]
def three():
    return 3


print(add(1, b=2), add.__name__, add.__doc__, add.__wrapped__(3, 4))
print(multiply(3, 4), sorted(registry), registry["mul"](5, 6))
print(Decorated().method(1), replaced, three())
for name, args, kwargs in log:
    print(name, len(args), kwargs)
