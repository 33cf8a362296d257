/**
 * The public register of schools: its files come in through the office, and everybody may read what it says. It knows no school
 * of the partnership.
 */
@ApplicationModule(allowedDependencies = {"tenancy", "shell"})
@NullMarked
package org.challengepartners.establishments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
