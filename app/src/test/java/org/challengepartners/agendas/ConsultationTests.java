package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The schools of a hub are consulted on a draft of their agenda (agenda.md 3, rows 3 to 5). */
@IntegrationTest
class ConsultationTests {

    @Autowired
    AgendaHouse house;

    @Autowired
    ConsultationHouse consultation;

    @Autowired
    Consulting consulting;

    @Autowired
    Hearing hearing;

    @Autowired
    ComparingVersions comparing;

    @Autowired
    AgendaReading reading;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void draft() {
        house.fresh();
    }

    @Test
    @DisplayName("Row 3: a consultation leaves the schools ten working days inside term")
    void tenWorkingDays() {
        Account.HUB_LEAD.does(() -> {
            var earliest = hearing.preview(house.agenda()).orElseThrow().earliest();
            assertThat(earliest).isAfterOrEqualTo(LocalDate.now(clock).plusDays(14));
            assertThat(hearing.open(house.agenda(), earliest.minusDays(1)))
                    .isEqualTo(new OpenResult.TooShort(earliest));
            assertThat(hearing.open(house.agenda(), earliest)).isEqualTo(new OpenResult.Opened(earliest));
            assertThat(hearing.open(house.agenda(), earliest)).isInstanceOf(OpenResult.Closed.class);
        });
    }

    @Test
    @DisplayName("Row 3: the heads of the hub read version 0.1, are told, and nobody else finds it")
    void theHeadsReadIt() {
        consultation.open();

        Account.MANOR_HEAD.does(() -> {
            var read = consulting.find(house.agenda()).orElseThrow();
            assertThat(read.latest().number()).isEqualTo("0.1");
            assertThat(read.open()).isTrue();
            assertThat(read.mine()).hasSize(1);
            assertThat(reading.find(house.agenda()).orElseThrow().line().state())
                    .isEqualTo(AgendaState.CONSULTATION);
        });
        Account.OTHER_HEAD.does(
                () -> assertThat(consulting.find(house.agenda())).isEmpty());
        assertThat(consultation.told(Account.SECOND_HEAD))
                .anyMatch(title -> title.startsWith("Say what your school thinks"));
    }

    @Test
    @DisplayName("Row 3: a comment names a passage by its words, and stays with the version on which it was made")
    void aCommentStaysWithItsVersion() {
        consultation.open();
        var way = consultation.firstWay();

        consultation.says(Account.MANOR_HEAD, way, PassagePart.CLAUSE, "once a term", "Twice would be better.");
        house.rewordTheFirstWay("We meet twice a term.");
        Account.HUB_LEAD.does(() -> hearing.showChanges(house.agenda()));

        Account.THIRD_HEAD.does(() -> {
            var read = consulting.find(house.agenda()).orElseThrow();
            assertThat(read.latest().number()).isEqualTo("0.2");
            assertThat(read.remarks()).singleElement().satisfies(remark -> {
                assertThat(remark.draftNo()).isEqualTo(1);
                assertThat(remark.quoted()).isEqualTo("once a term");
                assertThat(((ItemText.WayOfWorking) remark.about().orElseThrow()).clause())
                        .startsWith("We meet once a term");
                assertThat(remark.by()).isEqualTo("Helen Carter");
                assertThat(remark.school()).isEqualTo("Manor School");
            });
        });
    }

