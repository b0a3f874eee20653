import sys
import threading

sys.setrecursionlimit(3000)
results = []


def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


def run():
    results.append(count(2900))
    try:
        count(10**6)
    except RecursionError as error:
        results.append(str(error)[:32])


threads = [threading.Thread(target=run) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(map(str, results)))
