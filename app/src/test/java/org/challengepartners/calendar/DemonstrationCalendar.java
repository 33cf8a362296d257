package org.challengepartners.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.springframework.stereotype.Component;

/** The demonstration's term dates: this school year and the next, as councils in England mostly set them. Invented. */
@Component
public class DemonstrationCalendar {

    private static final String TERMS = """
            Council,Term,First day,Last day
            ,"Autumn term, first half",2/9/A,23/10/A
            ,"Autumn term, second half",2/11/A,18/12/A
            ,"Spring term, first half",4/1/B,12/2/B
            ,"Spring term, second half",22/2/B,25/3/B
            ,"Summer term, first half",12/4/B,28/5/B
            ,"Summer term, second half",7/6/B,21/7/B
            Ashcombe,Autumn term,1/9/A,18/12/A
            Ashcombe,Spring term,4/1/B,26/3/B
            Ashcombe,Summer term,13/4/B,20/7/B
            """;

    private final KeepingCalendar keeping;
    private final Clock clock;

    DemonstrationCalendar(KeepingCalendar keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    /** The school years whose terms are entered. */
    public record MadeCalendar(List<SchoolYear> years) {}

    /** Makes it, as the office person. */
    public MadeCalendar make() {
        var first = SchoolYear.of(LocalDate.now(clock));
        var years = List.of(first, new SchoolYear(first.startsIn() + 1));
        Account.OFFICE.does(() -> years.forEach(year -> keeping.takeOver(keeping.read(
                        "terms.csv",
                        TERMS.replaceAll("/A\\b", "/" + year.startsIn())
                                .replaceAll("/B\\b", "/" + (year.startsIn() + 1))
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .rows())));
        return new MadeCalendar(years);
    }
}
