/** Documents that people take away: a page for the browser, a PDF for everybody and Word to work on, with the same words in each. */
@ApplicationModule(allowedDependencies = {"shell"})
@NullMarked
package org.challengepartners.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
