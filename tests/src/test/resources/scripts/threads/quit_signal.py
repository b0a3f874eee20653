"""SIGQUIT can be handled, ignored and registered as any other signal."""

import faulthandler
import os
import signal
import tempfile
import threading
import time


def wait_for(what):
    end = time.monotonic() + 60
    while not what() and time.monotonic() < end:
        time.sleep(0.01)


came = []


def handler(number, frame):
    came.append((signal.Signals(number).name, frame.f_code.co_name))


def main():
    print(signal.signal(signal.SIGQUIT, handler) in (signal.SIG_DFL, handler))
    print(signal.getsignal(signal.SIGQUIT) is handler)
    os.kill(os.getpid(), signal.SIGQUIT)
    wait_for(lambda: came)
    print(len(came), came[0][0])
    signal.raise_signal(signal.SIGQUIT)
    print(came[1])
    print(signal.signal(signal.SIGQUIT, signal.SIG_IGN) is handler)
    os.kill(os.getpid(), signal.SIGQUIT)
    signal.raise_signal(signal.SIGQUIT)
    time.sleep(0.1)
    print(len(came))
    with tempfile.TemporaryFile("w+") as file:
        gate = threading.Event()
        thread = threading.Thread(target=gate.wait)
        thread.start()
        faulthandler.register(signal.SIGQUIT, file=file)
        os.kill(os.getpid(), signal.SIGQUIT)
        wait_for(lambda: file.seek(0, os.SEEK_END))
        gate.set()
        thread.join()
        print(faulthandler.unregister(signal.SIGQUIT))
        file.seek(0)
        text = file.read()
        print(text.count("hread 0x"), "in main" in text, "in wait" in text, "in _bootstrap" in text)


main()
