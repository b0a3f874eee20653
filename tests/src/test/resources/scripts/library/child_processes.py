# Child processes through subprocess and os.
import os
import signal
import subprocess
import sys
import tempfile
from subprocess import DEVNULL, PIPE, STDOUT


def shows(function, *args, **options):
    try:
        print(function(*args, **options))
    except Exception as error:
        print(type(error).__name__, error)


print(subprocess.check_output(["echo", "hello", "wörld"]))
print(subprocess.run(["cat"], input="one\ntwo\n", capture_output=True, text=True))
print(subprocess.run("echo out; echo err >&2; exit 3", shell=True, capture_output=True))
print(subprocess.run(["sh", "-c", "echo a; echo b >&2"], stdout=PIPE, stderr=STDOUT).stdout)
print(subprocess.run(["cat"], stdin=DEVNULL, stdout=PIPE).stdout)
print(subprocess.call(["sh", "-c", "exit 7"]), subprocess.call("exit 200", shell=True))
shows(subprocess.check_call, ["false"])
shows(subprocess.run, ["no-such-program-here"])
shows(subprocess.run, ["/no/such/program"])
shows(subprocess.run, ["/etc/passwd"])
shows(subprocess.run, ["/"])
shows(subprocess.run, ["/etc/passwd/x"])
shows(subprocess.run, ["true"], cwd="/no/such/folder")
shows(subprocess.run, ["true"], cwd="/etc/passwd")
try:
    subprocess.run(["sleep", "20"], timeout=0.2)
except subprocess.TimeoutExpired as error:
    print(type(error).__name__, error.cmd)
shows(subprocess.run, ["sleep", "20"], timeout=0.2, capture_output=True)

# A lot of data in both directions.
data = b"0123456789abcdef" * 40000
result = subprocess.run(["cat"], input=data, stdout=PIPE)
print(len(result.stdout), result.stdout == data)
result = subprocess.run(["true"], input=data, stdout=PIPE)
print(result.returncode, result.stdout)

# The environment and the folder.
print(subprocess.check_output(["pwd"], cwd="/"))
print(subprocess.check_output("echo $A-$B", shell=True, env={"A": "1", "B": "zwei"}))
os.environ["HP_CHILD"] = "inherited"
print(subprocess.check_output("echo $HP_CHILD", shell=True))
del os.environ["HP_CHILD"]
print(subprocess.check_output("echo [$HP_CHILD]", shell=True))

# Signals.
process = subprocess.Popen(["sleep", "20"])
print(process.poll(), process.pid > 0)
process.terminate()
print(process.wait(), process.poll())
process = subprocess.Popen(["sleep", "20"])
process.kill()
print(process.wait())
process = subprocess.Popen(["sleep", "20"])
process.send_signal(signal.SIGUSR1)
print(process.wait(), process)
process.kill()
shows(os.waitpid, process.pid, 0)

# Pipes by hand.
with subprocess.Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True, bufsize=1) as process:
    for word in ["first", "second"]:
        process.stdin.write(word + "\n")
        print(repr(process.stdout.readline()))
    process.stdin.close()
    print(repr(process.stdout.read()))
print(process.returncode)
first = subprocess.Popen(["echo", "through two"], stdout=PIPE)
second = subprocess.Popen(["tr", "a-z", "A-Z"], stdin=first.stdout, stdout=PIPE)
first.stdout.close()
print(second.communicate(), first.wait())
first = subprocess.Popen(["yes"], stdout=PIPE)
second = subprocess.Popen(["head", "-n", "1"], stdin=first.stdout, stdout=PIPE)
first.stdout.close()
print(second.communicate(), first.wait())
reading, writing = os.pipe()
process = subprocess.Popen(["echo", "into a pipe"], stdout=writing)
os.close(writing)
print(os.read(reading, 100), os.read(reading, 100))
os.close(reading)
print(process.wait())

# Files.
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "f")
    with open(path, "w") as file:
        file.write("before\n")
        file.flush()
        print(subprocess.call(["echo", "child"], stdout=file))
        file.write("after\n")
    with open(path) as file:
        print(file.read().split())
    with open(path) as file:
        print(subprocess.check_output(["cat"], stdin=file))
    script = os.path.join(folder, "script")
    with open(script, "w") as file:
        file.write("#!/bin/sh\necho script $1\n")
    try:
        subprocess.run([script])
    except PermissionError as error:
        print(error.errno)
    os.chmod(script, 0o755)
    print(subprocess.check_output([script, "x"]))
    print(subprocess.check_output(["./script", "y"], cwd=folder))
with tempfile.TemporaryFile() as file:
    subprocess.run(["echo", "temporary"], stdout=file)
    file.seek(0)
    print(file.read())

# os.
print(os.system("exit 3"), os.waitstatus_to_exitcode(os.system("exit 4")))
with os.popen("echo popen") as file:
    print(file.read())
print(os.popen("exit 5").close())
print(subprocess.getstatusoutput("echo status; exit 6"))
print(subprocess.getoutput("echo output"))
sys.stdout.flush()
subprocess.run(["echo", "inherited output"])
os.system("echo from the shell")
process = subprocess.Popen(["sh", "-c", "exit 9"])
pid, status = os.waitpid(process.pid, 0)
print(pid == process.pid, os.WIFEXITED(status), os.WEXITSTATUS(status))
shows(os.waitpid, -1, os.WNOHANG)
shows(os.kill, 4194303, 0)
shows(subprocess.run, ["echo", "a\0b"])
shows(subprocess.run, ["env"], env={"A=B": "c"})
print(subprocess.call("echo x; echo y >&2", shell=True, stdout=DEVNULL, stderr=DEVNULL))
process = subprocess.Popen(["sleep", "20"], start_new_session=True)
process.terminate()
print(process.wait())
reading, writing = os.pipe()
os.close(reading)
shows(os.write, writing, b"x")
