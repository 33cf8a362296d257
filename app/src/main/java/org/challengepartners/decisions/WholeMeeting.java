package org.challengepartners.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.decisions.AgendaItem.Stage;
import org.challengepartners.decisions.GeneralMeetings.Resolution;
import org.challengepartners.decisions.GeneralMeetings.Stored;
import org.challengepartners.membership.MemberId;

/** Everything of a general meeting that its reader may know, as it is stored; what follows from it is worked out here. */
record WholeMeeting(
        Stored stored,
        MeetingRules rules,
        List<Resolution> agenda,
        List<GeneralMeetingStep> steps,
        List<RollSeat> roll,
        List<ProxyForm> forms,
        List<MeetingVote> votes) {

    MeetingRoom room() {
        return MeetingRoom.of(steps);
    }

    Map<MemberId, ProxyForm> standing() {
        return ProxyForm.standing(forms);
    }

    int rights() {
        return roll.stream().mapToInt(RollSeat::rights).sum();
    }

    boolean isQuorate() {
        return rules.quorum().reachedBy(room().presence(standing().values()), rights());
    }

    /** The poll on a resolution, by the room and the forms as they were when it closed; an adjourned meeting receives forms again. */
    MeetingTally tally(int resolution) {
        return steps.stream()
                .filter(step -> step.is(StepKind.POLL_CLOSED, resolution))
                .findFirst()
                .map(closed -> MeetingTally.of(
                        resolution,
                        roll,
                        MeetingRoom.of(steps.subList(0, steps.indexOf(closed))),
                        forms.stream()
                                .filter(form -> !form.receivedAt().isAfter(closed.takenAt()))
                                .toList(),
                        votes))
                .orElseGet(() -> MeetingTally.of(resolution, roll, room(), forms, votes));
    }

    Stage stage(int resolution) {
        var stage = Stage.WAITING;
        for (var step : steps) {
            if (step.resolution().filter(number -> number == resolution).isPresent()) {
                stage = switch (step.kind()) {
                    case HANDS -> stage == Stage.DEMANDED ? stage : Stage.BY_HANDS;
                    case DEMANDED -> Stage.DEMANDED;
                    case POLL_OPENED -> Stage.POLLING;
                    case POLL_CLOSED -> Stage.POLLED;
                    case OPENED, ARRIVED, LEFT, ADJOURNED, CLOSED -> stage;
                };
            }
        }
        return stage;
    }

    Optional<GeneralMeetingStep> last(StepKind... kinds) {
        return steps.reversed().stream()
                .filter(step -> List.of(kinds).contains(step.kind()))
                .findFirst();
    }

    GeneralMeetingState state() {
        return last(StepKind.OPENED, StepKind.ADJOURNED, StepKind.CLOSED)
                .map(step -> GeneralMeetingState.after(step.kind()))
                .orElse(GeneralMeetingState.NOTICED);
    }

    boolean isPolling() {
        return agenda.stream().anyMatch(one -> stage(one.number()) == Stage.POLLING);
    }
}
