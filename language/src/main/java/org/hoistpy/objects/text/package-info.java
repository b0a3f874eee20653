/** str values and their subclass instances. Immutable. */
package org.hoistpy.objects.text;
