"""The module _thread, which threading stands on, and the errors of its functions."""

import _thread
import gc
import queue
import sys
import threading
import time
import weakref


def raises(call):
    try:
        return call()
    except BaseException as e:
        return type(e).__name__, str(e)


lock = threading.Lock()
rlock = threading.RLock()
for call in (
    lambda: lock.acquire(True, -2),
    lambda: lock.acquire(False, 1),
    lambda: lock.acquire("x", "y"),
    lambda: lock.acquire(timeout=None),
    lambda: lock.release(),
    lambda: rlock.release(),
    lambda: rlock._release_save(),
    lambda: rlock._acquire_restore(1),
    lambda: _thread.start_new_thread(1, ()),
    lambda: _thread.start_new_thread(print, []),
    lambda: _thread.start_new_thread(print, (), []),
    lambda: _thread.interrupt_main(900),
    lambda: _thread._excepthook(3),
    lambda: _thread._ExceptHookArgs([1]),
    lambda: _thread.stack_size(-1),
    lambda: _thread.stack_size(5),
    lambda: _thread.stack_size(1 << 20),
    lambda: _thread.stack_size(0),
    lambda: _thread.LockType(),
    lambda: _thread.interrupt_main(),
    lambda: _thread.exit(),
    lambda: queue.SimpleQueue().get(True, -1),
    lambda: queue.SimpleQueue().get(False),
    lambda: queue.SimpleQueue[int],
    lambda: weakref.ref(lock)() is lock,
):
    print(raises(call))

with rlock, rlock:
    print(rlock._recursion_count(), rlock._is_owned(), rlock._release_save()[0], rlock._is_owned())
    rlock._acquire_restore((2, _thread.get_ident()))
    print(rlock._recursion_count())

# A thread without an object: its failure is shown, its end counted down.
before = _thread._count()
seen = []
sys.unraisablehook = lambda args: seen.append((args.err_msg, args.object is fail, args.exc_type))


def fail():
    raise ValueError


_thread.start_new_thread(fail, ())
_thread.start_new_thread(_thread.exit, ())
while not seen or _thread._count() > before:
    time.sleep(0.01)
print(seen)

# Joined by several threads at once: none of them sees a thread that has ended as alive.
for _ in range(4):
    ended = threading.Thread(target=time.sleep, args=(0.002,))
    ended.start()
    alive = []

    def join():
        ended.join()
        alive.append(ended.is_alive())

    joiners = [threading.Thread(target=join) for _ in range(3)]
    for joiner in joiners:
        joiner.start()
    for joiner in joiners:
        joiner.join()
    assert alive == [False] * 3, alive

# Attributes of a local object live as long as their thread.
class Value:
    pass


local = threading.local()
refs = []


def use():
    local.value = Value()
    refs.append(weakref.ref(local.value))


user = threading.Thread(target=use)
user.start()
user.join()
gc.collect()
print(hasattr(local, "value"), refs[0]())
