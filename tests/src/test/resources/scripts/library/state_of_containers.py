import io, pickle, array, struct
s=io.StringIO(newline=None); print(s.newlines); s.write('a\n'); print(s.newlines); s.write('b\r\nc\rd'); print(s.newlines)
b=io.BytesIO(b'hello'); b.x=1; b.read(2)
c=pickle.loads(pickle.dumps(b)); print(c.x, c.tell(), c.getvalue(), b.__getstate__())
t=io.StringIO('a\nb', newline='\r\n'); t.read(1)
u=pickle.loads(pickle.dumps(t)); print(u.tell(), repr(u.getvalue()), u.__getstate__())
for f in b, t:
    for name, args in (('detach',()),('truncate',(-1,)),('__setstate__',(0,)),('__setstate__',((),)),('fileno',()),('truncate',('a',)),('__setstate__',((b'',-1,None),)),('__setstate__',((b'',0.0,None),)),('__setstate__',((b'',0,0),)),('__setstate__',(('','f',0,None),)),('__setstate__',(('','',-1,None),)),('__setstate__',(('',b'',0,None),)),('__setstate__',(('','',0,0),)),('__setstate__',(('',0,None),))):
        try: print(name, getattr(f,name)(*args))
        except Exception as e: print(name, args, type(e).__name__, e)
    f.close()
    try: f.__getstate__()
    except ValueError as e: print(e)
    try: f.__setstate__(('a','',0,None) if f is t else (b'a',0,None))
    except ValueError as e: print(e)
b=io.BytesIO(b'0123456789')
a=array.array('i',[0,0]); print(b.readinto(a), a.tobytes())
m=bytearray(5); v=memoryview(m); b.seek(0); print(b.readinto(v[1:3]), m, b.readinto(m), m)
for bad in b'', memoryview(b''), 1, None:
    try: b.readinto(bad)
    except TypeError as e: print(e)
print(io.BufferedReader(io.BytesIO(b'abc')).readinto(v[:2]), m)
struct.pack_into('>H', a, 2, 258); print(a.tobytes())
struct.pack_into('>H', v[3:], 0, 258); print(m)
for f in (lambda: struct.pack_into('<I', bytearray(10), 2**63-1, 1)), (lambda: struct.unpack_from('<I', bytearray(10), 2**63-1)), (lambda: struct.Struct('\0')), (lambda: struct.pack_into('<I', b'abcd', 0, 1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
from collections import deque
import operator, copy
class D(deque): pass
d=D('abc', 5); d.x=[1]
e=pickle.loads(pickle.dumps(d)); print(e, e.x, e.maxlen, d.__reduce__()[:3], deque('a').__reduce__()[:3])
e=copy.deepcopy(d); print(e.x is d.x, e)
for it in iter(d),:
    next(it); j,_=pickle.loads(pickle.dumps((it,d))); print(type(j).__name__, type(j).__module__, list(j), it.__reduce__()[1][1])
print(list(type(reversed(d))(d)), list(type(iter(d))(d, 2)))
for m in operator.methodcaller('split', 'a', maxsplit=1), operator.methodcaller('upper'), operator.methodcaller('split', 'a'):
    n=pickle.loads(pickle.dumps(m)); print(n, n('xaya'), m.__reduce__()[1])
from collections import defaultdict
class Recursive(defaultdict):
    def __init__(self):
        self.default_factory = self.factory
    def factory(self):
        return []
r = Recursive()
r[1]
print(repr(r).split(' of ')[1])
class Late(defaultdict):
    def __init__(self):
        pass
try:
    Late()['x']
except KeyError as e:
    print('KeyError', e, Late().default_factory)
from copy import copy as shallow
d = defaultdict(list, {'a': [1]}, b=2)
print(hasattr(defaultdict, 'default_factory'), hasattr(d, '__dict__'), shallow(d), pickle.loads(pickle.dumps(d)), d | {1: 2}, {1: 2} | d)
d.default_factory = int
d['c'] += 1
print(d, type(d.copy()), d['z'])
try:
    defaultdict(1)
except TypeError as e:
    print(e)
