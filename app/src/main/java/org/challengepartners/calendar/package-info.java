/**
 * The days that count: company days for the company's decisions, school days for reviews and agendas, and the deadlines
 * counted in them.
 */
@ApplicationModule(allowedDependencies = {"tenancy", "shell"})
@NullMarked
package org.challengepartners.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
