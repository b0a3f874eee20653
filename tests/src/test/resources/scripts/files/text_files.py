name = "text_files.tmp"
with open(name, "w", encoding="utf-8") as f:
    print(f.write("first\n"), f.write("zweite é\n"), f.writable(), f.readable(), f.name, f.mode, f.closed, f.encoding)
    print("printed", 3, file=f)
    f.writelines(["a\n", "b\n"])
print(f.closed)
with open(name, encoding="utf-8") as f:
    print(repr(f.readline()), repr(f.read(3)), f.readlines(), repr(f.read()), repr(f.readline()))
    f.seek(0)
    print(f.tell(), [line.rstrip() for line in f], next(f, "end"))
with open(name, "a", encoding="utf-8") as f:
    f.write("appended")
print(open(name, encoding="utf-8").read().splitlines()[-2:])
with open(name, "w", newline="\r\n") as f:
    f.write("x\ny\n")
with open(name, "rb") as f:
    print(f.read())
with open(name) as f:
    print(repr(f.read()))
with open(name, newline="") as f:
    print(f.readlines())
with open(name, "w+") as f:
    f.write("0123456789")
    f.seek(3)
    print(f.read(2), f.tell(), f.truncate(5), f.seek(0, 2))
with open(name, "r+") as f:
    f.write("AB")
    f.flush()
    f.seek(0)
    print(f.read())
try:
    open(name, "x")
except FileExistsError as error:
    print(error)
f = open(name)
f.close()
f.close()
for case in ("f.read()", "f.write('x')", "next(f)", "open('missing.tmp')", "open('missing_dir/x', 'w')", "open('.')", "open(name, 'q')", "open(name, 'rw')", "open(name, '')", "open(name, 'rbt')", "open(name, 'rb', encoding='utf8')", "open(name, encoding='nope')", "open(1.5)", "open(None)", "open(name).write('x')", "open(name, 'a').read()", "open(name, 'w').write(b'x')", "open(name, 'rb').write(b'x')", "open(name, 'wb').write('x')", "open(name, errors=3)", "open('a\\0b')", "open(name).seek(-1)", "open(name).seek(1, 1)"):
    try:
        print(case, eval(case))
    except (OSError, ValueError, TypeError, LookupError) as error:
        print(case, type(error).__name__, error)
with open(name, "wb") as f:
    f.write(b"ok \xff\xe9\n")
for errors in ("strict", "replace", "ignore", "backslashreplace", "surrogateescape"):
    try:
        with open(name, encoding="utf-8", errors=errors) as f:
            print(errors, ascii(f.read()))
    except UnicodeDecodeError as error:
        print(error)
with open(name, encoding="latin-1") as f:
    print(f.read())
