package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.challengepartners.IntegrationTest;
import org.challengepartners.decisions.ResolutionHouse.Voter;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.documents.PdfGate;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The record of a general meeting: one result in every form, and a file that anybody can verify. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class MeetingRecordTests {

    @Autowired
    DecisionsHouse house;

    @Autowired
    ResolutionHouse resolutions;

    @Autowired
    MeetingHouse meetings;

    @Autowired
    LeadingMeetings leading;

    @Autowired
    PollingMeetings polling;

    @Autowired
    AttendingMeetings attending;

    @Autowired
    RecordingMeetings recording;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    GeneralMeetingId id;

    @BeforeAll
    void holdAMeeting() {
        List<Voter> five = resolutions.five(house.people());
        id = meetings.call("The annual meeting", ResolutionKind.ORDINARY, ResolutionKind.SPECIAL);
        DecisionsHouse.asMember(
                five.get(1).account(),
                () -> attending.appoint(
                        CommandId.next(),
                        id,
                        five.get(1).member(),
                        ProxyDraft.chair(Map.of(1, Direction.FOR, 2, Direction.AGAINST))));
        meetings.opened(id, five.get(0).member(), five.get(2).member());
        meetings.led(command -> polling.hands(command, id, 1, 2, 0));
        meetings.polled(id, 2);
        for (int voter : List.of(0, 2)) {
            DecisionsHouse.asMember(
                    five.get(voter).account(),
                    () -> attending.vote(
                            CommandId.next(), id, 2, five.get(voter).member(), false, Choice.FOR));
        }
        meetings.led(command -> polling.closePoll(command, id, 2));
        meetings.led(command -> leading.close(command, id));
    }

    @Test
    @DisplayName("AT-14: Screen, minutes, CSV and JSON say the same sentences and the same figures")
    void oneResultFeedsEveryForm() {
        var shown =
                DecisionsHouse.as(Account.MANOR_MEMBER, () -> attending.find(id).orElseThrow());
        var page = DecisionsHouse.as(
                Account.MANOR_MEMBER,
                () -> new String(
                        recording.minutes(id).orElseThrow().as(DocumentForm.WEB_PAGE), StandardCharsets.UTF_8));
        var csv = DecisionsHouse.as(
                Account.MANOR_MEMBER,
                () -> new String(recording.table(id).orElseThrow().content(), StandardCharsets.UTF_8));
        var outcomes = shown.agenda().stream()
                .map(item -> item.outcome().orElseThrow())
                .toList();

        assertThat(outcomes)
                .extracting(MeetingOutcome::sentence)
                .containsExactly(
                        "Passed as an ordinary resolution, on a show of hands: 2 hands for and 0 against.",
                        "Not passed as a special resolution, on a poll: 2 votes for and 1 against.");
        assertThat(List.of(page, csv, json(recording, id)))
                .allSatisfy(form -> outcomes.forEach(outcome -> {
                    assertThat(form).contains(outcome.sentence());
                    outcome.figures().forEach(figure -> assertThat(form).contains(figure.value()));
                }));
        assertThat(page).doesNotContain("POLL_CLOSED", "ORDINARY").contains("appointed the chair of the meeting");
    }

    @Test
    void theMinutesAreATaggedPdfThatScreenReadersRead() {
        var document = DecisionsHouse.as(
                Account.MANOR_MEMBER, () -> recording.minutes(id).orElseThrow());
        PdfGate.isForEverybody(document.as(DocumentForm.PDF));
        PdfGate.saysWhatThePageSays(document);
    }

    @Test
    @DisplayName(
            "The JSON record is verified by the same command: a changed notice, text, roll, step, vote or result is found")
    void theRecordIsVerifiedByACommand() {
        var json = json(recording, id);

        assertThat(VerifyRecord.verify(json)).isEmpty();
        assertThat(VerifyRecord.verify(json.replace("the library", "the hall")))
                .containsExactly("The notice is not the one that was sent.");
        assertThat(VerifyRecord.verify(
                        json.replace("The text of The annual meeting, a special", "Another text, a special")))
                .contains("The text of resolution 2 is not the one that was frozen.");
        assertThat(VerifyRecord.verify(json.replaceFirst("\"votes\" : 1", "\"votes\" : 2")))
                .isNotEmpty();
        assertThat(VerifyRecord.verify(json.replaceFirst("\"inFavour\" : 2", "\"inFavour\" : 3")))
                .anyMatch(fault -> fault.contains("is not the one that was written down"));
        assertThat(VerifyRecord.verify(json.replaceFirst("\"by\" : \"[0-9a-f]{8}", "\"by\" : \"ffffffff")))
                .containsExactly("Step 1 of the meeting is not the one that was written down.");
        assertThat(VerifyRecord.verify(json.replace("\"choice\" : \"AGAINST\"", "\"choice\" : \"ABSTAIN\"")))
                .containsExactly("Counting resolution 2 again comes to another result.");
        assertThat(VerifyRecord.verify(json.replace("\"passed\" : false", "\"passed\" : true")))
                .containsExactly("Counting resolution 2 again comes to another result.");
    }

    @Test
    @DisplayName("Steps that are missing are found, and a result that the rules do not give, whichever it is")
    void whatIsLeftOutIsFound() {
        var json = json(recording, id);
        int last = steps(json).size() - 1;
        assertThat(VerifyRecord.verify(without(json, 0, last)))
                .containsExactly("The steps do not go from the opening of the meeting to its end.");
        assertThat(VerifyRecord.verify(without(json, last, last)))
                .containsExactly("The steps do not go from the opening of the meeting to its end.");
        assertThat(VerifyRecord.verify(without(json, 1, 2)))
                .contains("Step 2 of the meeting is not the one that was written down.");
        assertThat(VerifyRecord.verify(json.replace("\"passed\" : true", "\"passed\" : false")))
                .containsExactly("Counting resolution 1 again comes to another result.");
        for (var result : List.of("true", "false")) {
            assertThat(VerifyRecord.verify(json.replace("\"passed\" : " + result, "\"passed\" : null")))
                    .containsExactly("Counting resolution %d again comes to another result."
                            .formatted(result.equals("true") ? 1 : 2));
        }
        assertThat(VerifyRecord.verify(json.replace("\"majority\"", "\"minority\"")))
                .isNotEmpty();
    }

    private static ArrayNode steps(String json) {
        return (ArrayNode) JSON.readTree(json).get("steps");
    }

    /** The record without its steps from one to another, both of them included. */
    private static String without(String json, int first, int last) {
        var record = JSON.readTree(json);
        var steps = (ArrayNode) record.get("steps");
        for (int place = last; place >= first; place--) {
            steps.remove(place);
        }
        return JSON.writeValueAsString(record);
    }

    @Test
    void theRecordIsForThoseWhoHaveAPartInItAndOnlyOfAMeetingThatIsOver() {
        assertThat(DecisionsHouse.as(Account.MANOR_HEAD, () -> recording.data(id)))
                .isEmpty();
        var coming = meetings.call("Yet to come", ResolutionKind.ORDINARY);
        assertThat(DecisionsHouse.as(Account.MANOR_MEMBER, () -> recording.data(coming)))
                .isEmpty();
    }

    static String json(RecordingMeetings recording, GeneralMeetingId id) {
        return DecisionsHouse.as(
                Account.MANOR_MEMBER,
                () -> new String(recording.data(id).orElseThrow().content(), StandardCharsets.UTF_8));
    }
}
