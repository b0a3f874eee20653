def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print(error)


def none(): ...
def one(a): ...
def two(a, b): ...
def three(a, b, c): ...
def four(a, b, c, d): ...
def default(a, b=1): ...
def keyword(a, *, b): ...
def keywords(*, a, b, c): ...
def positional(a, b, /): ...
def mixed(a, /, b, *, c=1, d): ...
def star(a, *args): ...


attempt(none, 1)
attempt(none, 1, 2)
attempt(none, x=1)
attempt(one)
attempt(one, 1, 2)
attempt(one, 1, a=2)
attempt(two)
attempt(two, 1)
attempt(three)
attempt(four)
attempt(four, b=1)
attempt(default)
attempt(default, 1, 2, 3)
attempt(default, 1, c=3)
attempt(keyword, 1)
attempt(keyword, 1, 2)
attempt(keyword, 1, 2, b=3)
attempt(keyword, 1, 2, 3, b=3)
attempt(keywords)
attempt(keywords, a=1)
attempt(keywords, 1)
attempt(positional, 1, b=2)
attempt(positional, a=1, b=2)
attempt(mixed, 1, 2)
attempt(mixed, a=1, b=2, d=3)
attempt(mixed, 1, b=2, d=3, e=4)
attempt(star)
attempt(star, **{"a": 1, "b": 2})
attempt(lambda x: x)
