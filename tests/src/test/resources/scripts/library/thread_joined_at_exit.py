import threading
import time


def late():
    time.sleep(0.1)
    print("the thread still prints")


def never():
    time.sleep(60)
    print("daemons are abandoned")


threading.Thread(target=late).start()
threading.Thread(target=never, daemon=True).start()
print("main ends")
