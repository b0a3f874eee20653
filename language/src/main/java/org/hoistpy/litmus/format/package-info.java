/**
 * Reads litmus tests from Python files by way of the project's own parser. Knows names and
 * decorators, not what the statements mean. Stateless.
 */
package org.hoistpy.litmus.format;
