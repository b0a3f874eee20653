"""Is stuff[5] visible to a thread that event.wait() let through?

Verdict: safe in strict, bounded and relaxed.
Why:     Event.set() happens before the wait() that returns because of it, and so does everything before the set().
"""

import threading

for number in range(50):
    stuff = {}
    event = threading.Event()
    seen = []

    def writer():
        stuff[5] = number
        event.set()

    def reader():
        event.wait()
        seen.append(stuff[5])

    threads = [threading.Thread(target=work) for work in (reader, writer)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [number], seen
print("50 rounds: the reader always found what was stored before set()")
