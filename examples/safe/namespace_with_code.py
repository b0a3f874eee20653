"""Any object may be a namespace, and attributes may run code. Does a compiler that moves reads break that?

Verdict: safe in strict, bounded and relaxed: only reads without code of the program are moved. A mapping that exec
         was given, __getattr__, __getattribute__, properties and descriptors are asked every time.
"""


class Counting(dict):
    asked = 0

    def __missing__(self, name):
        if name != "a":
            raise KeyError(name)
        Counting.asked += 1
        return Counting.asked > 1_000


class Gate:
    asked = 0

    @property
    def closed(self):
        self.asked += 1
        return self.asked <= 1_000


exec("while not a: pass", {}, Counting())
assert Counting.asked == 1_001
gate = Gate()
while gate.closed:
    pass
assert gate.asked == 1_001
print("a loop over a name of a mapping, and one over a property: asked 1001 times each")
