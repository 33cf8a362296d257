/**
 * Elections of people to the board and the council. So far their arithmetic: by which rules papers become seats, and the record
 * by which anybody can count them again.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.challengepartners.elections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
