package org.challengepartners.establishments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The office imports small files: what they differ in, what cannot be read, and what is taken over when. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ImportingTests {

    private static final String FIRST = RegisterFiles.HEADER
            + "100001,Hill School,1,Open,,01-09-2001,Ashcombe,ab1 2cd,530268,179640,210,https://hill.example,Smith,red\n"
            + "100002,Dale School,1,Open,,,,,,,300,Not Available,,\n"
            + "100003,Old School,2,Closed,31/08/2019,,,,,,,,,\n";

    @TempDir
    Path folder;

    @Autowired
    Importing importing;

    @Autowired
    PublicRegister register;

    @Autowired
    SearchingRegister search;

    @Autowired
    ImportProgress progress;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        SignIn.enter(Account.OFFICE.id(), SignIn.roles("office"));
    }

    @Test
    void aFileIsComparedTakenOverAndTheSecondTimeChangesNothing() {
        apply(check("edubasealldata20260901.csv", FIRST));

        var again = check("edubasealldata20260901.csv", FIRST);
        assertThat(again.counts().differences()).isZero();
        assertThat(again.unknownColumns()).containsExactly("Colour of the door");
        assertThat(apply(again)).isEqualTo(new ApplyResult.Applied(0));

        var hill = register.find(new Urn(100001)).orElseThrow();
        assertThat(hill.postcode()).contains("AB1 2CD");
        assertThat(hill.website()).contains("https://hill.example");
        assertThat(hill.place().orElseThrow().latitude()).isBetween(51.50, 51.51);
        assertThat(hill.facts()).containsEntry("Colour of the door", "red").doesNotContainKey("HeadLastName");
        assertThat(hill.fileDay()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(register.find(new Urn(100002)).orElseThrow().website()).isEmpty();
        assertThat(search.search("ab1 2", PageRequest.of(0, 5)).getContent())
                .extracting(EstablishmentLine::name)
                .containsExactly("Hill School");
    }

    @Test
    void theDifferenceSaysWhatIsNewChangedClosedReopenedAndVanished() {
        apply(check("edubasealldata20260901.csv", FIRST));
        var second = RegisterFiles.HEADER
                + "100001,Hill School,2,Closed,31-08-2026,01-09-2001,Ashcombe,AB1 2CD,530268,179640,210,,Smith,red\n"
                + "100003,Old School,1,Open,,,,,,,,,,\n"
                + "100004,New School,4,Proposed to open,,,,,,,,,,\n";

        var checked = check("edubasealldata20260930.csv", second);

        assertThat(checked.counts()).isEqualTo(new ImportSummary.Counts(3, 0, 1, 0, 1, 1, 1));
        assertThat(names(checked, DifferenceKind.NEW)).containsExactly("New School");
        assertThat(names(checked, DifferenceKind.REOPENED)).containsExactly("Old School");
        assertThat(names(checked, DifferenceKind.VANISHED)).containsExactly("Dale School");
        assertThat(importing
                        .differences(checked.id(), DifferenceKind.CLOSED, PageRequest.of(0, 5))
                        .getContent())
                .singleElement()
                .satisfies(line -> assertThat(line.changes())
                        .contains(new DifferenceLine.Change("EstablishmentStatus (name)", "Open", "Closed")));
        assertThat(register.find(new Urn(100004)))
                .as("a dry run changes nothing")
                .isEmpty();

        apply(checked);
        assertThat(register.find(new Urn(100002)).orElseThrow().missingSince()).contains(LocalDate.of(2026, 9, 30));
        assertThat(check("edubasealldata20260930.csv", second).counts().differences())
                .isZero();
    }

    @Test
    void badRowsAreNamedAndAllOthersAreRead() {
        var checked = check(
                "edubasealldata20261001.csv",
                FIRST
                        + "12345,Short,1,Open,,,,,,,,,,\n"
                        + "100001,Twice,1,Open,,,,,,,,,,\n"
                        + "100005,Ill dated,2,Closed,31-02-2020,,,,,,,,,\n"
                        + "100006,Too few fields,1\n"
                        + "100007,\"Two\nlines\",1,Open,,,,,,,,,,\n"
                        + "100008,No such state,9,,,,,,,,,,,\n");

        assertThat(checked.counts().rows()).isEqualTo(4);
        assertThat(importing.badRows(checked.id()))
                .extracting(BadRow::line, BadRow::problem)
                .containsExactly(
                        tuple(5, "has no URN of six digits"),
                        tuple(6, "has the URN of an earlier row"),
                        tuple(7, "has an impossible date in CloseDate"),
                        tuple(8, "has 3 fields instead of 14"),
                        tuple(11, "has no status that the register knows"));
        importing.setAside(checked.id());
        assertThat(apply(checked)).isEqualTo(new ApplyResult.NotWaiting());
    }

    @Test
    void anOlderFileIsTakenOverOnlyByAnExpressWish() {
        apply(check("edubasealldata20260901.csv", FIRST));
        var older = check("edubasealldata20250101.csv", FIRST.replace("Hill", "Hall"));

        assertThat(importing.apply(older.id(), false)).isInstanceOf(ApplyResult.Older.class);
        assertThat(register.find(new Urn(100001)).orElseThrow().name()).isEqualTo("Hill School");
        assertThat(importing.apply(older.id(), true)).isInstanceOf(ApplyResult.Applied.class);
    }

    @Test
    void whatEndsInTheMiddleOfARowIsRefusedAndWhatWaitedGoesOnWaiting() {
        var waiting = check("edubasealldata20261002.csv", FIRST.replace("Dale", "Vale"));

        var broken = importing.check(RegisterFiles.csv(folder, "broken.csv", FIRST + "100009,\"Never closed,1,Open\n"));

        assertThat(broken).isEqualTo(new CheckResult.Refused(Refusal.BROKEN_CSV));
        assertThat(importing.waiting(ImportKind.ESTABLISHMENTS)).contains(waiting);
        assertThat(apply(waiting)).isInstanceOf(ApplyResult.Applied.class);
    }

    @Test
    void aReadingThatIsStoppedChangesNothing() {
        var waiting = check("edubasealldata20261003.csv", FIRST);
        var watched = progress.watch(progress::stop);
        try {
            assertThat(importing.check(RegisterFiles.csv(folder, "edubasealldata20261004.csv", FIRST)))
                    .isEqualTo(new CheckResult.Cancelled());
        } finally {
            watched.run();
        }
        assertThat(importing.waiting(ImportKind.ESTABLISHMENTS)).contains(waiting);
        assertThat(progress.now()).isEmpty();
    }

    @Test
    void aFileWhoseNameSaysNoDayNeedsOne() {
        var file = RegisterFiles.csv(folder, "schools.csv", FIRST);
        assertThat(importing.check(new ReceivedFile(file.where(), "schools.csv", Optional.empty())))
                .isEqualTo(new CheckResult.Refused(Refusal.NO_DAY));
        assertThat(importing.check(file)).isInstanceOf(CheckResult.Checked.class);
    }

    private ImportSummary check(String name, String text) {
        var result = importing.check(RegisterFiles.csv(folder, name, text));
        assertThat(result).isInstanceOf(CheckResult.Checked.class);
        return importing.find(((CheckResult.Checked) result).id()).orElseThrow();
    }

    private ApplyResult apply(ImportSummary checked) {
        return importing.apply(checked.id(), true);
    }

    private List<String> names(ImportSummary checked, DifferenceKind kind) {
        return importing.differences(checked.id(), kind, PageRequest.of(0, 5)).getContent().stream()
                .map(DifferenceLine::name)
                .toList();
    }
}
