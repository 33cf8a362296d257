/**
 * Whether members have decided, in whole numbers and with nothing but Java: majorities, agreements, quorum, demands for a poll,
 * consent to short notice. A percentage is never the judge.
 */
@NamedInterface("arithmetic")
@NullMarked
package org.challengepartners.decisions.arithmetic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
