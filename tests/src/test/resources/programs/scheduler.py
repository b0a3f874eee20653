"""An operating-system kernel in miniature: tasks, devices, queues and a round-robin dispatcher.

Tasks exchange packets through mailboxes.  The kernel runs the ready task of the highest priority;
a task gives the processor back when it waits for a packet, holds itself, or is preempted.
"""

import sys

READY = "ready"
WAITING = "waiting"
HELD = "held"
FINISHED = "finished"

KIND_DEVICE = 0
KIND_WORK = 1


class KernelError(Exception):
    """Raised when a task breaks the kernel's rules."""


class Packet:
    __slots__ = ("link", "owner", "kind", "position", "data")

    SIZE = 4

    def __init__(self, owner, kind):
        self.link = None
        self.owner = owner
        self.kind = kind
        self.position = 0
        self.data = [0] * Packet.SIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue

    def __repr__(self):
        return f"Packet(owner={self.owner}, kind={self.kind})"


class Mailbox:
    """A linked queue of packets that counts what passes through it."""

    def __init__(self):
        self._head = None
        self.received = 0

    def put(self, packet):
        self._head = packet.append_to(self._head)
        self.received += 1

    def get(self):
        packet = self._head
        if packet is None:
            raise KernelError("mailbox is empty")
        self._head = packet.link
        packet.link = None
        return packet

    def __bool__(self):
        return self._head is not None

    def __len__(self):
        return sum(1 for _ in self)

    def __iter__(self):
        packet = self._head
        while packet is not None:
            yield packet
            packet = packet.link


