import random
random.seed(5)
def naive(h, n, s, e):
    for i in range(s, e - len(n) + 1):
        if h[i:i+len(n)] == n: return i
    return -1
def rnaive(h, n, s, e):
    for i in range(e - len(n), s - 1, -1):
        if h[i:i+len(n)] == n: return i
    return -1
bad = 0
for k in range(60):
    h = ''.join(random.choice('ab') for _ in range(3000)) if k % 2 else 'ab' * 1500
    i = random.randrange(2800); m = random.randrange(32, 100)
    n = h[i:i+m]
    if k % 5 == 0: n = n[:-1] + 'c'
    s = random.randrange(100); e = 3000 - random.randrange(100)
    for hh, nn in ((h, n), (h.encode(), n.encode()), (h.replace('a', '\u20ac'), n.replace('a', '\u20ac'))):
        bad += hh.find(nn, s, e) != naive(hh, nn, s, e)
        bad += hh.rfind(nn, s, e) != rnaive(hh, nn, s, e)
print(bad)
for N in 1000, 10_000, 100_000:
    A, B = 'a' * N, 'b' * N
    haystack = A + A + B + A + A
    needle = A + B + B + A
    print(haystack.find(needle), haystack.count(needle), (haystack + needle).find(needle), (haystack + needle).count(needle), (haystack + needle).rfind(needle), (needle+haystack+needle).replace(needle, '-') == '-' + haystack + '-')
    haystack, needle = haystack.encode(), needle.encode()
    print(haystack.find(needle), haystack.count(needle), (haystack + needle).find(needle), (haystack + needle).count(needle), (haystack + needle).rfind(needle), (needle+haystack+needle).split(needle) == [b'', haystack, b''])
