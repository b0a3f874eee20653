"""Repetition of lists, and subscripts at both ends and outside."""
def f(a, n):
    b = a * n
    a *= n
    return b, a
for k in range(3):
    x = [1, 'a']
    y, z = f(x, 2); print(y, z, z is x)
    print([None] * 3, [0] * True, [1.5] * -1, [] * 5)
    print(f([], 3))
class L(list):
    def __mul__(self, n): return 'mul'
print(L([1]) * 2, f(L([1]), 2))
try: [1] * 10**15
except MemoryError: print('memory')
try: [1] * 2.5
except TypeError as e: print(e)
l = [1, 2, 3]
for i in (0, -1, 2, -3):
    print(l[i], end=' ')
    l[i] = i
print(l)
for i in (3, -4, 2**40, -2**40, 2**70):
    try: l[i]
    except IndexError as e: print(e)
    try: l[i] = 0
    except IndexError as e: print(e)
