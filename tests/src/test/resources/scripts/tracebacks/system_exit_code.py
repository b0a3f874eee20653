import sys


def leave():
    raise SystemExit(300)


try:
    leave()
except Exception:
    print("not an Exception")
