/**
 * The module {@code _contextvars} (PEP 567). May import {@code ops}, {@code objects} and the
 * builders. The current context belongs to a thread; a context is changed by one thread at a time.
 */
package org.hoistpy.modules.contextvars;
