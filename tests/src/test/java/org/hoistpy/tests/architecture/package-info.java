/** Keeps the project's own rules: who may import whom, how long a file may be. Stateless. */
package org.hoistpy.tests.architecture;
