"""The switch interval is kept, and refused where it makes no sense, although nobody waits for a turn."""

import sys

print(sys.getswitchinterval())
sys.setswitchinterval(0.25)
print(sys.getswitchinterval())
sys.setswitchinterval(2)
print(sys.getswitchinterval())
for wrong in (0, -1, -0.5, "a", None):
    try:
        sys.setswitchinterval(wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(sys.getswitchinterval())
