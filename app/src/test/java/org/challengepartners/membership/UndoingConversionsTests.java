package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.establishments.Importing;
import org.challengepartners.establishments.Urn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.reviews.DemonstrationReviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office takes a confirmed change of number back, with a reason, while nothing carries the new number. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class UndoingConversionsTests {

    private static final Urn OLD = new Urn(101582);
    private static final Urn NEW = new Urn(144053);

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    DemonstrationReviews reviews;

    @Autowired
    Importing importing;

    @Autowired
    Identifying identifying;

    @Autowired
    UndoingConversions undoing;

    @Autowired
    RegisterOfSchools schools;

    SchoolSummary manor;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        RegisterOfFew.importAll(importing);
        manor = demonstration.make().manor();
        RegisterOfFew.identifyManor(manor.id(), identifying);
        SignIn.enter(Account.OFFICE.id(), SignIn.roles("office"));
    }

    @Test
    void theOldNumberGoesOnAsIfItHadNeverEndedAndTheChangeStaysAsHistory() {
        convert();

        assertThat(undoing.undo(manor.id(), NEW, "confirmed for the wrong school"))
                .isInstanceOf(UndoResult.Undone.class);

        assertThat(identifying.numbersOf(manor.id()))
                .extracting(SchoolNumber::urn)
                .containsExactly(OLD);
        assertThat(schools.urnOn(manor.id(), LocalDate.of(2020, 1, 1))).contains(OLD);
        assertThat(identifying.schoolWith(NEW)).isEmpty();
        assertThat(undoing.undone(manor.id())).singleElement().satisfies(undone -> {
            assertThat(undone.urn()).isEqualTo(NEW);
            assertThat(undone.because()).isEqualTo("confirmed for the wrong school");
        });
        assertThat(identifying.proposals(PageRequest.of(0, 10)).getContent())
                .as("and is proposed again")
                .hasSize(1);
        assertThat(JdbcClient.create(TestPostgres.get().superuser())
                        .sql("select count(*) from audit.line where action = 'SchoolNumberUndone'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasUndoneCanBeConfirmedAgain() {
        convert();
        undoing.undo(manor.id(), NEW, "too early");

        convert();

        assertThat(identifying.numbersOf(manor.id()))
                .extracting(SchoolNumber::urn)
                .containsExactly(NEW, OLD);
    }

    @Test
    void aReviewThatCarriesTheNewNumberKeepsTheChangeFromBeingUndone() {
        convert();
        reviews.openOf(manor);

        assertThat(undoing.undo(manor.id(), NEW, "too late")).isInstanceOf(UndoResult.InUse.class);

        assertThat(identifying.numbersOf(manor.id()).getFirst().urn()).isEqualTo(NEW);
    }

    @Test
    void nothingIsUndoneWithoutAReasonNorTwiceNorWhereNothingChanged() {
        assertThat(undoing.undoable(manor.id())).isEmpty();
        assertThat(undoing.undo(manor.id(), OLD, "a mistake")).isEqualTo(new UndoResult.NothingToUndo());
        convert();
        assertThat(undoing.undo(manor.id(), NEW, " ")).isEqualTo(new UndoResult.Wrong("Enter the reason"));
        assertThat(undoing.undo(manor.id(), NEW, "a mistake")).isInstanceOf(UndoResult.Undone.class);
        assertThat(undoing.undo(manor.id(), NEW, "a mistake")).isEqualTo(new UndoResult.NothingToUndo());
    }

    private void convert() {
        assertThat(identifying.convert(manor.id(), NEW)).isInstanceOf(ConvertResult.Converted.class);
    }
}
