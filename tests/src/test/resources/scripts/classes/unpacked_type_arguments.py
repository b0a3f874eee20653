from typing import *
T=TypeVar('T'); T1=TypeVar('T1'); T2=TypeVar('T2'); Ts=TypeVarTuple('Ts'); P=ParamSpec('P')
class C(Generic[T]): pass
class D(Generic[T1,T2]): pass
def t(s):
    try: print(s, '->', eval(s))
    except Exception as e: print(s, '->', type(e).__name__, e)
for u in ('*tuple[int]','*Tuple[int]','*tuple[()]','*tuple[int, ...]','*tuple[int, str]','*tuple[*tuple[int]]', 'Unpack[Tuple[int]]'):
    for g in ('C[T]','list[T]','List[T]','D[T1,T2]','dict[T1,T2]','Dict[T1,T2]','tuple[T1,*Ts]','Tuple[T1,*Ts,T2]','Callable[[T1],T2]'):
        if u.startswith('*'): t(f'{g}[{u}]'); t(f'{g}[{u}, int]')
        else: t(f'{g}[{u}]'); t(f'{g}[{u}, int]')
class Y(NamedTuple, Generic[T]):
    x: T
    y: T
print(Y(1,2), Y[int](1,y=3), Y.__mro__, Y.__parameters__)
t("getattr(next(iter(tuple[int])), '__typing_unpacked_tuple_args__')")
t("next(iter(tuple[int])).__typing_is_unpacked_typevartuple__")
ns={}
exec("from typing import *\nT=TypeVar('T')\nP=ParamSpec('P')\nTs=TypeVarTuple('Ts')", ns)
print(ns['T'].__module__, ns['P'].__module__, ns['Ts'].__module__)
t('Concatenate[int, P]'); t('Callable[Concatenate[int, P], int][[str]]'); t('Callable[Concatenate[int, P], int][Concatenate[str, P]]'); t('Callable[Concatenate[int, P], int][...]'); t('Callable[Concatenate[int,int], int]')
import collections.abc as a
t('a.Callable[Concatenate[int, P], int][str, ...]'); t('a.Callable[Concatenate[int, P], int][[str]]'); t('a.Callable[Concatenate[int], int]')
class X(NamedTuple, Generic[T]):
    x: T
class Y(Generic[T], NamedTuple):
    x: T
print(X(1), Y(2), Y.__mro__, Y.__base__)
for c,d in ((tuple,list),(object,tuple),(int,bool),(dict,tuple),(list,Y)):
    t(f'{c.__name__}.__new__({d.__name__})')
exec("class A: pass\nA2=type('A2',(),{})", ns2:={})
t("ns2['A'].__module__"); t("ns2['A2'].__module__")
