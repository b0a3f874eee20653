/**
 * Type parameters and type aliases as data (PEP 695): their methods are in {@code
 * builtins.types.typing}. Imports only {@code objects}. The objects may be used by many threads:
 * what is computed late is published safely.
 */
package org.hoistpy.objects.typing;
