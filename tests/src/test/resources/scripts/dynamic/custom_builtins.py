import builtins

class Loud(dict):
    def __getitem__(self, key):
        print('asked for', key)
        return super().__getitem__(key)

def attempt(text, namespace):
    try:
        exec(text, namespace)
    except Exception as e:
        print(type(e).__name__, e)

attempt('a', {'__builtins__': Loud(a=1)})
attempt('def f():\n  return b + a\nr = f()', {'__builtins__': Loud(a=1), 'b': 1})
attempt('a', {'__builtins__': Loud()})
attempt('print', {'__builtins__': {}})
attempt('print', {'__builtins__': 123})
attempt('class A: pass', {'__builtins__': {}})
attempt('class A: pass', {'__builtins__': Loud()})
attempt('class A: pass\nprint(A.__name__)', {'__builtins__': Loud(builtins.__dict__), '__name__': 'm'})
attempt('class A(1, k=2):\n  x = 1\nprint(A)',
        {'__builtins__': {'__build_class__': lambda *a, **k: (a[1:], k), 'print': print}, '__name__': 'm'})

original = builtins.__build_class__
def building(body, name, *bases, **keywords):
    print('building', name, bases, keywords)
    return original(body, name + 'X', *bases, **keywords)
builtins.__build_class__ = building
class Base:
    def __init_subclass__(cls, **keywords):
        print(cls, keywords)
class Derived(Base, key=1):
    def f(self):
        return __class__
print(Derived.__name__, Derived().f() is Derived)
builtins.__build_class__ = original
del builtins.__build_class__
try:
    class C: pass
except NameError as e:
    print(e)
builtins.__build_class__ = original
for args in (), (1,), (1, 2), (len, 'a'), (attempt, 1):
    try:
        original(*args)
    except TypeError as e:
        print(e)
def body():
    pass
print(original(body, 'Made', int, metaclass=type).__mro__)
source = 'def f():\n  "doc"\n  assert __debug__ is True\n  return __debug__, f.__doc__\nprint(f(), __debug__)\n'
for level in 0, 1, 2:
    source = source.replace('assert __debug__ is True', 'assert not %d' % level)
    exec(compile(source, 's', 'exec', optimize=level))
