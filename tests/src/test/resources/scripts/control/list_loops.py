"""Loops over lists of one kind that end early, grow, shrink or change kind."""
def loop(l):
    out = []
    for x in l:
        out.append(x)
        if x == 2 and len(l) < 10: l.append('new')
        if x == 'stop': break
    else:
        out.append('else')
    return out
for k in range(3):
    print(loop([1, 2, 3]), loop([1.5, 2.0, 2.5]), loop(['a', 2, None]), loop([]), loop(['stop', 1]), loop([True, 2**70, 2]))
l = ['a', 'b', 'c', 'd']
for x in l:
    l.pop(0)
    print(x, l)
it = [1, 2]
for x in it:
    if x == 1: it[:] = [1.0, 'z']
    print(x)
def nested():
    for a in [1.0, 2.0]:
        for b in ['x', 'y']:
            if a > 1: return a, b
            if b == 'y': break
            continue
print(nested())
