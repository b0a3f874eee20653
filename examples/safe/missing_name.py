"""One thread defines a global and then sets a flag; another one sees the flag. May the name be missing?

Verdict: strict   never.
         bounded  it may, with a plain flag: then the read raises NameError, as for every name that is not there.
         relaxed  it may.
Instead: make the flag Volatile, as here, or an Event.
"""

import threading

from hoistpy import Volatile

ready: Volatile[bool] = False


def writer():
    global ready, settings
    settings = {"name": "value"}
    ready = True


def reader(missing):
    while not ready:
        pass
    try:
        settings["name"]
    except NameError as error:
        missing.append(error)


missing = []
for _ in range(50):
    ready = False
    globals().pop("settings", None)
    threads = [threading.Thread(target=reader, args=(missing,)), threading.Thread(target=writer)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
assert missing == []
print("the name was there 50 times")
