package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office follows what each member owes and has paid for a membership year. An unpaid subscription takes no vote away. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Subscribing {

    private static final int LONGEST_REFERENCE = 100;

    private final JdbcClient database;
    private final RegisterEntries register;
    private final ApplicationEventPublisher events;

    Subscribing(JdbcClient database, RegisterEntries register, ApplicationEventPublisher events) {
        this.database = database;
        this.register = register;
        this.events = events;
    }

    /**
     * Records that the year's subscription is asked for; asking again replaces what was asked and leaves what was paid.
     *
     * @param reference the invoice's number
     * @throws java.util.NoSuchElementException if there is no such member
     */
    public RegisterResult ask(MemberId id, MembershipYear year, String reference, LocalDate dueOn) {
        var entry = register.findById(id).orElseThrow();
        if (!entry.isMember() || !year.isPlausible()) {
            return new RegisterResult.Wrong(MemberFault.NOT_NOW);
        }
        if (reference.isBlank() || reference.strip().length() > LONGEST_REFERENCE) {
            return new RegisterResult.Wrong(
                    reference.isBlank() ? MemberFault.REASON_MISSING : MemberFault.REASON_TOO_LONG);
        }
        database.sql("""
                        insert into membership.subscription (space_id, member_id, year, version, reference, due_on)
                        values (?, ?, ?, 0, ?, ?)
                        on conflict (member_id, year) do update
                            set reference = excluded.reference, due_on = excluded.due_on, version = subscription.version + 1
                        """)
                .params(SpaceId.COMPANY.value(), id.value(), year.begins(), reference.strip(), dueOn)
                .update();
        events.publishEvent(new SubscriptionAsked(SpaceId.COMPANY, id, year));
        return new RegisterResult.Recorded(id);
    }

    /** Records that the year's subscription was paid on that day. */
    public RegisterResult paid(MemberId id, MembershipYear year, LocalDate on) {
        var changed = database.sql("""
                        update membership.subscription set paid_on = ?, version = version + 1
                        where space_id = ? and member_id = ? and year = ?
                        """)
                .params(on, SpaceId.COMPANY.value(), id.value(), year.begins())
                .update();
        if (changed == 0) {
            return new RegisterResult.Wrong(MemberFault.NOT_NOW);
        }
        events.publishEvent(new SubscriptionPaid(SpaceId.COMPANY, id, year));
        return new RegisterResult.Recorded(id);
    }

    /** A member's subscriptions, the newest year first. */
    @Transactional(readOnly = true)
    public List<Subscription> of(MemberId id) {
        return database.sql("""
                        select year, reference, due_on, paid_on from membership.subscription
                        where space_id = ? and member_id = ? order by year desc
                        """)
                .params(SpaceId.COMPANY.value(), id.value())
                .query((row, _) -> new Subscription(
                        new MembershipYear(row.getInt("year")),
                        row.getString("reference"),
                        row.getObject("due_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("paid_on", LocalDate.class))))
                .list();
    }
}
