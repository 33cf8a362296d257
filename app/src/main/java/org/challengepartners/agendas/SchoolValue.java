package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A school's own figure of a day; its head and the leads of the hub alone read it. */
public record SchoolValue(BigDecimal value, LocalDate day, String source, String wording, String by, Instant at) {}
