log = []


def n(name, value=None):
    log.append(name)
    return value


class T:
    def __setitem__(self, k, v): log.append(("setitem", k, v))
    def __getitem__(self, k): log.append(("getitem", k)); return 10
    def __setattr__(self, k, v): log.append(("setattr", k, v))
    def __getattr__(self, k): log.append(("getattr", k)); return 20
    def __delitem__(self, k): log.append(("delitem", k))


def flush(label):
    print(label, log)
    log.clear()


t = T()
n("obj", t)[n("key", 1)] = n("value", 2)
flush("setitem")
n("obj", t).attr = n("value", 2)
flush("setattr")
n("obj", t)[n("key", 1)] += n("value", 2)
flush("augmented item")
n("obj", t).attr += n("value", 2)
flush("augmented attr")
n("a", t)[1], n("b", t).x = n("c", 1), n("d", 2)
flush("tuple")
n("x", t)[0] = n("y", t)[1] = n("z", 3)
flush("chain")
{n("k1"): n("v1"), n("k2"): n("v2")}
flush("dict")
n("f", lambda *a, **k: None)(n("a1"), *n("star", ()), n("a2"), k=n("kw"), **n("dstar", {}))
flush("call")
n("l", 1) < n("m", 3) < n("r", 2) < n("never", 1)
flush("compare")
n("then") if n("test", False) else n("else")
flush("conditional")
n("seq", [1, 2, 3])[n("lo", 0):n("hi", 2):n("step", 1)]
flush("slice")
del n("obj", t)[n("i", 0)], n("obj2", t)[n("j", 1)]
flush("del")
n("or1", 0) or n("or2", 1) and n("and", 2)
flush("bool")
f"{n('e1')}{n('e2'):{n('spec', '')}}"
flush("fstring")
lambda x=n("default"): n("body")
flush("lambda")
assert n("assert", True), n("message")
flush("assert")
