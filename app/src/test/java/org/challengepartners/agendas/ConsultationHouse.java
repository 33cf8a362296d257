package org.challengepartners.agendas;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The usual steps of a consultation on North Hub's draft. */
@Component
public class ConsultationHouse {

    private final AgendaHouse house;
    private final Consulting consulting;
    private final Hearing hearing;
    private final BeginningTalks talks;

    ConsultationHouse(AgendaHouse house, Consulting consulting, Hearing hearing, BeginningTalks talks) {
        this.house = house;
        this.consulting = consulting;
        this.hearing = hearing;
        this.talks = talks;
    }

    /** The lead opens it for the shortest time. */
    public void open() {
        Account.HUB_LEAD.does(() -> hearing.open(
                house.agenda(), hearing.preview(house.agenda()).orElseThrow().earliest()));
    }

    /** Its last day was yesterday. */
    public void timeIsOver() {
        timeIsOver(JdbcClient.create(TestPostgres.get().superuser()));
    }

    /** Its last day was yesterday, in a house of one's own. */
    public static void timeIsOver(JdbcClient superuser) {
        superuser
                .sql("update agendas.agenda set consulted_until = current_date - 2 where consulted_until is not null")
                .update();
    }

    /** The last day on which schools answer was the day before yesterday, and the clock has seen it. */
    public void timeToAnswerIsOver(JdbcClient superuser) {
        superuser
                .sql(
                        "update agendas.agenda set answer_by = current_date - 2, resolve_by = current_date + 20 where state = 'AGREEMENT'")
                .update();
        talks.begin();
    }

    ConsultationDetail read(Account reader) {
        var read = new AtomicReference<@Nullable ConsultationDetail>();
        reader.does(() -> read.set(consulting.find(house.agenda()).orElseThrow()));
        return Objects.requireNonNull(read.get());
    }

    ItemId firstWay() {
        return read(Account.HUB_LEAD).text().waysOfWorking().getFirst().id();
    }

    SayResult says(Account head, ItemId item, PassagePart part, String quoted, String words) {
        var read = read(head);
        var result = new AtomicReference<@Nullable SayResult>();
        head.does(() -> result.set(consulting.say(
                CommandId.next(),
                house.agenda(),
                read.latest().draftNo(),
                read.mine().getFirst().school(),
                new RemarkForm(item, part, quoted, words))));
        return Objects.requireNonNull(result.get());
    }

    SayResult proposes(Account head, AmendmentForm form) {
        var read = read(head);
        var result = new AtomicReference<@Nullable SayResult>();
        head.does(() -> result.set(consulting.propose(
                CommandId.next(),
                house.agenda(),
                read.latest().draftNo(),
                read.mine().getFirst().school(),
                form)));
        return Objects.requireNonNull(result.get());
    }

    /** The head proposes that the first way of working read so. */
    public void proposesClause(Account head, String clause) {
        proposes(
                head,
                new AmendmentForm(
                        AmendmentKind.CHANGE,
                        firstWay(),
                        new ItemForm.WayOfWorking(clause),
                        "Once a term is too seldom."));
    }

    /** The amendment that waits. */
    public AmendmentId waiting() {
        return read(Account.HUB_LEAD).amendments().stream()
                .filter(ShownAmendment::waits)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The lead answers the amendment that waits. */
    HearResult answers(AmendmentState how, String reason, @Nullable ItemForm merged) {
        var waiting = waiting();
        var result = new AtomicReference<@Nullable HearResult>();
        Account.HUB_LEAD.does(() -> result.set(hearing.answer(waiting, how, reason, merged)));
        return Objects.requireNonNull(result.get());
    }

    /** The titles of what this person was told. */
    List<String> told(Account person) {
        return JdbcClient.create(TestPostgres.get().superuser())
                .sql("select letter->>'title' from messages.message where person = ? order by told_at")
                .param(person.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
