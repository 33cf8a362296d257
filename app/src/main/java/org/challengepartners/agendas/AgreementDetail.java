package org.challengepartners.agendas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.membership.HubMember;
import org.challengepartners.tenancy.SpaceId;

/**
 * Who agreed what, when and by which rule, while it is being agreed and for ever after.
 *
 * @param answerBy the last day on which schools answer; from the day after the lead may adopt it
 * @param resolveBy the last day of talks about an objection that stood at the deadline
 * @param tally of the schools that were asked and belong to the hub today; of an adopted agenda that of its adoption
 * @param hindrances what keeps the lead from adopting it today
 * @param schools those that were asked, by name, also those that have left since
 * @param left when schools left the hub, of those that were asked
 * @param mine the schools that the reader heads and that were asked: for them she may say that something is a slip
 * @param mayAdhere the reader's schools that joined later and have not adhered
 * @param leads whether the reader leads the hub
 */
public record AgreementDetail(
        AgendaLine line,
        SpaceId space,
        VersionSummary version,
        AgendaText text,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> resolveBy,
        HubRules rules,
        Tally tally,
        List<String> hindrances,
        List<SchoolAnswer> schools,
        List<ShownObjection> objections,
        List<Erratum> errata,
        List<Adherence> adherences,
        Map<String, LocalDate> left,
        List<HubMember> mine,
        List<HubMember> mayAdhere,
        Optional<AdoptionRecord> adoption,
        boolean leads) {

    /** Its name. */
    public AgendaId id() {
        return line.id();
    }

    /** Whether schools still answer. */
    public boolean running() {
        return line.state().isAnswered();
    }
}
