import itertools, threading
class I:
    def __init__(self): self.n=0
    def __iter__(self): return self
    def __next__(self):
        self.n+=1
        if self.n==2: return next(b)
        return self.n
a,b=itertools.tee(I())
print(next(a))
try: print(next(a))
except RuntimeError as e: print(e)
print(next(a), list(itertools.islice(b,3)))
start=threading.Event(); finish=threading.Event()
class J:
    def __iter__(self): return self
    def __next__(self): start.set(); finish.wait()
a,b=itertools.tee(J())
t=threading.Thread(target=next,args=[a]); t.start(); start.wait()
try: next(b)
except RuntimeError as e: print(e)
finish.set(); t.join()
print(next(b))
class K:
    def __iter__(self): return self
    def __next__(self): raise ValueError
a,b=itertools.tee(K())
for x in a,b,a:
    try: next(x)
    except ValueError: print('error')
