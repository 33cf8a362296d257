package org.challengepartners.decisions;

import java.time.Instant;
import java.util.Optional;
import org.challengepartners.membership.MemberSummary;

/**
 * An eligible member of a written resolution.
 *
 * @param rights the votes that it has
 * @param agreedAt when its agreement was received; empty if it has not agreed
 */
public record AgreementLine(MemberSummary member, int rights, Optional<Instant> agreedAt) {}
