package org.challengepartners.agendas;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The demonstration partnership with North Hub's draft, and its people's usual steps. */
@Component
public class AgendaHouse {

    /** The four heads of North Hub. */
    public static final List<Account> HEADS =
            List.of(Account.MANOR_HEAD, Account.SECOND_HEAD, Account.THIRD_HEAD, Account.FOURTH_HEAD);

    private final DemonstrationMembership membership;
    private final DemonstrationAgendas demonstration;
    private final AgendaReading reading;
    private final Putting putting;
    private final Agreeing agreeing;
    private final Drafting drafting;
    private final Wording wording;
    private @Nullable Made made;
    private @Nullable AgendaId agenda;

    AgendaHouse(
            DemonstrationMembership membership,
            DemonstrationAgendas demonstration,
            AgendaReading reading,
            Putting putting,
            Agreeing agreeing,
            Drafting drafting,
            Wording wording) {
        this.membership = membership;
        this.demonstration = demonstration;
        this.reading = reading;
        this.putting = putting;
        this.agreeing = agreeing;
        this.drafting = drafting;
        this.wording = wording;
    }

    /** An empty house, then the partnership, then the draft. */
    public void fresh() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
        agenda = demonstration.make(made);
    }

    /** The demonstration's draft once more, in the school year of today; the hub has none of that year. */
    public void startTheNext() {
        agenda = demonstration.make(made());
    }

    public Made made() {
        return Objects.requireNonNull(made);
    }

    public AgendaId agenda() {
        return Objects.requireNonNull(agenda);
    }

    public HubId hub(String name) {
        return Objects.requireNonNull(made().hubs().get(name)).id();
    }

    public SchoolId school(String name) {
        return Objects.requireNonNull(made().schools().get(name)).id();
    }

    /** The lead puts what stands on the draft. */
    public PutResult put() {
        var result = new AtomicReference<@Nullable PutResult>();
        Account.HUB_LEAD.does(() -> result.set(
                putting.put(agenda(), putting.preview(agenda()).orElseThrow().textHash())));
        return Objects.requireNonNull(result.get());
    }

    /** The head answers for her one school what she has read. */
    public AnswerResult answer(Account head, Answer answer) {
        var needed = answer.needsReason() ? "We have no cover for the learning walks" : "";
        var wouldChange = answer == Answer.OBJECT ? "Cover paid by the hub" : "";
        return answer(CommandId.next(), head, new PositionForm(answer, needed, wouldChange));
    }

    public AnswerResult answer(CommandId command, Account head, PositionForm form) {
        var result = new AtomicReference<@Nullable AnswerResult>();
        head.does(() -> {
            var read = reading.find(agenda()).orElseThrow();
            result.set(agreeing.answer(command, agenda(), school(read), hash(read), form));
        });
        return Objects.requireNonNull(result.get());
    }

    /** The page as this person reads it. */
    public AgendaDetail page(Account reader) {
        var page = new AtomicReference<@Nullable AgendaDetail>();
        reader.does(() -> page.set(reading.find(agenda()).orElseThrow()));
        return Objects.requireNonNull(page.get());
    }

    /** The draft as the lead sees it. */
    public DraftDetail draft() {
        var draft = new AtomicReference<@Nullable DraftDetail>();
        Account.HUB_LEAD.does(() -> draft.set(drafting.find(agenda()).orElseThrow()));
        return Objects.requireNonNull(draft.get());
    }

    /** The lead gives the first way of working other words. */
    public void rewordTheFirstWay(String clause) {
        var way = draft().items().stream()
                .filter(item -> item.text().kind() == ItemKind.WAY_OF_WORKING)
                .findFirst()
                .orElseThrow();
        Account.HUB_LEAD.does(
                () -> wording.revise(agenda(), way.id(), way.revision(), new ItemForm.WayOfWorking(clause)));
    }

    public static SchoolId school(AgendaDetail read) {
        return read.mine().getFirst().answer().school();
    }

    static String hash(AgendaDetail read) {
        return read.version().orElseThrow().textHash();
    }
}
