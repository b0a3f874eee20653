/** Tests of the launcher's own parts, beside them to see them. Stateless. */
package org.hoistpy.launcher;
