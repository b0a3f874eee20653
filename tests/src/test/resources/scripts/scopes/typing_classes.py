from typing import TypeVar, Generic, ParamSpec, TypeVarTuple, TypeAliasType
T = TypeVar('T'); S = TypeVar('S', int, str); B = TypeVar('B', bound=int, covariant=True); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
print(T, S, B, P, Ts, T.__module__, S.__constraints__, B.__bound__, B.__covariant__, repr(P.args))
class A(Generic[T]): pass
print(A.__parameters__, A[int], A.__mro__, A[int]().__orig_class__, A.__orig_bases__)
class A2(A[int]): pass
print(A2.__parameters__, A2.__orig_bases__)
for s in ["TypeVar('T', int)", "TypeVar('T', int, str, bound=int)", "TypeVar(1)", "TypeVar('T', covariant=True, contravariant=True)", "TypeVar('T', bound=1)", "A2[int]", "Generic[int]", "Generic[T, T]", "Generic[()]", "list[T][1]", "T|1", "TypeAliasType('X', int).__value__", "TypeAliasType('X', list[T], type_params=(T,))[int]"]:
    try: print(s, eval(s))
    except Exception as e: print(s, type(e).__name__, e)
try:
    class Q(Generic): pass
except TypeError as e: print(e)
try:
    class Q(T): pass
except TypeError as e: print(e)
try:
    class Q(A[T], Generic[B]): pass
except TypeError as e: print(e)
def f[X](a: X, b: "X"): return a
import types
print(types.get_original_bases(A2))
x = T; x.custom = 3; print(T.custom)
print(Generic, TypeVar, type(T), Generic.__module__, isinstance(A(), Generic), issubclass(A, Generic))
