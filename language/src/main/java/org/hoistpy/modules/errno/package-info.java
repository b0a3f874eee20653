/** The module {@code errno}. Stateless. */
package org.hoistpy.modules.errno;
