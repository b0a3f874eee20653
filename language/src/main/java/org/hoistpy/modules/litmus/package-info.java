/**
 * The module {@code _litmus}: the door from Python to {@code org.hoistpy.litmus}. Stateless, any
 * thread.
 */
package org.hoistpy.modules.litmus;
