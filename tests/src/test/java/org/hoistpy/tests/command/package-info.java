/** Runs the command {@code hoistpy} as a process of its own, as a user does. Stateless. */
package org.hoistpy.tests.command;
