package org.challengepartners.agendas;

import org.jspecify.annotations.Nullable;

/**
 * What a school says at the end of the year, as its head typed it.
 *
 * @param wording what should change, or why
 */
public record YearReviewForm(
        String helped, String evidence, @Nullable WhatNext next, String wording) {}
