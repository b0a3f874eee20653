/** Module {@code unicodedata}, over the Unicode data that the regular expression engine brings. */
package org.hoistpy.modules.unicodedata;
