import weakref
class C: pass
c=C(); p=weakref.proxy(c)
c.x=p; print(c.x is p); p.y=p; print(c.y is p)
class M:
    def __setitem__(s,k,v): print('set', k is q, v is q)
    def __getitem__(s,k): print('get', k is q, k is m)
    def __delitem__(s,k): print('del', k is q)
    def __contains__(s,k): print('in', k is q); return True
    def __add__(s,o): print('add', o is q, o is m)
    def __eq__(s,o): print('eq', o is q, o is m)
    def __pow__(s,o,z=None): print('pow', o is q, o is m)
    def __iadd__(s,o): print('iadd', o is q, o is m); return s
m=M(); q=weakref.proxy(m)
q[q]=q; q[q]; del q[q]; q in q; q+q; q==q; q**q
z=q; z+=q
from collections import OrderedDict
d = OrderedDict()
print(list(d), list(reversed(d)), d == OrderedDict(), d.keys() | {1})
d['a'] = 1
d['b'] = 2
d.move_to_end('a')
print(list(d), list(reversed(d)), d.popitem(last=False), d)
