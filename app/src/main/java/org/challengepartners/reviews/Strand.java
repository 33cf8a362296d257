package org.challengepartners.reviews;

/**
 * One thing that a framework looks at.
 *
 * @param key its short name within the framework
 * @param title as the framework words it
 * @param graded whether a finding in it may carry a grade
 */
public record Strand(String key, String title, boolean graded) {}
