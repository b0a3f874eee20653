"""What the stacks of all threads look like, on demand, after a time and on a signal."""

import faulthandler
import os
import re
import signal
import sys
import tempfile
import threading
import time


def raises(call):
    try:
        return call()
    except Exception as e:
        return type(e).__name__, str(e)


print(raises(lambda: faulthandler.dump_traceback(file=3.5)))
print(raises(lambda: faulthandler.dump_traceback_later(-1)))
print(raises(lambda: faulthandler.register(900)))
print(raises(lambda: faulthandler.register(11)))
print(raises(lambda: faulthandler.enable(file=-1)))
print(raises(lambda: faulthandler.unregister(10)))
print(faulthandler.is_enabled(), faulthandler.disable())


def inner(gate):
    gate.wait()


def outer(gate):
    inner(gate)


def shown(file):
    """The entries of this file, without the numbers of threads."""
    file.seek(0)
    for line in file.read().splitlines():
        if match := re.search(r"stack_dumps.py\", (line \d+ in .*)", line):
            print("   ", match[1])
        elif "File" not in line and line:
            print(re.sub("0x[0-9a-f]{16}", "ID", line))
    file.seek(0)
    file.truncate()


with tempfile.TemporaryFile("w+") as file:
    gate = threading.Event()
    thread = threading.Thread(target=outer, args=(gate,))
    thread.start()
    while not any("wait" in f.f_code.co_name for f in sys._current_frames().values()):
        time.sleep(0.01)
    faulthandler.dump_traceback(file)
    shown(file)
    faulthandler.dump_traceback(file, all_threads=False)
    shown(file)
    faulthandler.dump_traceback_later(0.05, file=file)
    time.sleep(0.5)
    shown(file)
    faulthandler.dump_traceback_later(100, file=file)
    faulthandler.cancel_dump_traceback_later()
    gate.set()
    thread.join()
    faulthandler.register(signal.SIGUSR1, file=file, all_threads=False)
    os.kill(os.getpid(), signal.SIGUSR1), time.sleep(0.5)
    shown(file)
    print(faulthandler.unregister(signal.SIGUSR1), faulthandler.unregister(signal.SIGUSR1))