class Task:
    registry = {}

    def __init_subclass__(cls, *, label, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.label = label
        Task.registry[label] = cls

    def __init__(self, kernel, number, priority):
        self.kernel = kernel
        self.number = number
        self.priority = priority
        self.mailbox = Mailbox()
        self.state = READY
        self.runs = 0
        kernel.add(self)

    @property
    def runnable(self):
        if self.state == READY:
            return True
        return self.state == WAITING and bool(self.mailbox)

    def take(self):
        return self.mailbox.get() if self.mailbox else None

    def step(self, packet):
        raise NotImplementedError(f"{type(self).__name__}.step")

    def __lt__(self, other):
        return (-self.priority, self.number) < (-other.priority, other.number)

    def __str__(self):
        return f"{self.label}#{self.number}"


class IdleTask(Task, label="idle"):
    """Spins a shift register; each turn wakes up one of two devices."""

    def __init__(self, kernel, number, priority, count):
        super().__init__(kernel, number, priority)
        self.control = 1
        self.count = count

    def step(self, packet):
        self.count -= 1
        if self.count == 0:
            self.state = FINISHED
            return
        if self.control & 1 == 0:
            self.control >>= 1
            self.kernel.release(5)
        else:
            self.control = (self.control >> 1) ^ 0xD008
            self.kernel.release(6)


class WorkerTask(Task, label="worker"):
    """Fills packets with letters and hands them alternately to the two handlers."""

    def __init__(self, kernel, number, priority):
        super().__init__(kernel, number, priority)
        self.destination = 3
        self.letter = 0

    def step(self, packet):
        if packet is None:
            self.state = WAITING
            return
        self.destination = 7 - self.destination
        packet.owner = self.destination
        packet.position = 0
        for i in range(Packet.SIZE):
            self.letter = self.letter % 26 + 1
            packet.data[i] = ord("A") + self.letter - 1
        self.kernel.send(packet, self.number)


class HandlerTask(Task, label="handler"):
    """Passes the letters of work packets one by one to a device."""

    def __init__(self, kernel, number, priority):
        super().__init__(kernel, number, priority)
        self.work = None
        self.device = None

    def step(self, packet):
        if packet is not None:
            if packet.kind == KIND_WORK:
                self.work = packet.append_to(self.work)
            else:
                self.device = packet.append_to(self.device)
        work = self.work
        if work is None:
            self.state = WAITING
            return
        if work.position >= Packet.SIZE:
            self.work = work.link
            self.kernel.send(work, self.number)
            return
        device = self.device
        if device is None:
            self.state = WAITING
            return
        self.device = device.link
        device.data[0] = work.data[work.position]
        work.position += 1
        self.kernel.send(device, self.number)


class DeviceTask(Task, label="device"):
    """Holds one packet until the idle task releases it, then returns it."""

    def __init__(self, kernel, number, priority):
        super().__init__(kernel, number, priority)
        self.pending = None
        self.checksum = 0

    def step(self, packet):
        if packet is None:
            pending, self.pending = self.pending, None
            if pending is None:
                self.state = WAITING
            else:
                self.kernel.send(pending, self.number)
        else:
            self.pending = packet
            self.checksum = (self.checksum * 31 + packet.data[0]) % 1_000_003
            self.state = HELD
            self.kernel.holds += 1


class Kernel:
    def __init__(self):
        self.tasks = {}
        self.order = []
        self.packets = 0
        self.holds = 0
        self.switches = 0
        self.preempted = 0

    def add(self, task):
        if task.number in self.tasks:
            raise KernelError(f"task number {task.number} is taken")
        self.tasks[task.number] = task
        self.order.append(task)
        self.order.sort()

    def find(self, number):
        try:
            return self.tasks[number]
        except KeyError as error:
            raise KernelError(f"no task {number}") from error

    def release(self, number):
        task = self.find(number)
        if task.state == HELD:
            task.state = READY

    def send(self, packet, sender):
        receiver = self.find(packet.owner)
        packet.owner = sender
        self.packets += 1
        receiver.mailbox.put(packet)
        if receiver.state == WAITING:
            self.preempted += receiver.priority > self.find(sender).priority

    def pick(self):
        for task in self.order:
            if task.runnable:
                return task
        return None

    def run(self):
        current = None
        while (task := self.pick()) is not None:
            if task is not current:
                self.switches += 1
                current = task
            if task.state == WAITING:
                task.state = READY
            task.runs += 1
            task.step(task.take())
        return self


def build(count):
    kernel = Kernel()
    IdleTask(kernel, 1, 0, count)
    worker = WorkerTask(kernel, 2, 1000)
    for owner in (5, 6) * 2:
        worker.mailbox.put(Packet(3 if owner == 5 else 4, KIND_WORK))
    for number, device in ((3, 5), (4, 6)):
        handler = HandlerTask(kernel, number, 2000 + number)
        for _ in range(3):
            handler.mailbox.put(Packet(device, KIND_DEVICE))
    for number in (5, 6):
        DeviceTask(kernel, number, 4000 + number)
    return kernel


def summary(kernel):
    return (
        kernel.packets,
        kernel.holds,
        kernel.switches,
        kernel.preempted,
        tuple(task.runs for task in kernel.order),
        tuple(t.checksum for t in kernel.order if isinstance(t, DeviceTask)),
    )


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    results = {summary(build(5000).run()) for _ in range(repetitions)}
    assert len(results) == 1, "every run must be the same"
    packets, holds, switches, preempted, runs, checksums = results.pop()
    print("packets  ", packets)
    print("holds    ", holds)
    print("switches ", switches)
    print("preempted", preempted)
    print("checksums", *checksums)
    kernel = build(200).run()
    for task, total in zip(kernel.order, runs):
        print(f"{task!s:<10} {task.priority:>5} {task.state:<9} runs {task.runs:>5} of {total:>6}")
    print("left in mailboxes:", {str(t): len(t.mailbox) for t in kernel.order})
    print("labels:", sorted(Task.registry))
    for attempt in (lambda: kernel.find(99), lambda: Mailbox().get(), lambda: IdleTask(kernel, 1, 0, 1)):
        try:
            attempt()
        except KernelError as error:
            cause = type(error.__cause__).__name__ if error.__cause__ else "nothing"
            print(f"KernelError: {error} (because of {cause})")
    try:
        Task(Kernel(), 9, 9).step(None)
    except NotImplementedError as error:
        print("NotImplementedError:", error)


if __name__ == "__main__":
    main()
