package org.hoistpy.modules.unicodedata;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.text.Strings;

/** Declares module {@code unicodedata}. */
public final class UnicodeDataModule {
  private static final PyCharacterDatabase CURRENT;
  private static final PyCharacterDatabase OLD;

  static {
    PyCharacterDatabase.install();
    CURRENT = new PyCharacterDatabase(false);
    OLD = new PyCharacterDatabase(true);
  }

  private UnicodeDataModule() {}

  public static void define(ModuleBuilder module) {
    module.type(PyCharacterDatabase.TYPE);
    module.constant("ucd_3_2_0", OLD);
    module.constant("unidata_version", Strings.of(CURRENT.version()));
    module.function("category", "chr, /", CURRENT::category);
    module.function("bidirectional", "chr, /", CURRENT::bidirectional);
    module.function("combining", "chr, /", CURRENT::combining);
    module.function("mirrored", "chr, /", CURRENT::mirrored);
    module.function("east_asian_width", "chr, /", CURRENT::eastAsianWidth);
    module.function("decomposition", "chr, /", CURRENT::decomposition);
    module.function("decimal", "chr, default=?, /", CURRENT::decimal);
    module.function("digit", "chr, default=?, /", CURRENT::digit);
    module.function("numeric", "chr, default=?, /", CURRENT::numeric);
    module.function("name", "chr, default=?, /", CURRENT::name);
    module.function("lookup", "name, /", CURRENT::lookup);
    module.function("normalize", "form, unistr, /", CURRENT::normalize);
    module.function("is_normalized", "form, unistr, /", CURRENT::isNormalized);
  }
}
