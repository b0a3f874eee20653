import threading
import time

results = []


def work(name, n=1):
    results.append((name, n))


t = threading.Thread(target=work, args=("a",), kwargs={"n": 5})
print(t.is_alive(), t.daemon, t.name.startswith("Thread-1 (work)"), t.ident)
t.start()
t.join()
print(results, t.is_alive(), t.ident is not None, threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count())


class Worker(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"worker-{n}", daemon=True)
        self.n = n

    def run(self):
        self.result = (self.name, threading.current_thread() is self, sum(range(self.n)))


workers = [Worker(n) for n in (10, 100)]
for w in workers: w.start()
for w in workers: w.join()
print([w.result for w in workers])
lock = threading.Lock()
counter = 0


def count():
    global counter
    for _ in range(5000):
        with lock:
            counter += 1


threads = [threading.Thread(target=count) for _ in range(4)]
for t in threads: t.start()
for t in threads: t.join(timeout=30)
print(counter, lock.locked(), lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.release(), lock.locked())
r = threading.RLock()
with r, r:
    print(r.acquire(), r.release())
event = threading.Event()
order = []


def waiter():
    order.append(("waited", event.wait(10)))


t = threading.Thread(target=waiter)
t.start()
print(event.is_set(), event.wait(0.01))
event.set()
t.join()
print(order, event.is_set(), event.wait(), event.clear(), event.is_set())
local = threading.local()
local.x = "main"


def other():
    results.append(hasattr(local, "x"))
    local.x = "other"


t = threading.Thread(target=other)
t.start()
t.join()
print(results[-1], local.x)
for case in ("lock.release()", "r.release()", "t.start()", "threading.Thread(target=work).join()", "threading.current_thread().join()", "threading.Thread(1)", "threading.Thread(foo=1)", "lock.acquire(False, 1)", "lock.acquire(timeout=-5)"):
    try: print(case, eval(case))
    except Exception as error: print(case, type(error).__name__, error)
slow = threading.Thread(target=lambda: time.sleep(0.2))
slow.start()
slow.join(0.01)
print(slow.is_alive())
slow.join()
print(slow.is_alive(), threading.get_ident() == threading.current_thread().ident)
