"""A condition asks the truth of each operand once; displays assigned to displays."""
class B:
    def __init__(self, n, v): self.n = n; self.v = v
    def __bool__(self):
        print('bool', self.n); return self.v
a, b = B('a', True), B('b', False)
if a or b: print(1)
if b or a: print(2)
if b and a: print(3)
if not (a and b): print(4)
while not a and b: pass
x, y = 1, 2
x, y = y, x
print(x, y)
l = [1,2,3]
i = 0
i, l[i] = 2, 9
print(i, l)
[p, q] = (x, "s"); print(p, q)
def g():
    try:
        u, v = 1, undefined
    except NameError as e: print(e)
    try: print(u)
    except UnboundLocalError as e: print(e)
    (u, w), z = (1, 2), 3
    print(u, w, z)
    a, b = 1.5, 2
    for k in range(3): a, b = b, a + b
    print(a, b)
g()
