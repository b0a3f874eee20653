/** Generators as data. */
package org.hoistpy.objects.generator;
