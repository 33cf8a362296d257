package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is kept of a school that leaves, as a line of the retention table.
 *
 * @param what a class of data, in words
 * @param happens what becomes of it
 * @param howLong from when and how long it is kept, in words
 * @param until the first day on which it need not be kept any more; empty where it is not counted from the leaving
 * @param source the statute, or the partnership's own rule
 */
public record KeptClass(String what, String happens, String howLong, Optional<LocalDate> until, String source) {}
