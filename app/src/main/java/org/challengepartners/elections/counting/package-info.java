/**
 * From papers to seats, in whole numbers and with nothing but Java: no clock, no chance, no database. The same papers, rules and
 * lot give the same bytes, whoever counts and whenever.
 */
@NamedInterface("counting")
@NullMarked
package org.challengepartners.elections.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
