package org.hoistpy.tests.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.hoistpy.diagnostics.Suggestions;
import org.junit.jupiter.api.Test;

/** The "Did you mean" search agrees with CPython 3.12's. */
class SuggestionsTest {
  @Test
  void findsTheNearestName() {
    assertEquals("blech", Suggestions.closest(List.of("noise", "blech", "more_noise"), "bluch"));
    assertEquals("Foo", Suggestions.closest(List.of("fob", "Foo"), "foo"));
    assertEquals("append", Suggestions.closest(List.of("append", "extend"), "apend"));
  }

  @Test
  void saysNothingWhenNothingIsNear() {
    assertNull(Suggestions.closest(List.of("abc", "defg"), "xyzzy"));
    assertNull(Suggestions.closest(List.of("x"), "y"));
    assertNull(Suggestions.closest(List.of("same"), "same"));
  }
}
