/** The module {@code _string}: the parsers of {@code str.format} templates. Stateless. */
package org.hoistpy.modules.string;
