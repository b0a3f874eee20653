package org.hoistpy.calls;

import org.hoistpy.objects.exception.PyException;

/** The TypeErrors of a call that does not fit its signature; texts differ by kind of callable. */
interface ArgumentErrors {
  PyException tooMany(int given, int keywordOnlyGiven);

  PyException multiple(String name, int index);

  PyException repeatedKeyword(String name);

  PyException unexpected(String[] names, String name);
}
