package org.challengepartners.decisions;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.Documents;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.TakenFile;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the record of a written resolution to those who may read it: members can inspect it for ten years. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Recording {

    private final Contests contests;
    private final Rolls rolls;
    private final Agreements agreements;
    private final Omissions omissions;
    private final ResolutionReading reading;
    private final DecisionPermissions permissions;
    private final Documents documents;
    private final Clock clock;

    Recording(
            Contests contests,
            Rolls rolls,
            Agreements agreements,
            Omissions omissions,
            ResolutionReading reading,
            DecisionPermissions permissions,
            Documents documents,
            Clock clock) {
        this.contests = contests;
        this.rolls = rolls;
        this.agreements = agreements;
        this.omissions = omissions;
        this.reading = reading;
        this.permissions = permissions;
        this.documents = documents;
        this.clock = clock;
    }

    /** The certificate, to print or to read; empty for a resolution that is not there for this person. */
    public Optional<Document> certificate(ContestId id) {
        return record(id)
                .map(record -> documents.write(
                        "decisions/resolution",
                        "Record of a written resolution: " + record.title(),
                        "The text, the result and every agreement of a written resolution of the company",
                        Map.of(
                                "record",
                                record,
                                "circulated",
                                DateWords.dayAndTime(record.circulatedAt()) + " (UK time)",
                                "lapse",
                                new Closing(record.lapsesAt()).words(),
                                "lines",
                                record.roll().stream()
                                        .map(entry -> "%s, %s: %s"
                                                .formatted(
                                                        entry.legalName(),
                                                        Counted.votes(entry.votes()),
                                                        DecisionRecord.agreed(entry)))
                                        .toList())));
    }

    /** The record in rows, for spreadsheet programs; empty as for the certificate. */
    public Optional<TakenFile> table(ContestId id) {
        return record(id)
                .map(record -> new TakenFile(
                        "resolution-record.csv",
                        "text/csv;charset=utf-8",
                        record.sheet().csv()));
    }

    /** The record for programs, from which all of it can be verified; empty as for the certificate. */
    public Optional<TakenFile> data(ContestId id) {
        return record(id).map(record -> new TakenFile("resolution-record.json", "application/json", record.json()));
    }

    private Optional<DecisionRecord> record(ContestId id) {
        return contests.findById(id)
                .filter(_ -> permissions.mayRead())
                .filter(contest -> contest.terms().isPresent())
                .map(contest -> DecisionRecord.of(
                        reading.result(contest, clock.instant()),
                        rolls.seats(id, Pageable.unpaged()).getContent(),
                        agreements.of(id),
                        omissions.of(id)));
    }
}
