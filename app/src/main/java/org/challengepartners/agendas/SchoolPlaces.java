package org.challengepartners.agendas;

/** How many places a school has, and for how many it waits: all that other schools see of it. */
public record SchoolPlaces(String school, long seated, long waiting) {}
