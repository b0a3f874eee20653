"""The kernel of an operating system in small: tasks of four kinds, a scheduler, queues of packets."""

from harness import main

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
DEVICE_PACKET, WORK_PACKET = 0, 1
DATA_SIZE = 4


class Packet:
    def __init__(self, link, identity, kind):
        self.link = link
        self.identity = identity
        self.kind = kind
        self.datum = 0
        self.data = [0] * DATA_SIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        mouse = queue
        while mouse.link is not None:
            mouse = mouse.link
        mouse.link = self
        return queue


class Task:
    """Its state is three flags: a packet is pending, it waits, it is held."""

    def __init__(self, scheduler, identity, priority, queue, pending, waiting):
        self.scheduler = scheduler
        self.link = scheduler.tasks
        self.identity = identity
        self.priority = priority
        self.queue = queue
        self.pending = pending
        self.waiting = waiting
        self.held = False
        scheduler.add(self)

    def is_held_or_waiting(self):
        return self.held or (not self.pending and self.waiting)

    def add_packet(self, packet, old):
        if self.queue is None:
            self.queue = packet
            self.pending = True
            if self.priority > old.priority:
                return self
        else:
            packet.append_to(self.queue)
        return old

    def run(self):
        if self.pending and self.waiting and not self.held:
            packet = self.queue
            self.queue = packet.link
            self.waiting = False
            self.pending = self.queue is not None
        else:
            packet = None
        return self.step(packet)

    def wait(self):
        self.waiting = True
        return self

    def step(self, packet):
        raise NotImplementedError


class IdleTask(Task):
    def __init__(self, scheduler, count):
        super().__init__(scheduler, IDLE, 0, None, False, False)
        self.control = 1
        self.count = count

    def step(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.scheduler.hold(self)
        if self.control & 1 == 0:
            self.control //= 2
            return self.scheduler.release(self, DEVICE_A)
        self.control = (self.control // 2) ^ 0xD008
        return self.scheduler.release(self, DEVICE_B)


class WorkerTask(Task):
    def __init__(self, scheduler, priority, queue):
        super().__init__(scheduler, WORKER, priority, queue, True, True)
        self.destination = HANDLER_A
        self.letter = 0

    def step(self, packet):
        if packet is None:
            return self.wait()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.identity = self.destination
        packet.datum = 0
        for i in range(DATA_SIZE):
            self.letter += 1
            if self.letter > 26:
                self.letter = 1
            packet.data[i] = 64 + self.letter
        return self.scheduler.queue_packet(self, packet)


class HandlerTask(Task):
    def __init__(self, scheduler, identity, priority, queue):
        super().__init__(scheduler, identity, priority, queue, True, True)
        self.work = None
        self.devices = None

    def step(self, packet):
        if packet is not None:
            if packet.kind == WORK_PACKET:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        work = self.work
        if work is None:
            return self.wait()
        count = work.datum
        if count >= DATA_SIZE:
            self.work = work.link
            return self.scheduler.queue_packet(self, work)
        device = self.devices
        if device is None:
            return self.wait()
        self.devices = device.link
        device.datum = work.data[count]
        work.datum = count + 1
        return self.scheduler.queue_packet(self, device)


class DeviceTask(Task):
    def __init__(self, scheduler, identity, priority):
        super().__init__(scheduler, identity, priority, None, False, True)
        self.packet = None

    def step(self, packet):
        if packet is None:
            pending = self.packet
            if pending is None:
                return self.wait()
            self.packet = None
            return self.scheduler.queue_packet(self, pending)
        self.packet = packet
        return self.scheduler.hold(self)


class Scheduler:
    def __init__(self):
        self.tasks = None
        self.table = [None] * 6
        self.queued = 0
        self.holds = 0

    def add(self, task):
        self.tasks = task
        self.table[task.identity] = task

    def hold(self, task):
        self.holds += 1
        task.held = True
        return task.link

    def release(self, current, identity):
        task = self.table[identity]
        task.held = False
        if task.priority > current.priority:
            return task
        return current

    def queue_packet(self, current, packet):
        task = self.table[packet.identity]
        self.queued += 1
        packet.link = None
        packet.identity = current.identity
        return task.add_packet(packet, current)

    def schedule(self):
        current = self.tasks
        while current is not None:
            if current.is_held_or_waiting():
                current = current.link
            else:
                current = current.run()


def packets(identity):
    queue = None
    for _ in range(3):
        queue = Packet(queue, identity, DEVICE_PACKET)
    return queue


def richards(count=10_000):
    scheduler = Scheduler()
    IdleTask(scheduler, count)
    work = Packet(None, WORKER, WORK_PACKET)
    WorkerTask(scheduler, 1000, Packet(work, WORKER, WORK_PACKET))
    HandlerTask(scheduler, HANDLER_A, 2000, packets(DEVICE_A))
    HandlerTask(scheduler, HANDLER_B, 3000, packets(DEVICE_B))
    DeviceTask(scheduler, DEVICE_A, 4000)
    DeviceTask(scheduler, DEVICE_B, 5000)
    scheduler.schedule()
    return scheduler.queued, scheduler.holds


def benchmark(rounds=10):
    queued = holds = 0
    for _ in range(rounds):
        result = richards()
        queued += result[0]
        holds += result[1]
    return queued, holds


EXPECTED = (232460, 92970)

if __name__ == "__main__":
    main("richards", benchmark, EXPECTED)
