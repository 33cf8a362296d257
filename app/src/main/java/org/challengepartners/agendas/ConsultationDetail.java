package org.challengepartners.agendas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.calendar.Deadline;
import org.challengepartners.membership.HubMember;
import org.challengepartners.tenancy.SpaceId;

/**
 * A consultation as everybody of the hub reads it, while it runs and afterwards.
 *
 * @param space the hub's
 * @param text of the latest version under consultation
 * @param until the last day on which schools speak
 * @param open whether schools may still speak
 * @param running whether the lead still answers: the agenda has not been put to the schools yet
 * @param remarks the latest first
 * @param amendments those that wait first
 * @param origins where things came from, for those that have an origin
 * @param mine the schools for which the reader may speak
 * @param mayHear whether the reader leads the hub
 * @param mayReply whether the reader writes the agenda
 * @param changedSince whether the writers have changed words that the schools have not been shown; said to them alone
 */
public record ConsultationDetail(
        AgendaLine line,
        SpaceId space,
        List<ConsultedVersion> versions,
        AgendaText text,
        Deadline until,
        boolean open,
        boolean running,
        List<ShownRemark> remarks,
        List<ShownAmendment> amendments,
        Map<ItemId, List<String>> origins,
        List<HubMember> mine,
        boolean mayHear,
        boolean mayReply,
        boolean changedSince) {

    /** The version that schools speak about. */
    public ConsultedVersion latest() {
        return versions.getLast();
    }

    /** One amendment; empty for none of that name. */
    public Optional<ShownAmendment> find(AmendmentId id) {
        return amendments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** How many amendments wait for an answer. */
    public int waiting() {
        return (int) amendments.stream().filter(ShownAmendment::waits).count();
    }
}
