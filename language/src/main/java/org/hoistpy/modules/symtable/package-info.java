/**
 * The module {@code _symtable}: what the scope analysis knows of names, for Python programs. May
 * import {@code parser}, {@code scope}, {@code ops}, {@code objects} and the builders.
 */
package org.hoistpy.modules.symtable;
