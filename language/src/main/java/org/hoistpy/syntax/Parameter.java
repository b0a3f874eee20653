package org.hoistpy.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * One comma-separated item of a lambda's parameter list as written, the markers {@code /} and
 * {@code *} included. Immutable.
 *
 * @param defaultValue null when absent
 */
record Parameter(String text, Expr defaultValue) {
  static List<Parameter> of(Arguments args) {
    List<Parameter> items = new ArrayList<>();
    int positionalOnly = args.posonlyargs().size();
    int positional = positionalOnly + args.args().size();
    int required = positional - args.defaults().size();
    for (int i = 0; i < positional; i++) {
      boolean named = i >= positionalOnly;
      Arg arg = named ? args.args().get(i - positionalOnly) : args.posonlyargs().get(i);
      items.add(new Parameter(arg.arg(), i < required ? null : args.defaults().get(i - required)));
      if (i + 1 == positionalOnly) {
        items.add(new Parameter("/", null));
      }
    }
    if (args.vararg() != null || !args.kwonlyargs().isEmpty()) {
      items.add(new Parameter(args.vararg() == null ? "*" : "*" + args.vararg().arg(), null));
    }
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      items.add(new Parameter(args.kwonlyargs().get(i).arg(), args.kwDefaults().get(i)));
    }
    if (args.kwarg() != null) {
      items.add(new Parameter("**" + args.kwarg().arg(), null));
    }
    return items;
  }
}
