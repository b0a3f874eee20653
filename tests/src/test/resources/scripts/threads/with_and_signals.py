"""An exception of a signal handler that arrives around the start of a with statement leaves no lock held."""

import os
import signal
import threading
import time


class Hit(Exception):
    pass


armed = False


def handler(number, frame):
    global armed
    if armed:
        armed = False
        raise Hit


def shoot():
    while not stop.is_set():
        os.kill(os.getpid(), signal.SIGUSR1)
        time.sleep(0.0005)


def plain(lock):
    global armed
    armed = True
    while True:
        with lock:
            pass


def nested(lock):
    global armed
    other = threading.Lock()
    armed = True
    while True:
        with other, lock:
            value = 1


def other_thread_gets(lock):
    got = []

    def get():
        got.append(lock.acquire(blocking=False))
        if got[0]:
            lock.release()

    thread = threading.Thread(target=get)
    thread.start()
    thread.join()
    return got[0]


def count(use, lock, rounds):
    held = 0
    for _ in range(rounds):
        try:
            use(lock)
        except Hit:
            pass
        held += not other_thread_gets(lock)
    return held


signal.signal(signal.SIGUSR1, handler)
stop = threading.Event()
shooter = threading.Thread(target=shoot)
shooter.start()
print("Lock", count(plain, threading.Lock(), 60), count(nested, threading.Lock(), 60))
print("RLock", count(plain, threading.RLock(), 60), count(nested, threading.RLock(), 60))
stop.set()
shooter.join()
