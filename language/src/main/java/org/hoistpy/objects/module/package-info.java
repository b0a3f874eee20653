/** Modules as data. */
package org.hoistpy.objects.module;
