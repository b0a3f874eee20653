/** Module {@code time}. Stateless. */
package org.hoistpy.modules.time;
