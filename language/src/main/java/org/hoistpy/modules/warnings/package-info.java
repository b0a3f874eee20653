/**
 * The module {@code _warnings}: filters, and whether and how a warning is shown. May import {@code
 * nodes.function} for the running frames, {@code ops}, {@code objects} and the builders. The
 * filters belong to a context; lists and dicts in them are thread-safe as Python's are.
 */
package org.hoistpy.modules.warnings;
