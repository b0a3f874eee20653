package org.hoistpy.tests.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graalvm.polyglot.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A loop that waits for a plain flag ends in {@code strict} and {@code bounded}: for each kind of
 * location, in each kind of loop, after the loop was compiled.
 */
class ProgressTest {
  private static final String PROGRAM =
      """
      import itertools, threading, time

      class Holder:
          stop = False

      LOCATIONS = {
          "global": ("global flag", "flag", "flag = {}"),
          "attribute": ("", "holder.flag", "holder.flag = {}"),
          "class attribute": ("", "Holder.stop", "Holder.stop = {}"),
          "cell": ("nonlocal flag", "flag", "flag = {}"),
          "element": ("", "box[0]", "box[0] = {}"),
          "item": ("", "items['flag']", "items['flag'] = {}"),
      }

      LOOPS = {
          "while": '''
              i = 0
              while not READ:
                  i += 1
                  if i >= limit: break
          ''',
          "for": '''
              for i in range(limit):
                  if READ: break
          ''',
          "comprehension": '''
              try:
                  [leave() for i in range(limit) if READ]
              except Left: pass
          ''',
          "generator": '''
              def polls():
                  for i in range(limit):
                      yield READ
              for found in polls():
                  if found: break
          ''',
          "builtin": '''
              any(map(lambda i: READ, range(limit)))
          ''',
          "generator expression": '''
              any(READ for i in range(limit))
          ''',
      }

      class Left(Exception): pass
      def leave(): raise Left

      TEMPLATE = '''
      flag = False
      def make():
          CELL
          box = [False]
          items = {"flag": False}
          holder = Holder()
          holder.flag = False
          def wait(limit):
              DECLARE
      BODY
          def write(value):
              DECLARE
              if value: WRITE_TRUE
              else: WRITE_FALSE
          return wait, write
      '''

      def dedent(text, by):
          import textwrap
          return textwrap.indent(textwrap.dedent(text), " " * by)

      hung = []
      for location, (declare, read, write) in LOCATIONS.items():
          for loop, body in LOOPS.items():
              source = dedent(TEMPLATE, 0)
              source = source.replace("CELL", "flag = False" if location == "cell" else "pass")
              source = source.replace("DECLARE", declare or "pass")
              source = source.replace("WRITE_TRUE", write.format("True"))
              source = source.replace("WRITE_FALSE", write.format("False"))
              source = source.replace("BODY", dedent(body, 8)).replace("READ", read)
              space = {"Holder": Holder, "Left": Left, "leave": leave}
              exec(source, space)
              wait, write_flag = space["make"]()
              for i in range(6):  # not a constant any more
                  write_flag(True); wait(10); write_flag(False)
              wait(150_000)
              waiter = threading.Thread(target=wait, args=(10**15,), daemon=True)
              waiter.start()
              time.sleep(0.05)
              write_flag(True)
              waiter.join(10)
              if waiter.is_alive():
                  hung.append((location, loop))
      result = str(hung)
      """;

  @ParameterizedTest
  @ValueSource(strings = {"strict", "bounded"})
  void everyFlagLoopEnds(String mode) {
    try (Context context =
        Context.newBuilder("hoistpy")
            .allowAllAccess(true)
            .option("hoistpy.MemoryModel", mode)
            .build()) {
      context.eval("hoistpy", PROGRAM);
      String hung = context.getBindings("hoistpy").getMember("result").asString();
      assertEquals("[]", hung);
    }
  }
}
