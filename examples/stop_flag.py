"""A thread polls an ordinary global until another thread sets it.  Does it see the write, and how soon?

    ./hoistpy [--memory-model=strict|bounded|relaxed] examples/stop_flag.py [ROUNDS]

In the modes `strict` and `bounded` the loop always ends.  In `relaxed` the compiler may read `stop` once, before the
loop, and then the loop never ends; the main thread waits for at most two seconds.  See volatile_flag.py for the remedy.
"""

import sys
import threading
import time

import hoistpy

PATIENCE = 2.0

stop = False
seen_at = 0.0


def poll():
    global seen_at
    while not stop:
        pass
    seen_at = time.perf_counter()


def run(head_start):
    """Lets the loop run and then sets the flag; seconds until the loop saw it, or None."""
    global stop
    stop = False
    poller = threading.Thread(target=poll, daemon=True)
    poller.start()
    time.sleep(head_start)
    written_at = time.perf_counter()
    stop = True
    poller.join(PATIENCE)
    return None if poller.is_alive() else seen_at - written_at


def main():
    global stop
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    print(f"memory model {hoistpy.memory_model()}: while not stop: pass")
    for _ in range(20):
        stop = not stop  # a global that changes often, not one that looks like a constant
    for number in range(1, rounds + 1):
        delay = run(head_start=0.5)
        if delay is None:
            print(f"  round {number}: the loop did not see the write within {PATIENCE:.0f} s")
            break
        print(f"  round {number}: the loop saw the write after {delay * 1e6:.0f} microseconds")
    else:
        print("The loop saw every write.")


main()
