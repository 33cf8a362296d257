package org.challengepartners.establishments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The office brings the files of the public register in: each is first compared with what the register says now, and taken over
 * in one step when the office has seen the difference.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Importing {

    private static final int LONGEST_NAME = 300;

    private final Staging staging;
    private final RegisterReading reading;
    private final Differences differences;
    private final Imports imports;
    private final ImportProgress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Importing(
            Staging staging,
            RegisterReading reading,
            Differences differences,
            Imports imports,
            ImportProgress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.staging = staging;
        this.reading = reading;
        this.differences = differences;
        this.imports = imports;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads a file and compares it with the register. Nothing of the register changes, and a file of the same kind that waited
     * is set aside. Takes some seconds; {@link ImportProgress} says how far it is and can stop it.
     */
    public CheckResult check(ReceivedFile received) {
        try (var file = RegisterFile.open(received.where())) {
            var day = RegisterFile.dayIn(received.name()).or(received::day);
            if (day.isEmpty()) {
                return new CheckResult.Refused(Refusal.NO_DAY);
            }
            return check(file, shortened(received.name()), day.get());
        } catch (RefusedFile refused) {
            return undone(new CheckResult.Refused(refused.refusal()));
        } catch (RegisterReading.Stopped stopped) {
            return undone(new CheckResult.Cancelled());
        } catch (java.nio.file.NoSuchFileException gone) {
            return new CheckResult.Refused(Refusal.EMPTY);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private CheckResult check(RegisterFile file, String name, LocalDate day)
            throws IOException, RefusedFile, RegisterReading.Stopped {
        var kind = file.header().kind();
        if (!staging.begin(kind)) {
            return new CheckResult.Busy();
        }
        progress.begin(name);
        try {
            var read = reading.read(file, name);
            differences.forget(kind);
            imports.setAsideWaiting(kind);
            var made = checked(file, name, day, read);
            imports.save(made);
            differences.keep(made.id(), read.badRows());
            if (kind == ImportKind.LINKS) {
                differences.compareLinks(made.id());
            } else {
                differences.compareEstablishments(made.id());
            }
            return new CheckResult.Checked(made.id());
        } finally {
            progress.end();
        }
    }

    private ImportSummary checked(RegisterFile file, String name, LocalDate day, RegisterReading.Read read) {
        var header = file.header();
        var missing = imports.columnsOfTheLast(header.kind()).stream()
                .filter(column -> !header.names().contains(column))
                .toList();
        return new ImportSummary(
                ImportId.next(),
                header.kind(),
                ImportState.CHECKED,
                name,
                day,
                file.encoding().name(),
                clock.instant(),
                Optional.empty(),
                new ImportSummary.Counts(read.rows(), read.bad(), 0, 0, 0, 0, 0),
                header.kind() == ImportKind.LINKS ? List.of() : header.unknown(),
                missing,
                header.names());
    }

    /**
     * Takes a checked file over: from now on the register says what the file says.
     *
     * @param evenIfOlder whether it shall be taken over although the register is of a later day
     */
    public ApplyResult apply(ImportId id, boolean evenIfOlder) {
        if (!staging.lock()) {
            return new ApplyResult.Busy();
        }
        var waiting = imports.find(id).filter(found -> found.state() == ImportState.CHECKED);
        if (waiting.isEmpty()) {
            return new ApplyResult.NotWaiting();
        }
        var file = waiting.get();
        var last = imports.last(file.kind()).map(ImportSummary::fileDay);
        if (!evenIfOlder && last.filter(file.fileDay()::isBefore).isPresent()) {
            return new ApplyResult.Older(last.orElseThrow());
        }
        if (file.kind() == ImportKind.LINKS) {
            differences.applyLinks();
        } else {
            differences.applyEstablishments(id, file.fileDay());
        }
        imports.applied(id, clock.instant());
        int changes = file.counts().differences();
        events.publishEvent(new RegisterImported(SpaceId.COMPANY, id, changes));
        return new ApplyResult.Applied(changes);
    }

    /** Sets a checked file aside; the register stays as it is. Does nothing if it does not wait any more. */
    public void setAside(ImportId id) {
        imports.find(id).filter(found -> found.state() == ImportState.CHECKED).ifPresent(found -> {
            imports.setAsideWaiting(found.kind());
            differences.forget(found.kind());
        });
    }

    /** An import; empty if there is none of that id. */
    @Transactional(readOnly = true)
    public Optional<ImportSummary> find(ImportId id) {
        return imports.find(id);
    }

    /** The file of that kind that waits for the office's decision, if any. */
    @Transactional(readOnly = true)
    public Optional<ImportSummary> waiting(ImportKind kind) {
        return imports.waiting(kind);
    }

    /** The file of that kind that was taken over last. */
    @Transactional(readOnly = true)
    public Optional<ImportSummary> last(ImportKind kind) {
        return imports.last(kind);
    }

    /** How the file differs, by URN. */
    @Transactional(readOnly = true)
    public Slice<DifferenceLine> differences(ImportId id, DifferenceKind kind, Pageable page) {
        return differences.page(id, kind, page);
    }

    /** The rows that could not be read, in the order of the file; of more than 10,000 the first. */
    @Transactional(readOnly = true)
    public List<BadRow> badRows(ImportId id) {
        return differences.badRows(id);
    }

    private static CheckResult undone(CheckResult result) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return result;
    }

    private static String shortened(String name) {
        var stripped = name.strip().isEmpty() ? "file" : name.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME));
    }
}
