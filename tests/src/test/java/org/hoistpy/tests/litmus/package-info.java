/** Tests of the litmus checker against its catalogue, against itself and against plain Java. */
package org.hoistpy.tests.litmus;
