"""May several threads reach a lock through self while the code under the lock changes self?

Verdict: safe in strict, bounded and relaxed.
Why:     an attribute that nobody rebinds is read correctly whatever happens to the object's other attributes; adding
         and deleting attributes is atomic. What the lock guards is ordered by the lock. No indirection is needed.
"""

import threading


class Thing:
    def __init__(self):
        self._lock = threading.Lock()
        self.count = 0

    def maybe_do_scary_things(self, number):
        with self._lock:
            self._scary(number)

    def _scary(self, number):
        name = f"extra{number}"
        setattr(self, name, self.count)
        self.count += 1
        assert getattr(self, name) == self.count - 1
        delattr(self, name)


thing = Thing()


def work(number):
    for _ in range(300):
        thing.maybe_do_scary_things(number)


threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert thing.count == 900
assert set(vars(thing)) == {"_lock", "count"}
print("900 calls from 3 threads, while attributes came and went: none lost")
