/** The module {@code marshal}: plain values as bytes. Stateless. */
package org.hoistpy.modules.marshal;
