package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.establishments.EstablishmentDetail;
import org.challengepartners.establishments.PublicRegister;
import org.challengepartners.establishments.Urn;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office says which establishment of the public register a school is: it makes schools out of establishments, and lets a
 * school go on when its establishment is followed by another. Nothing is converted without a person's word.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Identifying {

    private final SchoolEstablishments numbers;
    private final Schools schools;
    private final DirectoryEntries directory;
    private final Enrolling enrolling;
    private final PublicRegister register;
    private final ClosedEstablishments closed;
    private final Identities identities;
    private final Clock clock;

    Identifying(
            SchoolEstablishments numbers,
            Schools schools,
            DirectoryEntries directory,
            Enrolling enrolling,
            PublicRegister register,
            ClosedEstablishments closed,
            Identities identities,
            Clock clock) {
        this.numbers = numbers;
        this.schools = schools;
        this.directory = directory;
        this.enrolling = enrolling;
        this.register = register;
        this.closed = closed;
        this.identities = identities;
        this.clock = clock;
    }

    /** The school that is this establishment, or was it last; empty if none of the partnership ever was. */
    @Transactional(readOnly = true)
    public Optional<SchoolSummary> schoolWith(Urn urn) {
        return numbers.school(urn.value()).map(School::summary);
    }

    /** The phase of an establishment as the register lets it be guessed, for the office to correct. */
    @Transactional(readOnly = true)
    public Optional<Phase> phaseOf(Urn urn) {
        return register.find(urn).map(PhaseReading::of);
    }

    /**
     * Makes an establishment a school of the partnership: a tenant with an identity of its own.
     *
     * @param joinedOn the day on which it joined, on which the establishment must have been open
     */
    public EnrolResult enrol(Urn urn, Phase phase, LocalDate joinedOn) {
        var before = numbers.school(urn.value());
        if (before.isPresent()) {
            return new EnrolResult.AlreadyASchool(before.get().summary());
        }
        var found = register.find(urn);
        if (found.isEmpty()) {
            return new EnrolResult.NoSuchEstablishment();
        }
        var establishment = found.get();
        if (!establishment.isOpenOn(joinedOn) && establishment.closedOn().isPresent()) {
            return new EnrolResult.NotOpen(establishment.closedOn().get());
        }
        var school = enrolling.school(
                Letters.atMost(establishment.name(), 200), SchoolPlace.of(establishment), phase, joinedOn);
        become(schools.findById(school.id()).orElseThrow(), establishment, Optional.empty(), "it joined as this");
        return new EnrolResult.Enrolled(school);
    }

    /**
     * Says of a school that was enrolled by hand which establishment it is.
     *
     * @throws java.util.NoSuchElementException if there is no such school or establishment
     */
    public ConvertResult identify(SchoolId id, Urn urn) {
        var school = schools.findById(id).orElseThrow();
        var establishment = register.find(urn).orElseThrow();
        if (!numbers.of(id).isEmpty()) {
            return new ConvertResult.NotItsSuccessor();
        }
        return anothers(id, urn)
                .orElseGet(() -> become(school, establishment, Optional.empty(), "the office looked it up"));
    }

    /** The schools whose establishment has closed, by name, with what the register says came after it. */
    @Transactional(readOnly = true)
    public Slice<ConversionProposal> proposals(Pageable page) {
        return closed.proposals(page, LocalDate.now(clock));
    }

    /** What the register proposes for one school; empty if its establishment is open or the school is not there. */
    @Transactional(readOnly = true)
    public Optional<ConversionProposal> proposal(SchoolId school) {
        return closed.proposal(school, LocalDate.now(clock));
    }

    /** Which establishments a school is and was, the present one first; empty for a school that is not there. */
    @Transactional(readOnly = true)
    public List<SchoolNumber> numbersOf(SchoolId school) {
        return numbers.of(school).stream().map(SchoolEstablishment::number).toList();
    }

    /**
     * Lets a school go on as the establishment that followed its own: the old number ends with the old establishment, the new
     * one begins when it opened, and everything that hangs on the school stays. A repeat finds it done.
     */
    public ConvertResult convert(SchoolId id, Urn to) {
        var current =
                numbers.of(id).stream().filter(SchoolEstablishment::isCurrent).findFirst();
        if (current.filter(now -> now.urn().equals(to)).isPresent()) {
            return new ConvertResult.Converted(current.get().number());
        }
        var successor = current.flatMap(
                now -> register.successors(List.of(now.urn())).getOrDefault(now.urn(), List.of()).stream()
                        .filter(found -> found.urn().equals(to))
                        .findFirst());
        var next = register.find(to);
        if (successor.isEmpty() || next.isEmpty()) {
            return new ConvertResult.NotItsSuccessor();
        }
        return anothers(id, to).orElseGet(() -> goOn(current.orElseThrow(), id, next.get()));
    }

    private ConvertResult goOn(SchoolEstablishment old, SchoolId id, EstablishmentDetail next) {
        var today = LocalDate.now(clock);
        var ends = register.find(old.urn())
                .flatMap(EstablishmentDetail::closedOn)
                .map(last -> last.plusDays(1))
                .or(next::openedOn)
                .orElse(today);
        old.end(ends);
        numbers.saveAndFlush(old);
        var begins = next.openedOn().filter(opened -> !opened.isBefore(ends)).orElse(ends);
        return become(
                schools.findById(id).orElseThrow(),
                next,
                Optional.of(begins),
                "followed %s in the public register".formatted(old.urn()));
    }

    private Optional<ConvertResult> anothers(SchoolId id, Urn urn) {
        return numbers.school(urn.value())
                .filter(other -> !other.id().equals(id))
                .map(other -> new ConvertResult.AnothersNumber(other.name()));
    }

    private ConvertResult become(
            School school, EstablishmentDetail establishment, Optional<LocalDate> from, String why) {
        var me = identities.current().orElseThrow().person();
        var number =
                numbers.saveAndFlush(new SchoolEstablishment(school, establishment, from, why, me, clock.instant()));
        directory.findById(school.id()).ifPresent(entry -> {
            establishment.place().ifPresent(place -> entry.standAt(place.easting(), place.northing()));
            directory.save(entry);
        });
        return new ConvertResult.Converted(number.number());
    }
}
