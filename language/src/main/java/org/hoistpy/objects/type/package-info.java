/**
 * Classes as data: method resolution order, attribute cells, version assumptions, instance shapes.
 * Class creation and the attribute protocol are in {@code ops} and {@code builtins.types.type}.
 */
package org.hoistpy.objects.type;
