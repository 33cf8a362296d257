package org.challengepartners.membership;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.challengepartners.establishments.PublicRegister;
import org.challengepartners.establishments.Urn;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office takes back that a school goes on under another number, while nothing carries the new one: the old number goes on
 * as if it had never ended. What was confirmed stays in the school's history, with the reason why it was undone.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class UndoingConversions {

    private static final int LONGEST_REASON = 500;

    private final SchoolEstablishments numbers;
    private final DirectoryEntries directory;
    private final PublicRegister register;
    private final List<NumberUse> uses;
    private final Identities identities;
    private final Clock clock;

    UndoingConversions(
            SchoolEstablishments numbers,
            DirectoryEntries directory,
            PublicRegister register,
            List<NumberUse> uses,
            Identities identities,
            Clock clock) {
        this.numbers = numbers;
        this.directory = directory;
        this.register = register;
        this.uses = uses;
        this.identities = identities;
        this.clock = clock;
    }

    /** The last change and what it came from. */
    private record Change(SchoolEstablishment now, SchoolEstablishment before) {}

    /** The number that could be taken back; empty where the school never changed its number, or is not there. */
    @Transactional(readOnly = true)
    public Optional<SchoolNumber> undoable(SchoolId school) {
        return change(school).map(change -> change.now().number());
    }

    /** The numbers that were taken back, the latest first; mostly none. */
    @Transactional(readOnly = true)
    public List<UndoneNumber> undone(SchoolId school) {
        return numbers.undoneOf(school).stream()
                .flatMap(number -> number.undone().stream())
                .toList();
    }

    /**
     * Takes the change to that number back.
     *
     * @param to the number that the page showed: another one by now is not undone
     */
    public UndoResult undo(SchoolId school, Urn to, String reason) {
        var change = change(school).filter(found -> found.now().urn().equals(to));
        if (change.isEmpty()) {
            return new UndoResult.NothingToUndo();
        }
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new UndoResult.Wrong(why.isEmpty() ? "Enter the reason" : "Reason must be 500 characters or fewer");
        }
        return uses.stream()
                .flatMap(use -> use.of(school, to).stream())
                .findFirst()
                .<UndoResult>map(UndoResult.InUse::new)
                .orElseGet(() -> undo(change.get(), why));
    }

    private UndoResult undo(Change change, String why) {
        change.now().undo(identities.current().orElseThrow().person(), clock.instant(), why);
        numbers.saveAndFlush(change.now());
        change.before().goOn();
        var now = numbers.saveAndFlush(change.before());
        directory
                .findById(now.school())
                .ifPresent(entry -> register.find(now.urn())
                        .flatMap(establishment -> establishment.place())
                        .ifPresent(place -> {
                            entry.standAt(place.easting(), place.northing());
                            directory.save(entry);
                        }));
        return new UndoResult.Undone(now.number());
    }

    private Optional<Change> change(SchoolId school) {
        var all = numbers.of(school);
        return all.size() > 1 && all.getFirst().isCurrent()
                ? Optional.of(new Change(all.getFirst(), all.get(1)))
                : Optional.empty();
    }
}
