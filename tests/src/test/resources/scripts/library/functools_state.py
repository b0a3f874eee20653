import copy
import functools
import pickle

def capture(*args, **keywords):
    return args, keywords

p = functools.partial(capture, ['x'], bar=[True])
p.attr = []
q = copy.copy(p)
print(q.args is p.args, q.keywords is p.keywords, q.attr is p.attr, p.args is p.args)
class Sub(tuple):
    pass
p.__setstate__((capture, Sub([1]), {'a': 10}, None))
print(type(p.args), p.args, p(2, b=3))
r = functools.partial(capture)
r.__setstate__((r, (), {}, {}))
print(repr(r))
r.__setstate__((capture, (r,), {'a': r}, {}))
print(repr(r).replace(repr(capture), 'capture'))
r.__setstate__((capture, (), {}, {}))
class Key:
    def __str__(self):
        r.keywords[self] = ['later']
        return 'key'
r.keywords[Key()] = ['value']
print(repr(r).replace(repr(capture), 'capture'))
try:
    r()
except TypeError as e:
    print(e)

hashed = []
class Argument:
    def __hash__(self):
        hashed.append(1)
        return 7
@functools.lru_cache(maxsize=2)
def cached(x):
    return x
a = Argument()
cached(a); cached(a)
print(len(hashed), cached.cache_info())
print(pickle.loads(pickle.dumps(cached)) is cached, copy.copy(cached) is cached, copy.deepcopy(cached) is cached)
print(cached.__reduce__())
