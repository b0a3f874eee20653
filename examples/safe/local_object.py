"""Bar().foo() adds to self._val in a loop. May the reads of the attribute be moved out of the loop?

Verdict: yes, in every mode, if no other thread can reach the object: nobody can tell the difference. The compiler
         knows which objects are local to a thread; such an object may never exist in memory at all.
"""

import threading


class Bar:
    _val = 0

    def foo(self):
        self._val += 1
        return self._val


def search(found):
    my_list = [42, 7, 3, 123, 4]
    local_bar = Bar()
    for _ in range(1_000):
        for i in range(len(my_list)):
            if my_list[i] == local_bar.foo():
                found.append(my_list[i])


results = [[], [], []]
threads = [threading.Thread(target=search, args=(found,)) for found in results]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert results[0] == results[1] == results[2]
assert Bar._val == 0
print("three threads with an object each: the same result")
