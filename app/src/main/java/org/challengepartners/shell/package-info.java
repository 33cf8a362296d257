/**
 * The frame of every page: layout, menu, theme, error pages, drafts, live updates and the parts that pages are built of.
 * Knows no feature; features name their place in the menu and build their pages from the parts.
 */
@ApplicationModule(allowedDependencies = {"tenancy", "access"})
@NullMarked
package org.challengepartners.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
