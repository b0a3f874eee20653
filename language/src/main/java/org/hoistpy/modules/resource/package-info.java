/**
 * Module {@code resource}: what the system's {@code /proc} tells of the process. A Java program
 * cannot set limits. Stateless.
 */
package org.hoistpy.modules.resource;
