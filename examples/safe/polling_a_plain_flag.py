"""Does `while not a: pass` end when another thread sets the plain global a?

Verdict: strict   always.
         bounded  always: a read may be moved out of the loop, but only for a strip of 1024 iterations.
         relaxed  perhaps never, as in Java, C++ and .NET.
Instead: a: Volatile[bool], or an Event, which does not keep a processor busy.
"""

import threading

import hoistpy

a = False


def poll():
    while not a:
        pass


poller = threading.Thread(target=poll, daemon=True)
poller.start()
poller.join(0.2)
assert poller.is_alive()
a = True
poller.join(None if hoistpy.memory_model() != "relaxed" else 1)
if poller.is_alive():
    print("relaxed: the loop has not seen the write after 1 s; it need not ever")
else:
    print(hoistpy.memory_model() + ": the loop ended")
