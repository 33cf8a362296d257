package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.TestKeys;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A day of the partnership is a day of London, also in the hour after midnight in summer, when it is still yesterday in UTC. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class DaysOfLondonTests {

    private static final LocalDate SUMMERS_DAY = LocalDate.of(2030, 7, 15);
    private static final Instant HALF_PAST_MIDNIGHT = Instant.parse("2030-07-14T23:30:00Z");
    private static final Pattern THE_DATABASES_DAY =
            Pattern.compile("\\blocal date\\b|current_date|now\\(\\)::date|localtimestamp", Pattern.CASE_INSENSITIVE);

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Appointing appointing;

    @Autowired
    Appointments appointments;

    @Autowired
    TransactionOperations transactions;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = demonstration.make();
    }

    @Test
    void aPlaceAndItsKeyEndTogetherAtMidnightInLondonAndNotAnHourLater() {
        var cover = of(() -> enrolling.person(PersonId.next(), "Yara Cover", "yara@partnership.example"));
        of(() -> appointing.appoint(
                CommandId.next(),
                new AppointmentOrder(
                        cover.id(),
                        new Place.AtSchool(made.manor().id()),
                        KeyRole.HEADTEACHER,
                        Optional.of(SUMMERS_DAY),
                        "covers")));
        assertThat(TestKeys.until(made.manor().space(), cover.id(), KeyRole.HEADTEACHER))
                .containsExactly(Optional.of(Instant.parse("2030-07-14T23:00:00Z")));

        var dayThen = LocalDate.ofInstant(HALF_PAST_MIDNIGHT, ZoneId.of("Europe/London"));
        assertThat(dayThen).isEqualTo(SUMMERS_DAY);
        assertThat(held(cover.id(), dayThen)).isEmpty();
        assertThat(held(cover.id(), dayThen.minusDays(1))).hasSize(1);
    }

    @Test
    void noQueryAsksForTheDayOfTheDatabase() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                            .filter(file ->
                                    THE_DATABASES_DAY.matcher(read(file)).find()))
                    .isEmpty();
        }
    }

    private List<AppointmentId> held(PersonId person, LocalDate day) {
        var held = SignIn.as(
                Account.MANOR_HEAD.id(),
                SignIn.roles("headteacher"),
                () -> transactions.execute(_ -> appointments.currentOf(person.value(), day).stream()
                        .map(Appointment::id)
                        .toList()));
        return held == null ? List.of() : held;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static <T> T of(Supplier<T> work) {
        return SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), work);
    }
}
