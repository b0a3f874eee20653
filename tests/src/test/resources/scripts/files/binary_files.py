name = "binary_files.tmp"
with open(name, "wb") as f:
    print(f.write(bytes(range(10))), f.write(bytearray(b"abc\n")), f.tell(), f.mode, f.name)
with open(name, "rb") as f:
    print(f.read(4), f.read(), f.read(), f.seek(-4, 2), f.read(2), f.seek(2), f.readline(), f.tell())
    f.seek(0)
    print(f.readlines(), f.seekable(), f.readable(), f.writable())
    f.seek(0)
    buffer = bytearray(5)
    print(f.readinto(buffer), buffer)
with open(name, "ab") as f:
    f.write(b"\x00tail")
with open(name, "r+b") as f:
    f.seek(3)
    f.write(b"XYZ")
    f.seek(0)
    print(f.read())
    f.truncate(4)
with open(name, "rb") as f:
    print([line for line in f], len(f.__class__.__name__) > 0)
with open(name, "rb", buffering=0) as f:
    print(f.read(2), f.readall())
try:
    with open(name, "wb") as f:
        f.write(b"before")
        raise KeyError("inside with")
except KeyError as error:
    print(error, f.closed)
print(open(name, "rb").read())
import sys

sys.stdout.write("written\n")
sys.stdout.flush()
print("to", "stdout", file=sys.stdout, flush=True)
sys.stderr.write("to stderr é\ud800\n")
print("also to stderr", file=sys.stderr)
sys.stdout.writelines(["x", "y\n"])
print(sys.stdout.encoding, sys.stdout.name, sys.stderr.name, sys.stdin.name, sys.stdout.writable(), sys.stdout.fileno(), sys.stderr.errors)
sys.stdout.flush()
sys.stdout.buffer.write(b"bytes\n")
sys.stdout.buffer.flush()


class Collect:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)


saved, sys.stdout = sys.stdout, Collect()
print("captured", 1, end=".")
captured, sys.stdout = sys.stdout, saved
print(captured.parts)
c = Collect()
print("a", "b", file=c)
print(c.parts)
