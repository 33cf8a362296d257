package org.challengepartners.agendas;

import java.time.Instant;

/**
 * What a school said at the end of the year.
 *
 * @param changed how often it has said it anew
 */
public record YearReview(
        String helped, String evidence, WhatNext next, String wording, String by, Instant at, int changed) {}
