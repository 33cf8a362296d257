package org.challengepartners.agendas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A school's own figure as somebody typed it. */
public record OwnValueForm(String value, @Nullable LocalDate day, String source, String wording) {}
