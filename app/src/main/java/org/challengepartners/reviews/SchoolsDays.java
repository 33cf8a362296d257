package org.challengepartners.reviews;

import java.util.List;

/** The reviewer-days of a school, the latest membership year first. */
public record SchoolsDays(String school, List<YearOfDays> years) {}
