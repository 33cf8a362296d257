package org.challengepartners.dev;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.challengepartners.SignIn;
import org.challengepartners.access.Accounts;
import org.challengepartners.agendas.DemonstrationActivities;
import org.challengepartners.agendas.DemonstrationAgendas;
import org.challengepartners.audit.DemonstrationTrail;
import org.challengepartners.calendar.DemonstrationCalendar;
import org.challengepartners.decisions.DemonstrationDecisions;
import org.challengepartners.decisions.DemonstrationGeneralMeetings;
import org.challengepartners.elections.DemonstrationElections;
import org.challengepartners.elections.ElectionId;
import org.challengepartners.generated.GeneratedPartnership;
import org.challengepartners.generated.Size;
import org.challengepartners.generated.Thing;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationRegister;
import org.challengepartners.messages.DemonstrationMessages;
import org.challengepartners.reviews.DemonstrationReviews;
import org.challengepartners.reviews.ReviewsInEachState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration partnership of a house that is empty, made through the services of the application. */
final class Demonstration {

    private final Application application;
    private final Postgres postgres;

    Demonstration(Application application, Postgres postgres) {
        this.application = application;
        this.postgres = postgres;
    }

    /** Makes it, unless people can sign in already: what was done by hand survives every later start. */
    void makeIfAbsent() {
        if (!isThere(postgres.superuser())) {
            Says.step("Making the demonstration partnership");
            appointOffice();
            var made = application.part(DemonstrationMembership.class).make();
            application.part(DemonstrationCalendar.class).make();
            application.part(DemonstrationRegister.class).make(made);
            application.part(DemonstrationReviews.class).make(made.manor());
            application.part(ReviewsInEachState.class).make(made);
            application.part(DemonstrationAgendas.class).make(made);
            application.part(DemonstrationActivities.class).make(made);
            application.part(DemonstrationDecisions.class).make(made);
            application.part(DemonstrationGeneralMeetings.class).make(made);
            openTheElection(
                    application.part(DemonstrationElections.class).make(made).election());
            application.part(DemonstrationMessages.class).make(made);
            SignIn.as(
                    Account.OFFICE.id(),
                    SignIn.roles("office"),
                    () -> made.people()
                            .forEach((account, person) ->
                                    application.part(Accounts.class).bind(person.id(), person.space(), account.sub())));
            application.part(DemonstrationTrail.class).make();
        }
    }

    /** Its nominations have closed, as only time can do it; then the office opens the voting. */
    private void openTheElection(ElectionId election) {
        JdbcClient.create(postgres.superuser())
                .sql(
                        "update elections.election set nominations_until = announced_at + interval '1 microsecond' where election_id = ?")
                .param(election.value())
                .update();
        application.part(DemonstrationElections.class).open(election);
    }

    /** Puts a made-up partnership of that size around it, unless one is there already. */
    void surround(Size size) {
        var house = postgres.superuser();
        if (!has(house, "membership.school where school_id = '" + Thing.SCHOOL.id(0) + "'")) {
            Says.step("Making up %,d schools in %,d hubs".formatted(size.schools(), size.hubs()));
            application.part(GeneratedPartnership.class).make(size, house);
        }
    }

    private static boolean isThere(DataSource house) {
        return has(house, "access.account");
    }

    private static boolean has(DataSource house, String rows) {
        return JdbcClient.create(house)
                .sql("select exists (select 1 from " + rows + ")")
                .query(Boolean.class)
                .single();
    }

    private void appointOffice() {
        try (var connection = postgres.connectAs("cp_migrate").getConnection();
                var command = connection.prepareStatement("select tenancy.first_office(?)")) {
            command.setObject(1, Account.OFFICE.id().value());
            command.execute();
        } catch (SQLException refused) {
            throw new DevServiceException(
                    "The demonstration was begun and never finished; start over with ./mvnw -Dfresh", refused);
        }
    }
}
