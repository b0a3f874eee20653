/** What the runtime keeps per Python thread. Used by its own thread only, unless stated. */
package org.hoistpy.objects.thread;
