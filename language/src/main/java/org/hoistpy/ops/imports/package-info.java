/**
 * What the import statements do. The import system itself is behind {@link
 * org.hoistpy.objects.module.ModuleLoader}, since loading a module translates it. Stateless.
 */
package org.hoistpy.ops.imports;
