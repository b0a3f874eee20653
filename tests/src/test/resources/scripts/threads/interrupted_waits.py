"""A signal whose handler raises ends every wait of the main thread, and leaves the lock that was waited for alone."""

import os
import queue
import select
import signal
import threading
import time


def handler(number, frame):
    raise KeyboardInterrupt


signal.signal(signal.SIGUSR1, handler)


def interrupted(wait):
    timer = threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGUSR1))
    try:
        timer.start()
        wait()
        return "ended"
    except KeyboardInterrupt:
        return "interrupted"
    finally:
        timer.join()


def wait_for_condition():
    with condition:
        condition.wait()


lock, condition = threading.Lock(), threading.Condition()
lock.acquire()
reader, writer = os.pipe()
gate = threading.Event()
other = threading.Thread(target=gate.wait)
other.start()
for name, wait in {
    "lock": lock.acquire,
    "lock with a timeout": lambda: lock.acquire(timeout=60),
    "join": other.join,
    "sleep": lambda: time.sleep(60),
    "queue": queue.Queue().get,
    "simple queue": queue.SimpleQueue().get,
    "event": threading.Event().wait,
    "condition": wait_for_condition,
    "semaphore": threading.Semaphore(0).acquire,
    "select": lambda: select.select([reader], [], [], 60),
}.items():
    print(name, interrupted(wait))
gate.set()
other.join()
lock.release()
print(lock.acquire(False), condition.acquire(False), other.is_alive())
