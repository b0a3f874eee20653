"""threading.settrace_all_threads and setprofile_all_threads reach threads that run already."""

import sys
import threading


def function(*args):
    return None


def around(change, current):
    first, second = threading.Event(), threading.Event()
    seen = []

    def look():
        seen.append(current())
        first.set()
        second.wait()
        seen.append(current())

    thread = threading.Thread(target=look)
    thread.start()
    first.wait()
    change(function)
    second.set()
    thread.join()
    seen.append(current())
    change(None)
    print([each is function for each in seen], current())


around(threading.settrace_all_threads, sys.gettrace)
around(threading.setprofile_all_threads, sys.getprofile)
