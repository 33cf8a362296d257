package org.challengepartners.membership;

import java.time.YearMonth;
import java.util.List;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office reads its own visits to schools, and names the directors of the company, who get the list of each month and every alarm.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class OverseeingVisits {

    private final Visits visits;
    private final Directors directors;
    private final People people;

    OverseeingVisits(Visits visits, Directors directors, People people) {
        this.visits = visits;
        this.directors = directors;
        this.people = people;
    }

    /** The visits that began in a month of London, the first one first. */
    @Transactional(readOnly = true)
    public Slice<MonthsVisit> in(YearMonth month, Pageable page) {
        return Slices.of(page, visits.in(month, page.getOffset(), page.getPageSize() + 1));
    }

    /** Who is told, by name; few. */
    @Transactional(readOnly = true)
    public List<DirectorLine> directors() {
        return directors.now();
    }

    /**
     * From now on she is told.
     *
     * @return no if she is already
     * @throws java.util.NoSuchElementException if there is no such person
     */
    @AsksSecondFactor
    public boolean name(PersonId person) {
        return directors.begin(people.findById(person.value()).orElseThrow().summary());
    }

    /**
     * From now on she is not told any more.
     *
     * @return whether she was until now
     */
    @AsksSecondFactor
    public boolean end(PersonId person) {
        return directors.end(person);
    }
}
