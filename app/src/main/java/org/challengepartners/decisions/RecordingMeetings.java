package org.challengepartners.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.Documents;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.TakenFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the minutes and the record of a general meeting that was held to those who may read it: members can inspect it for ten years. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RecordingMeetings {

    private final GeneralMeetings meetings;
    private final GeneralMeetingReading reading;
    private final DecisionPermissions permissions;
    private final Documents documents;

    RecordingMeetings(
            GeneralMeetings meetings,
            GeneralMeetingReading reading,
            DecisionPermissions permissions,
            Documents documents) {
        this.meetings = meetings;
        this.reading = reading;
        this.permissions = permissions;
        this.documents = documents;
    }

    /** The minutes, to print or to read; empty for a meeting that is not there for this person, or that is not over. */
    public Optional<Document> minutes(GeneralMeetingId id) {
        return record(id)
                .map(record -> documents.write(
                        "decisions/meeting",
                        "Minutes of a general meeting: " + record.title(),
                        "What happened at a general meeting of the company, and what it decided",
                        Map.of(
                                "record",
                                record,
                                "start",
                                new Closing(record.startsAt()).words(),
                                "sent",
                                DateWords.dayAndTime(record.sentAt()) + " (UK time)",
                                "minutes",
                                record.steps().stream()
                                        .map(step -> DateWords.dayAndTime(step.at()) + ": " + step.words())
                                        .toList(),
                                "votes",
                                record.resolutions().stream()
                                        .flatMap(RecordingMeetings::votes)
                                        .toList(),
                                "proxies",
                                proxies(record))));
    }

    private static Stream<String> votes(MeetingRecord.Item item) {
        return item.poll().stream()
                .map(line -> "Resolution %d, %s, %s: %s, %s"
                        .formatted(
                                item.number(),
                                line.legalName(),
                                Counted.votes(line.votes()),
                                MeetingWords.choice(line.choice()),
                                line.how()));
    }

    private static List<String> proxies(MeetingRecord record) {
        return record.proxies().stream()
                .map(form -> "%s appointed %s, received on %s (UK time)"
                        .formatted(form.member(), form.holder(), DateWords.dayAndTime(form.receivedAt())))
                .toList();
    }

    /** The record in rows, for spreadsheet programs; empty as for the minutes. */
    public Optional<TakenFile> table(GeneralMeetingId id) {
        return record(id)
                .map(record -> new TakenFile(
                        "meeting-record.csv",
                        "text/csv;charset=utf-8",
                        record.sheet().csv()));
    }

    /** The record for programs, from which all of it can be verified; empty as for the minutes. */
    public Optional<TakenFile> data(GeneralMeetingId id) {
        return record(id).map(record -> new TakenFile("meeting-record.json", "application/json", record.json()));
    }

    private Optional<MeetingRecord> record(GeneralMeetingId id) {
        return Optional.of(id)
                .filter(_ -> permissions.mayRead())
                .flatMap(reading::whole)
                .filter(whole -> whole.state() == GeneralMeetingState.CLOSED)
                .map(whole -> MeetingRecord.of(whole, reading.detail(whole), meetings.consents(id)));
    }
}
