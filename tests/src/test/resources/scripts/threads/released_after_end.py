"""What a thread was given is free after its end, though no other thread starts."""

import _thread
import gc
import threading
import time
import weakref


class Value:
    pass


def task(value, *, other):
    started.append(type(value) is type(other))


def until(condition):
    for _ in range(500):
        gc.collect()
        if condition():
            return True
        time.sleep(0.01)
    return False


started = []
gone = []


def low_level():
    value, other = Value(), Value()
    kept = [
        weakref.ref(value, lambda ref: gone.append("value")),
        weakref.ref(other, lambda ref: gone.append("other")),
    ]
    _thread.start_new_thread(task, (value,), {"other": other})
    return kept


kept = low_level()
print(until(lambda: len(gone) == 2), sorted(gone), started)


def local_function():
    value = Value()

    def body():
        return value

    kept = weakref.ref(body, lambda ref: gone.append("body"))
    thread = threading.Thread(target=body)
    thread.start()
    thread.join()
    return kept


kept = local_function()
print(until(lambda: "body" in gone))
