"""A thread iterates over a dict while another one changes it. What happens?

Verdict: never a crash, in no mode; but a RuntimeError ("dictionary changed size during iteration") is possible.
Instead: iterate over a copy. d.copy() and list(d) are one step.
"""

import threading

d = {number: number for number in range(100)}


def change():
    for number in range(3_000):
        d[100 + number % 50] = number
        d.pop(100 + (number + 25) % 50, None)


thread = threading.Thread(target=change)
thread.start()
errors = 0
while thread.is_alive():
    try:
        for key in d:
            pass
    except RuntimeError:
        errors += 1
    for key, value in d.copy().items():
        assert key >= 100 or key == value
thread.join()
print(f"iteration met {errors} changes of size; copies met none")
