package org.hoistpy.jmh.twins;

/** {@code richards.py}. */
final class Richards {
  private static final int IDLE = 0;
  private static final int WORKER = 1;
  private static final int HANDLER_A = 2;
  private static final int HANDLER_B = 3;
  private static final int DEVICE_A = 4;
  private static final int DEVICE_B = 5;
  private static final int DEVICE_PACKET = 0;
  private static final int WORK_PACKET = 1;
  private static final int DATA_SIZE = 4;

  private static final class Packet {
    private Packet link;
    private int identity;
    private final int kind;
    private int datum;
    private final int[] data = new int[DATA_SIZE];

    Packet(Packet link, int identity, int kind) {
      this.link = link;
      this.identity = identity;
      this.kind = kind;
    }

    Packet appendTo(Packet queue) {
      link = null;
      if (queue == null) {
        return this;
      }
      Packet mouse = queue;
      while (mouse.link != null) {
        mouse = mouse.link;
      }
      mouse.link = this;
      return queue;
    }
  }

  private abstract static class Task {
    final Richards scheduler;
    final Task link;
    final int identity;
    final int priority;
    private Packet queue;
    private boolean pending;
    private boolean waiting;
    private boolean held;

    Task(
        Richards scheduler,
        int identity,
        int priority,
        Packet queue,
        boolean pending,
        boolean waiting) {
      this.scheduler = scheduler;
      this.link = scheduler.tasks;
      this.identity = identity;
      this.priority = priority;
      this.queue = queue;
      this.pending = pending;
      this.waiting = waiting;
      scheduler.tasks = this;
      scheduler.table[identity] = this;
    }

    boolean isHeldOrWaiting() {
      return held || (!pending && waiting);
    }

    Task addPacket(Packet packet, Task old) {
      if (queue == null) {
        queue = packet;
        pending = true;
        if (priority > old.priority) {
          return this;
        }
      } else {
        packet.appendTo(queue);
      }
      return old;
    }

    Task run() {
      Packet packet = null;
      if (pending && waiting && !held) {
        packet = queue;
        queue = packet.link;
        waiting = false;
        pending = queue != null;
      }
      return step(packet);
    }

    Task pause() {
      waiting = true;
      return this;
    }

    abstract Task step(Packet packet);
  }

  private static final class IdleTask extends Task {
    private int control = 1;
    private int count;

    IdleTask(Richards scheduler, int count) {
      super(scheduler, IDLE, 0, null, false, false);
      this.count = count;
    }

    @Override
    Task step(Packet packet) {
      count--;
      if (count == 0) {
        return scheduler.hold(this);
      }
      if ((control & 1) == 0) {
        control /= 2;
        return scheduler.release(this, DEVICE_A);
      }
      control = (control / 2) ^ 0xD008;
      return scheduler.release(this, DEVICE_B);
    }
  }

  private static final class WorkerTask extends Task {
    private int destination = HANDLER_A;
    private int letter;

    WorkerTask(Richards scheduler, int priority, Packet queue) {
      super(scheduler, WORKER, priority, queue, true, true);
    }

    @Override
    Task step(Packet packet) {
      if (packet == null) {
        return pause();
      }
      destination = destination == HANDLER_A ? HANDLER_B : HANDLER_A;
      packet.identity = destination;
      packet.datum = 0;
      for (int i = 0; i < DATA_SIZE; i++) {
        letter++;
        if (letter > 26) {
          letter = 1;
        }
        packet.data[i] = 64 + letter;
      }
      return scheduler.queuePacket(this, packet);
    }
  }

  private static final class HandlerTask extends Task {
    private Packet work;
    private Packet devices;

    HandlerTask(Richards scheduler, int identity, int priority, Packet queue) {
      super(scheduler, identity, priority, queue, true, true);
    }

    @Override
    Task step(Packet packet) {
      if (packet != null) {
        if (packet.kind == WORK_PACKET) {
          work = packet.appendTo(work);
        } else {
          devices = packet.appendTo(devices);
        }
      }
      Packet first = work;
      if (first == null) {
        return pause();
      }
      int count = first.datum;
      if (count >= DATA_SIZE) {
        work = first.link;
        return scheduler.queuePacket(this, first);
      }
      Packet device = devices;
      if (device == null) {
        return pause();
      }
      devices = device.link;
      device.datum = first.data[count];
      first.datum = count + 1;
      return scheduler.queuePacket(this, device);
    }
  }

  private static final class DeviceTask extends Task {
    private Packet packet;

    DeviceTask(Richards scheduler, int identity, int priority) {
      super(scheduler, identity, priority, null, false, true);
    }

    @Override
    Task step(Packet given) {
      if (given == null) {
        Packet pending = packet;
        if (pending == null) {
          return pause();
        }
        packet = null;
        return scheduler.queuePacket(this, pending);
      }
      packet = given;
      return scheduler.hold(this);
    }
  }

  private Task tasks;
  private final Task[] table = new Task[6];
  private long queued;
  private long holds;

  private Richards() {}

  private Task hold(Task task) {
    holds++;
    task.held = true;
    return task.link;
  }

  private Task release(Task current, int identity) {
    Task task = table[identity];
    task.held = false;
    return task.priority > current.priority ? task : current;
  }

  private Task queuePacket(Task current, Packet packet) {
    Task task = table[packet.identity];
    queued++;
    packet.link = null;
    packet.identity = current.identity;
    return task.addPacket(packet, current);
  }

  private void schedule() {
    Task current = tasks;
    while (current != null) {
      current = current.isHeldOrWaiting() ? current.link : current.run();
    }
  }

  private static Packet packets(int identity) {
    Packet queue = null;
    for (int i = 0; i < 3; i++) {
      queue = new Packet(queue, identity, DEVICE_PACKET);
    }
    return queue;
  }

  static long iterate() {
    long result = 0;
    for (int i = 0; i < 10; i++) {
      Richards scheduler = new Richards();
      new IdleTask(scheduler, 10_000);
      Packet work = new Packet(null, WORKER, WORK_PACKET);
      new WorkerTask(scheduler, 1000, new Packet(work, WORKER, WORK_PACKET));
      new HandlerTask(scheduler, HANDLER_A, 2000, packets(DEVICE_A));
      new HandlerTask(scheduler, HANDLER_B, 3000, packets(DEVICE_B));
      new DeviceTask(scheduler, DEVICE_A, 4000);
      new DeviceTask(scheduler, DEVICE_B, 5000);
      scheduler.schedule();
      result += scheduler.queued * 1_000_000 + scheduler.holds;
    }
    return result;
  }
}
