package org.challengepartners.establishments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The real files of the public register, 49,514 establishments (GX-01 to GX-04, GX-07). */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RealRegisterTests {

    private static final Urn OLD_MANOR = new Urn(101582);
    private static final Urn NEW_MANOR = new Urn(144053);

    @Autowired
    Importing importing;

    @Autowired
    PublicRegister register;

    private ImportSummary first;
    private ImportSummary second;

    @BeforeAll
    void importBothFiles() {
        var establishments = RegisterFiles.received(RegisterFiles.real(RegisterFiles.ESTABLISHMENTS));
        var links = RegisterFiles.received(RegisterFiles.real(RegisterFiles.LINKS));
        TestHouse.firstOffice(Account.OFFICE.id());
        SignIn.enter(Account.OFFICE.id(), SignIn.roles("office"));
        first = checkAndApply(establishments);
        second = checkAndApply(establishments);
        checkAndApply(links);
        SignIn.out();
    }

    @BeforeEach
    void begin() {
        SignIn.enter(Account.OFFICE.id(), SignIn.roles("office"));
    }

    @Test
    void everyRowIsReadOnceAndTheSecondImportChangesNothing() {
        assertThat(first.counts()).isEqualTo(new ImportSummary.Counts(49_514, 0, 49_514, 0, 0, 0, 0));
        assertThat(first.encoding()).isEqualTo("windows-1252");
        assertThat(first.unknownColumns()).isEmpty();
        assertThat(second.counts().differences()).isZero();
        assertThat(register.day()).contains(LocalDate.of(2022, 7, 6));
    }

    @Test
    void fifteenFieldsHoldLettersThatOnlyTheRegistersEncodingKnows() {
        assertThat(register.find(new Urn(146833)).orElseThrow().name()).contains("’");
        assertThat(register.find(new Urn(400096)).orElseThrow().street().orElse(""))
                .contains("Lôn");
    }

    @Test
    void manorSchoolIsFollowedByManorSchool() {
        var old = register.find(OLD_MANOR).orElseThrow();
        assertThat(old.closedOn()).contains(LocalDate.of(2017, 3, 31));
        assertThat(old.isOpenOn(LocalDate.of(2017, 1, 31))).isTrue();
        assertThat(old.isOpenOn(LocalDate.of(2017, 4, 1))).isFalse();

        assertThat(successors(OLD_MANOR)).singleElement().satisfies(successor -> {
            assertThat(successor.urn()).isEqualTo(NEW_MANOR);
            assertThat(successor.plain()).isTrue();
            assertThat(successor.openedOn()).contains(LocalDate.of(2017, 4, 1));
        });
        assertThat(register.find(NEW_MANOR).orElseThrow().place().orElseThrow().latitude())
                .isBetween(51.5, 51.6);
    }

    @Test
    void allLinksAreKeptAlsoTheLastAndThoseToWhatTheOtherFileDoesNotHave() {
        var last = importing.last(ImportKind.LINKS).orElseThrow();

        assertThat(last.counts().rows()).isEqualTo(33_801);
        assertThat(last.counts().bad()).isZero();
    }

    @Test
    void followingLinksEndsAlsoWhereTheyGoRoundInALoop() {
        var seen = new HashSet<Urn>();
        var at = new Urn(101144);
        while (seen.add(at)) {
            at = successors(at).stream().map(Successor::urn).findFirst().orElse(at);
        }
        assertThat(seen).contains(new Urn(101144), new Urn(101146));
        assertThat(successors(new Urn(101144)))
                .allSatisfy(successor -> assertThat(successor.plain()).isFalse());
    }

    private List<Successor> successors(Urn urn) {
        return register.successors(List.of(urn)).getOrDefault(urn, List.of());
    }

    private ImportSummary checkAndApply(ReceivedFile file) {
        var checked = (CheckResult.Checked) importing.check(file);
        assertThat(importing.apply(checked.id(), false)).isInstanceOf(ApplyResult.Applied.class);
        return importing.find(checked.id()).orElseThrow();
    }
}
