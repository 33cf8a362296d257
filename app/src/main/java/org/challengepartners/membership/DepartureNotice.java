package org.challengepartners.membership;

import java.util.List;

/** What a school's own people read of its departure: the day, the reason, and what is kept afterwards. */
public record DepartureNotice(Departure departure, List<KeptClass> kept) {}
