package org.hoistpy.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/**
 * Generated tests, run on this machine in the default mode: nothing forbidden is seen. The command
 * {@code hoistpy -m hoistpy.litmus.generate --run} does the same for more tests and all modes.
 */
class SearchTest {
  private static final int TESTS = 200;

  @Test
  void nothingForbiddenIsSeen() {
    try (Context context = Context.newBuilder("hoistpy").allowAllAccess(true).build()) {
      Value module = search(context, TESTS, 0.02);
      module.invokeMember("run");
      assertFalse(
          module.getMember("failed").asBoolean(), () -> module.invokeMember("report").asString());
      assertTrue(module.invokeMember("report").asString().startsWith(TESTS + " tests, "));
    }
  }

  @Test
  void whatIsSeenIsMadeSmall() {
    try (Context context = Context.newBuilder("hoistpy").allowAllAccess(true).build()) {
      // As if every test with two accesses in one thread had shown something.
      context.eval(
          "hoistpy",
          """
          def still(name, text, mode, tier):
              return mode == "bounded" and "r2 = " in text
          """);
      Value still = context.eval("hoistpy", "still");
      String text =
          search(context, 1, 1)
              .invokeMember("minimise", firstWithTwoReads(context), "bounded", "all", still)
              .asString();
      assertTrue(text.contains("r2 = "), text);
      assertEquals(2, text.split("@actor", -1).length - 1, text);
      assertFalse(text.contains("lock"), text);
      assertFalse(text.contains("Volatile"), text);
    }
  }

  private static int firstWithTwoReads(Context context) {
    context.eval(
        "hoistpy",
        """
        import _litmus
        def first():
            for number, (name, text) in enumerate(_litmus.generate(100, 1)):
                if "r2 = " in text and "Lock" in text:
                    return number
        """);
    return context.eval("hoistpy", "first").execute().asInt();
  }

  private static Value search(Context context, int tests, double seconds) {
    context.eval("hoistpy", "from hoistpy.litmus import _search");
    return context
        .eval(
            "hoistpy",
            "lambda tests, seconds: _search.Search(" + "tests, 1, ['bounded'], ['all'], seconds)")
        .execute(tests, seconds);
  }
}
