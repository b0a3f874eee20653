import sys
import threading


def fail(key):
    {}[key]


def leave():
    sys.exit("silent in a thread")


u = threading.Thread(target=leave, name="leaver")
u.start()
u.join()


def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)


threading.excepthook = hook
for key in ("missing", [], None):
    t = threading.Thread(target=fail, args=(key,), name=f"thread {key!r}")
    t.start()
    t.join()
    print(t.is_alive())
print("main goes on")
