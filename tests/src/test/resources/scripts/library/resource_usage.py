import resource


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN, resource.RUSAGE_THREAD):
    usage = resource.getrusage(who)
    print(len(usage), type(usage), type(usage.ru_utime), usage[1] >= 0.0, usage.ru_minflt >= 0)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 1000)
print(attempt(resource.getrusage, 7), attempt(resource.getrusage, "a"))
for name in sorted(dir(resource)):
    if name.startswith("RLIMIT_"):
        limit = resource.getrlimit(getattr(resource, name))
        print(name, getattr(resource, name), type(limit), len(limit), [type(n) for n in limit])
print(resource.getrlimit(resource.RLIMIT_NOFILE)[1] > 100, resource.RLIM_INFINITY, resource.error)
print(attempt(resource.getrlimit, 99), attempt(resource.getrlimit, -1))
print(resource.getpagesize())