    @Test
    @DisplayName("Row 3: words that the passage does not have cannot be quoted")
    void onlyItsOwnWords() {
        consultation.open();

        assertThat(consultation.says(
                        Account.MANOR_HEAD, consultation.firstWay(), PassagePart.CLAUSE, "every day", "No."))
                .isInstanceOfSatisfying(
                        SayResult.Wrong.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Problem::field)
                                .containsExactly(Field.QUOTED));
    }

    @Test
    @DisplayName("Row 3: a school proposes a line of the budget for an activity, which then stays while that line does")
    void aLineForAnActivity() {
        consultation.open();
        var activity = consultation
                .read(Account.HUB_LEAD)
                .text()
                .activities()
                .getFirst()
                .id();
        consultation.proposes(
                Account.MANOR_HEAD,
                new AmendmentForm(
                        AmendmentKind.ADD,
                        null,
                        new ItemForm.BudgetLine(activity, "Supply cover", "300", Payer.HUB),
                        "Else nobody can come."));
        assertThat(consultation.answers(AmendmentState.ACCEPTED, "It is fair.", null))
                .isInstanceOf(HearResult.Answered.class);

        consultation.proposes(
                Account.SECOND_HEAD,
                new AmendmentForm(AmendmentKind.REMOVE, activity, null, "We have no time for it."));

        assertThat(consultation.answers(AmendmentState.ACCEPTED, "We have not.", null))
                .isEqualTo(new HearResult.StillPaid(1));
    }

    @Test
    @DisplayName("Row 3: of a thing of which an agenda has one, no second one can be proposed")
    void noSecondIntent() {
        consultation.open();

        assertThat(consultation.proposes(
                        Account.MANOR_HEAD,
                        new AmendmentForm(
                                AmendmentKind.ADD, null, new ItemForm.Intent("Every child counts."), "We want both.")))
                .isInstanceOf(SayResult.Wrong.class);
    }

    @Test
    @DisplayName("Row 3: a writer replies to a comment, and the hub reads it below")
    void aReply() {
        consultation.open();
        consultation.says(Account.MANOR_HEAD, consultation.firstWay(), PassagePart.WHOLE, "", "Twice would be better.");
        var remark = consultation.read(Account.HUB_LEAD).remarks().getFirst().id();

        Account.HUB_LEAD.does(() -> consulting.reply(CommandId.next(), remark, "The hosts have no room for two."));

        assertThat(consultation.read(Account.MANOR_HEAD).remarks().getFirst().replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.by()).isEqualTo("Ruth Ellery"));
        Account.MANOR_HEAD.does(() -> assertThatThrownBy(() -> consulting.reply(CommandId.next(), remark, "So?"))
                .isInstanceOf(NoSuchElementException.class));
    }

    @Test
    @DisplayName("Row 4: an accepted amendment makes the next version, its comparison is kept and its school is told")
    void accepted() {
        consultation.open();
        consultation.proposesClause(Account.MANOR_HEAD, "We meet twice a term.");

        assertThat(consultation.answers(AmendmentState.ACCEPTED, "Three schools asked for it.", null))
                .isEqualTo(new HearResult.Answered(2));

        var read = consultation.read(Account.SECOND_HEAD);
        assertThat(read.latest().because()).isEqualTo("Accepted an amendment of Manor School");
        assertThat(read.text().waysOfWorking().getFirst().text().clause()).isEqualTo("We meet twice a term.");
        assertThat(read.amendments()).singleElement().satisfies(amendment -> {
            assertThat(((ItemText.WayOfWorking) amendment.before().orElseThrow()).clause())
                    .startsWith("We meet once a term");
            assertThat(amendment.answer().orElseThrow().reason()).isEqualTo("Three schools asked for it.");
            assertThat(amendment.answer().orElseThrow().version()).contains(2);
        });
        assertThat(consultation.told(Account.MANOR_HEAD)).contains("Your amendment: accepted");
    }

    @Test
    @DisplayName("Row 4: an amendment can be merged in other words, and what went in is kept beside it")
    void merged() {
        consultation.open();
        consultation.proposesClause(Account.MANOR_HEAD, "We meet twice a term.");

        consultation.answers(
                AmendmentState.MERGED,
                "Twice in the autumn only.",
                new ItemForm.WayOfWorking("We meet twice in the autumn."));

        var amendment = consultation.read(Account.MANOR_HEAD).amendments().getFirst();
        assertThat(amendment.state()).isEqualTo(AmendmentState.MERGED);
        assertThat(((ItemText.WayOfWorking)
                                amendment.answer().orElseThrow().result().orElseThrow())
                        .clause())
                .isEqualTo("We meet twice in the autumn.");
    }

    @Test
    @DisplayName("Row 4: no answer without a reason, and each amendment is answered once")
    void aReasonAndOnce() {
        consultation.open();
        consultation.proposesClause(Account.MANOR_HEAD, "We meet twice a term.");

        assertThat(consultation.answers(AmendmentState.DECLINED, " ", null)).isInstanceOf(HearResult.Wrong.class);
        var amendment =
                consultation.read(Account.HUB_LEAD).amendments().getFirst().id();
        consultation.answers(AmendmentState.DECLINED, "We tried this last year.", null);

        Account.HUB_LEAD.does(
                () -> assertThat(hearing.answer(amendment, AmendmentState.ACCEPTED, "Yes after all.", null))
                        .isInstanceOf(HearResult.AnsweredAlready.class));
        assertThat(consultation.read(Account.MANOR_HEAD).latest().number()).isEqualTo("0.1");
    }

    @Test
    @DisplayName("Row 4: what has changed since it was proposed is not overwritten unseen")
    void changedSince() {
        consultation.open();
        consultation.proposesClause(Account.MANOR_HEAD, "We meet twice a term.");
        house.rewordTheFirstWay("We meet three times a term.");

        assertThat(consultation.answers(AmendmentState.ACCEPTED, "Yes.", null))
                .isInstanceOf(HearResult.ChangedSince.class);
    }

    @Test
    @DisplayName("A school's proposed item keeps its proposer and its origin")
    void aProposedItem() {
        consultation.open();
        consultation.proposes(
                Account.SECOND_HEAD,
                new AmendmentForm(
                        AmendmentKind.ADD,
                        null,
                        new ItemForm.Priority("Attendance", "", "Why do pupils stay away?"),
                        "It is what worries us most."));
        consultation.answers(AmendmentState.ACCEPTED, "It worries all of us.", null);

        var read = consultation.read(Account.MANOR_HEAD);
        var added = read.text().priorities().getLast();
        assertThat(added.text().title()).isEqualTo("Attendance");
        assertThat(read.origins().get(added.id()))
                .containsExactly("Proposed by Samuel Okafor, Elm Park School, in the consultation");
    }

    @Test
    @DisplayName("Row 5: it is not put to the schools before the consultation is over and every amendment is answered")
    void closingNeedsEveryAnswer() {
        consultation.open();
        consultation.proposesClause(Account.MANOR_HEAD, "We meet twice a term.");

        assertThat(house.put())
                .isInstanceOfSatisfying(
                        PutResult.NotReady.class,
                        notReady -> assertThat(notReady.missing())
                                .contains("Answer the amendment that waits")
                                .anyMatch(missing -> missing.startsWith("Let the consultation end first")));

        consultation.timeIsOver();
        consultation.answers(AmendmentState.DECLINED, "We tried this last year.", null);
        assertThat(house.put()).isEqualTo(new PutResult.Put(VersionNumber.FIRST));
        assertThat(consultation.read(Account.MANOR_HEAD).running()).isFalse();
    }

    @Test
    @DisplayName("After its last day no school speaks, and the lead still answers")
    void afterItsLastDay() {
        consultation.open();
        consultation.timeIsOver();

        assertThat(consultation.says(Account.MANOR_HEAD, consultation.firstWay(), PassagePart.WHOLE, "", "Wait!"))
                .isInstanceOf(SayResult.Closed.class);
    }

    @Test
    @DisplayName("A school takes its amendment back, and no other school can")
    void takenBack() {
        consultation.open();
        consultation.proposesClause(Account.MANOR_HEAD, "We meet twice a term.");
        var amendment =
                consultation.read(Account.MANOR_HEAD).amendments().getFirst().id();

        Account.SECOND_HEAD.does(
                () -> assertThat(consulting.takeBack(amendment)).isInstanceOf(SayResult.NotThere.class));
        Account.MANOR_HEAD.does(() -> assertThat(consulting.takeBack(amendment)).isInstanceOf(SayResult.Said.class));

        assertThat(consultation.read(Account.HUB_LEAD).waiting()).isZero();
    }

    @Test
    @DisplayName("Two versions stand beside each other, those of the consultation and those put to the schools")
    void comparison() {
        consultation.open();
        consultation.proposesClause(Account.MANOR_HEAD, "We meet twice a term.");
        consultation.answers(AmendmentState.ACCEPTED, "Yes.", null);
        consultation.timeIsOver();
        house.put();

        Account.MANOR_HEAD.does(() -> {
            var latest = comparing.compare(house.agenda(), "", "").orElseThrow();
            assertThat(latest.versions())
                    .extracting(Comparison.Labelled::number)
                    .containsExactly("0.1", "0.2", "1.0");
            assertThat(latest.changes().orElseThrow().isEmpty()).isTrue();
            var first = comparing.compare(house.agenda(), "0.1", "0.2").orElseThrow();
            assertThat(first.changes().orElseThrow().items()).hasSize(1);
        });
        Account.OTHER_HEAD.does(
                () -> assertThat(comparing.compare(house.agenda(), "", "")).isEmpty());
    }

    @Test
    @DisplayName(
            "The database refuses words for another head's school, a second answer and a put over an open amendment")
    void theDatabaseRefuses() {
        consultation.open();
        consultation.proposesClause(Account.MANOR_HEAD, "We meet twice a term.");

        refused(Account.SECOND_HEAD, """
                insert into agendas.remark
                select space_id, gen_random_uuid(), agenda_id, draft_no, about_item, 'WHOLE', '', 'x', null, school_id, school_name,
                       tenancy.me(), 'Samuel Okafor', now() from agendas.amendment""", "only the head of a school");
        refused(
                Account.SECOND_HEAD,
                "update agendas.amendment set state = 'WITHDRAWN', answered_by = tenancy.me(), "
                        + "answered_by_name = 'x', answered_at = now()",
                "only a lead of the hub");
        refused(Account.HUB_LEAD, "update agendas.amendment set because = 'x'", "stays as it was");
        refused(Account.HUB_LEAD, """
                insert into agendas.frozen_version
                select space_id, agenda_id, 0, canonical, text_hash, tenancy.me(), 'Ruth Ellery', now()
                from agendas.consulted_version""", "an amendment is not answered");
        consultation.answers(AmendmentState.DECLINED, "No.", null);
        refused(Account.HUB_LEAD, "update agendas.amendment set answer_reason = 'x'", "answered once");
    }

    private void refused(Account person, String statement, String why) {
        person.does(() -> assertThatThrownBy(() -> transaction.executeWithoutResult(
                        _ -> database.sql(statement).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(why));
    }
}
