"""The polling loop of stop_flag.py with a Volatile flag: it ends in every memory model, `relaxed` included.

    ./hoistpy [--memory-model=strict|bounded|relaxed] examples/volatile_flag.py [ROUNDS]
"""

import sys
import threading
import time

import hoistpy
from hoistpy import Volatile

PATIENCE = 2.0

stop: Volatile[bool] = False
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
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    print(f"memory model {hoistpy.memory_model()}: stop: Volatile[bool]; while not stop: pass")
    for number in range(1, rounds + 1):
        delay = run(head_start=0.5)
        if delay is None:
            print(f"  round {number}: the loop did not see the write within {PATIENCE:.0f} s")
            sys.exit("A Volatile write was missed: this is a defect.")
        print(f"  round {number}: the loop saw the write after {delay * 1e6:.0f} microseconds")
    print("The loop saw every write.")


main()
