package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;

/**
 * A hub as the office knows it, with its history.
 *
 * @param leads who leads it or writes its agenda, and who did, the present ones first
 * @param places the schools that belong to it and those that did, the present ones first
 */
public record HubDetail(HubLine hub, List<Term> leads, List<SchoolPlace> places) {

    /** Somebody's time as a lead or co-editor. */
    public record Term(String name, KeyRole role, LocalDate from, Optional<LocalDate> until) {}

    /** A school's time in the hub, under its name of the first day. */
    public record SchoolPlace(
            SchoolId school, String name, LocalDate from, Optional<LocalDate> until, String endedBecause) {}
}
