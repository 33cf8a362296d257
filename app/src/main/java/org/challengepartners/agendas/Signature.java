package org.challengepartners.agendas;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who did something, under which name, and when by the database's clock. */
@Embeddable
record Signature(UUID person, String name, Instant at) {}
