/**
 * The rules of choosing a team, as data and with nothing but Java: no clock, no database. Whoever plans asks them, by hand now and by
 * machine later, and gets the same answer (reviews.md 7.1).
 */
@NullMarked
package org.challengepartners.reviews.planning;

import org.jspecify.annotations.NullMarked;
