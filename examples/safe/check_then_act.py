"""if key not in d: d[key] = make(). Does it store one value only?

Verdict: no, in no mode: another thread may store between the check and the store.
Instead: setdefault, which is one step; or AtomicDict.compare_and_set; or a lock.
"""

import threading

for _ in range(30):
    d = {}
    barrier = threading.Barrier(3)
    got = []

    def work():
        mine = object()
        barrier.wait()
        got.append(d.setdefault("key", mine))

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 3 and all(each is d["key"] for each in got)
print("30 rounds: setdefault gave all three threads the one stored value")
