import concurrent.futures, contextlib, contextvars, dataclasses, functools, inspect, io, traceback, typing


class Shape:
    """Forms."""


@dataclasses.dataclass
class Point:
    x: int
    y: int = 2


@contextlib.contextmanager
def entering(name):
    print('enter', name)
    try:
        yield name.upper()
    finally:
        print('leave', name)


with contextlib.ExitStack() as stack:
    print(stack.enter_context(entering('a')), stack.enter_context(entering('b')))
with contextlib.suppress(KeyError), contextlib.redirect_stdout(io.StringIO()) as out:
    print('hidden')
    raise KeyError
print(repr(out.getvalue()))
print(inspect.signature(Point), inspect.signature(entering))
print(inspect.getsource(entering).splitlines()[1], inspect.isgeneratorfunction(entering), inspect.getdoc(Shape))
try:
    1 / 0
except ZeroDivisionError as error:
    print(traceback.format_exc().splitlines()[-1], traceback.format_exception_only(error))
print(typing.get_type_hints(Point)['x'], typing.Optional[int], typing.List[typing.Dict[str, int]], typing.get_args(dict[str, int]))
T = typing.TypeVar('T')


class Box(typing.Generic[T]):
    pass


print(Box[int], Box.__parameters__, typing.get_origin(Box[int]), typing.Union[int, str, int])
var = contextvars.ContextVar('var', default=1)
token = var.set(2)
print(var.get(), contextvars.copy_context()[var], contextvars.Context().run(var.get))
var.reset(token)
print(var.get())
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    print(list(pool.map(pow, [2, 3], [3, 2])))
