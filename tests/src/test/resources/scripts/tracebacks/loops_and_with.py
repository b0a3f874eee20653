def f():
    (a, b) = None
def g():
    (a, b) = c = None
def h():
    with open('/dev/null') as (a, b), 5:
        1/0
def h2():
    with open('/dev/null') as a, 5 as y:
        1/0
class C:
    def __enter__(self): 1/0
    def __exit__(self, *a): pass
class D:
    def __enter__(self): pass
    def __exit__(self, *a): 1/0
def i():
    with C() as a:
        pass
def j():
    with D() as a:
        pass
def k():
    with \
      D() as a:
        5/0
import sys
for x in f,g,h,h2,i,j,k:
    try: x()
    except BaseException: sys.excepthook(*sys.exc_info())
def j():
    try:
        for x in 5:
            pass
    except BaseException: sys.excepthook(*sys.exc_info())
    try:
        [x for x in 5]
    except BaseException: sys.excepthook(*sys.exc_info())
    try:
        [x for x in 'a' for y in 5]
    except BaseException: sys.excepthook(*sys.exc_info())
    try:
        list(x for x in 'a' for y in 5)
    except BaseException: sys.excepthook(*sys.exc_info())
    def g():
        yield 1
        1/0
    try:
        [x for x in 'a' for y in g()]
    except BaseException: sys.excepthook(*sys.exc_info())
    try:
        [x for x in g()]
    except BaseException: sys.excepthook(*sys.exc_info())
    try:
        list(x for x in 'a' for y in g())
    except BaseException: sys.excepthook(*sys.exc_info())
    try:
        list(x for x in g())
    except BaseException: sys.excepthook(*sys.exc_info())
j()
