package org.hoistpy.parser;

import org.hoistpy.syntax.FutureFeatures;

/** The bits of the {@code flags} argument of {@code compile} that matter to the front end. */
public final class ParseFlags {
  public static final int SOURCE_IS_UTF8 = 0x0100;
  public static final int DONT_IMPLY_DEDENT = 0x0200;
  public static final int ONLY_AST = 0x0400;
  public static final int IGNORE_COOKIE = 0x0800;
  public static final int TYPE_COMMENTS = 0x1000;
  public static final int ALLOW_TOP_LEVEL_AWAIT = 0x2000;
  public static final int ALLOW_INCOMPLETE_INPUT = 0x4000;
  public static final int FUTURE_BARRY_AS_BDFL = FutureFeatures.BARRY_AS_BDFL;
  public static final int FUTURE_ANNOTATIONS = FutureFeatures.ANNOTATIONS;

  private ParseFlags() {}
}
