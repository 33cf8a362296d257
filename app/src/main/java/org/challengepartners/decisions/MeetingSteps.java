package org.challengepartners.decisions;

import java.util.function.Function;
import org.challengepartners.decisions.LeadResult.Done;
import org.challengepartners.decisions.LeadResult.Refused;
import org.challengepartners.decisions.LeadResult.Why;
import org.challengepartners.decisions.MeetingJournal.Entry;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes the steps of a meeting one after the other, each once. */
@Component
class MeetingSteps {

    private final MeetingJournal journal;
    private final GeneralMeetingReading reading;
    private final Identities identities;
    private final ApplicationEventPublisher events;

    MeetingSteps(
            MeetingJournal journal,
            GeneralMeetingReading reading,
            Identities identities,
            ApplicationEventPublisher events) {
        this.journal = journal;
        this.reading = reading;
        this.identities = identities;
        this.events = events;
    }

    /** Does it with the meeting as it is, of which nobody changes anything meanwhile; a repeated command is answered without doing it. */
    LeadResult step(CommandId command, GeneralMeetingId id, Function<WholeMeeting, LeadResult> work) {
        journal.hold(id);
        return journal.isTaken(id, command)
                ? new Done()
                : work.apply(reading.whole(id).orElseThrow());
    }

    /** The same, if the meeting sits. */
    LeadResult sitting(CommandId command, GeneralMeetingId id, Function<WholeMeeting, LeadResult> work) {
        return step(
                command,
                id,
                whole -> whole.state() == GeneralMeetingState.OPEN ? work.apply(whole) : new Refused(Why.NOT_OPEN));
    }

    /** The same, if the meeting has a quorum and such a resolution. */
    LeadResult onResolution(
            CommandId command, GeneralMeetingId id, int resolution, Function<WholeMeeting, LeadResult> work) {
        return sitting(command, id, whole -> {
            var _ = whole.agenda().stream()
                    .filter(one -> one.number() == resolution)
                    .findFirst()
                    .orElseThrow();
            return whole.isQuorate() ? work.apply(whole) : new Refused(Why.NO_QUORUM);
        });
    }

    /** Writes it down. */
    LeadResult done(CommandId command, GeneralMeetingId id, Entry entry) {
        journal.add(id, command, entry, me());
        events.publishEvent(new GeneralMeetingMoved(SpaceId.COMPANY, id));
        return new Done();
    }

    /** Whoever is signed in. */
    PersonId me() {
        return identities.current().orElseThrow().person();
    }
}
