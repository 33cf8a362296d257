package org.challengepartners.reviews.planning;

/** Somebody in a place of a team. */
public record Member(Candidate candidate, boolean lead) {}
