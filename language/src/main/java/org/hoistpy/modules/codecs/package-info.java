/**
 * The module {@code _codecs}. May import {@code ops}, {@code objects}, {@code text} and the
 * builders. Stateless; what programs register is kept by {@link org.hoistpy.ops.CodecRegistry}.
 */
package org.hoistpy.modules.codecs;
