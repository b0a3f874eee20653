"""`if instance is None: with lock: if instance is None: instance = make()`: is double-checked locking right?

Verdict: safe in strict, bounded and relaxed: the lock lets one thread make it, and the first check, a race, sees None
         or an object that is whole (publishing_an_object.py).
"""

import threading


class Service:
    made = 0

    def __init__(self):
        Service.made += 1
        self.ready = True


instance = None
lock = threading.Lock()


def get():
    global instance
    if instance is None:
        with lock:
            if instance is None:
                instance = Service()
    return instance


for number in range(30):
    instance = None
    got = []
    threads = [threading.Thread(target=lambda: got.append(get())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(map(id, got))) == 1 and got[0].ready and Service.made == number + 1
print("30 rounds: made once in each, and whole")
