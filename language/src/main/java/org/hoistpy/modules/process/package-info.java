/**
 * Modules about the running process: {@code _signal}, {@code gc}, {@code faulthandler}. May import
 * {@code ops}, {@code objects} and the builders.
 */
package org.hoistpy.modules.process;
