package org.challengepartners.agendas;

import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes.
 *
 * @param item what should change or go; null for something new
 * @param words how it should read; null for something that should go
 * @param because why
 */
public record AmendmentForm(
        AmendmentKind kind, @Nullable ItemId item, @Nullable ItemForm words, String because) {}
