def deco(x):
    print("deco", x.__name__); return x
def p(x): print("eval", x); return x
@deco
def f[T](a, b=p(1), *, c=p(2), d, **k: T) -> list[T]:
    return a, b, c, d, k
print(f(0, d=3), f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__qualname__)
def gen[T](n: T):
    for i in range(n): yield T
print([x.__name__ for x in gen(2)])
def outer():
    def g[T](x=(yield p("y"))): return x
    yield g
it = outer(); next(it); print(it.send(7)())
class Base[T]:
    registry = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw); Base.registry.append(cls.__name__)
    def hello(self): return "base"
class Child[T, U: (int, str)](Base[T], metaclass=type):
    __secret: T
    def hello[V](self, v: V): return super().hello(), __class__.__name__, T.__name__, V.__name__
    def get[__X: T](self) -> __X: return __X.__name__
print(Child().hello(1), Child.__mro__, Child.__orig_bases__, Child.__parameters__, Base.registry)
print(Child.get.__annotations__, Child().get(), Child.__annotations__)
print(Child[int, str].__args__, Child[int, str].__origin__)
def lazy[T: undefined_name](): pass
try: lazy.__type_params__[0].__bound__
except NameError as e: print(e)
undefined_name = int
print(lazy.__type_params__[0].__bound__)
type Tree[T] = T | list[Tree[T]]
print(Tree.__value__, Tree[int], Tree[int].__origin__, Tree[int].__args__)
def mk():
    global glob
    def glob[T](): 
        def q(): pass
        return q
    x = 5
    type Loc = (x, lambda: x)
    return Loc
L = mk(); print(glob.__qualname__, glob().__qualname__, L.__value__[0], L.__value__[1]())
