package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.SignIn;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Phase;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demonstration's people who review, entered by the office, each with her conflicts confirmed; and a second person of the office. */
@Component
public class ReviewerPool {

    /** Claire Donnelly's colleague in the office. */
    public static final PersonId COLLEAGUE =
            new PersonId(Ids.parse("00000000-0000-7000-8000-0000000001fe").orElseThrow());

    private static final ReviewerWishes ANY_SCHOOL = new ReviewerWishes(
            4, Optional.empty(), Set.of(Phase.SPECIAL, Phase.PRIMARY, Phase.SECONDARY), Set.of(Specialism.SEND));

    private final KeepingReviewers keeping;
    private final OwnReviewerProfile own;
    private final ChoosingTeams choosing;
    private final Clock clock;

    ReviewerPool(KeepingReviewers keeping, OwnReviewerProfile own, ChoosingTeams choosing, Clock clock) {
        this.keeping = keeping;
        this.own = own;
        this.choosing = choosing;
        this.clock = clock;
    }

    /** Enters those of the demonstration's accounts who review; twice is once. */
    public void enter() {
        enter(Account.LEAD_REVIEWER, true, ServesAs.OTHER, 12);
        enter(Account.PEER_REVIEWER, false, ServesAs.DEPUTY, 3);
        enter(Account.SECOND_LEAD, true, ServesAs.OTHER, 20);
        enter(Account.THIRD_HEAD, false, ServesAs.HEADTEACHER, 2);
        enter(Account.OTHER_HEAD, false, ServesAs.HEADTEACHER, 0);
    }

    private void enter(Account account, boolean leads, ServesAs serves, int before) {
        var until = LocalDate.now(clock).plusYears(2);
        Account.OFFICE.does(() -> {
            var profile = keeping.find(account.id()).orElseThrow();
            if (profile.version() == 0) {
                keeping.keep(
                        account.id(),
                        0,
                        new ReviewerTraining(
                                Optional.of(until), leads ? Optional.of(until) : Optional.empty(), serves, before),
                        ANY_SCHOOL);
            }
        });
        account.does(own::confirmConflicts);
    }

    /** Two of the office let every rule go that the review's team breaks. */
    public void letAllGo(ReviewId review) {
        var rules = SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> {
            var broken = choosing.broken(review).stream()
                    .map(RuleLine::rule)
                    .distinct()
                    .toList();
            broken.forEach(rule -> choosing.askToLetGo(review, rule, "The school asked for this very team"));
            return broken;
        });
        seatColleague();
        asColleague(() -> rules.forEach(rule -> choosing.letGo(review, rule)));
    }

    /** Does the work as the second person of the office. */
    public static void asColleague(Runnable work) {
        SignIn.as(COLLEAGUE, SignIn.roles("office"), () -> {
            work.run();
            return true;
        });
    }

    /** Gives her the office's key, as an operator would. */
    public static void seatColleague() {
        JdbcClient.create(TestPostgres.get().superuser())
                .sql("""
                        insert into tenancy.key (space_id, person, role, valid, given_by, reason)
                        select s.space_id, ?, 'OFFICE', tstzrange(now() - interval '1 minute', null), ?, 'the second office person'
                          from tenancy.space s
                         where s.kind = 'COMPANY' and not exists (select 1 from tenancy.key k where k.person = ?)
                        """)
                .params(COLLEAGUE.value(), COLLEAGUE.value(), COLLEAGUE.value())
                .update();
    }
}
