package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.membership.Phase;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reviewers' profiles, as far as the reader's keys or hat open them: a reviewer's own, or the office's. */
@Component
class ReviewerBook {

    private final JdbcClient database;
    private final Clock clock;

    ReviewerBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of them, by name: some hundreds, for whoever plans. */
    List<ReviewerProfile> all() {
        var away = away();
        return database.sql("select * from reviews.reviewer order by person_name, reviewer_id")
                .query((row, _) -> read(row, away))
                .list();
    }

    /** A page of them, by name, and one more if there is one. */
    List<ReviewerProfile> page(Pageable page) {
        return database.sql("select * from reviews.reviewer order by person_name, reviewer_id limit :rows offset :from")
                .param("rows", page.getPageSize() + 1)
                .param("from", page.getOffset())
                .query((row, _) -> read(row, Map.of()))
                .list();
    }

    Optional<ReviewerProfile> find(PersonId person) {
        var away = away();
        return database.sql("select * from reviews.reviewer where reviewer_id = ?")
                .param(person.value())
                .query((row, _) -> read(row, away))
                .optional();
    }

    private Map<UUID, List<Absence>> away() {
        record Line(UUID person, Absence absence) {}
        return database
                .sql("select * from reviews.unavailable where until_day >= ? order by from_day")
                .param(LocalDate.now(clock))
                .query((row, _) -> new Line(
                        row.getObject("reviewer_id", UUID.class),
                        new Absence(
                                row.getObject("unavailable_id", UUID.class),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Line::person, Collectors.mapping(Line::absence, Collectors.toUnmodifiableList())));
    }

    /** Keeps everything of a reviewer, as the office does; no if another has written since. */
    boolean keep(PersonSummary person, long read, ReviewerTraining training, ReviewerWishes wishes, String by) {
        return database.sql("""
                        insert into reviews.reviewer as v (space_id, reviewer_id, version, person_name, trained_until, lead_until, serves_as,
                            reviews_before, capacity, travel_km, phases, specialisms, changed_by_name, changed_at)
                        values (:space, :person, 1, :name, :trained, :lead, :serves, :before, :capacity, :km, :phases, :specialisms, :by, :at)
                        on conflict (reviewer_id) do update set version = v.version + 1, person_name = excluded.person_name,
                            trained_until = excluded.trained_until, lead_until = excluded.lead_until, serves_as = excluded.serves_as,
                            reviews_before = excluded.reviews_before, capacity = excluded.capacity, travel_km = excluded.travel_km,
                            phases = excluded.phases, specialisms = excluded.specialisms,
                            changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
                         where v.version = :read
                        """)
                        .param("space", person.space().value())
                        .param("person", person.id().value())
                        .param("name", person.name())
                        .param("trained", training.trainedUntil().orElse(null))
                        .param("lead", training.leadUntil().orElse(null))
                        .param("serves", training.servesAs().name())
                        .param("before", training.reviewsBefore())
                        .params(written(wishes, read, by))
                        .update()
                == 1;
    }

    /** Keeps what a reviewer says of herself; no if another has written since. */
    boolean keepOwn(PersonId person, long read, ReviewerWishes wishes, String by) {
        return database.sql("""
                        update reviews.reviewer set version = version + 1, capacity = :capacity, travel_km = :km, phases = :phases,
                            specialisms = :specialisms, changed_by_name = :by, changed_at = :at
                         where reviewer_id = :person and version = :read
                        """)
                        .param("person", person.value())
                        .params(written(wishes, read, by))
                        .update()
                == 1;
    }

    private Map<String, @Nullable Object> written(ReviewerWishes wishes, long read, String by) {
        var values = new java.util.HashMap<String, @Nullable Object>();
        values.put("capacity", wishes.capacity());
        values.put("km", wishes.travelKm().orElse(null));
        values.put("phases", wishes.phases().stream().map(Phase::name).sorted().toArray(String[]::new));
        values.put(
                "specialisms",
                wishes.specialisms().stream().map(Specialism::name).sorted().toArray(String[]::new));
        values.put("read", read);
        values.put("by", by);
        values.put("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return values;
    }

    /** She has confirmed her conflicts of interest today. */
    void declared(PersonId person) {
        database.sql("update reviews.reviewer set declared_on = ?, version = version + 1 where reviewer_id = ?")
                .params(LocalDate.now(clock), person.value())
                .update();
    }

    void away(PersonId person, LocalDate from, LocalDate until) {
        database.sql("""
                        insert into reviews.unavailable (space_id, reviewer_id, from_day, until_day)
                        select space_id, reviewer_id, ?, ? from reviews.reviewer where reviewer_id = ?
                        """).params(from, until, person.value()).update();
    }

    void back(PersonId person, UUID absence) {
        database.sql("delete from reviews.unavailable where reviewer_id = ? and unavailable_id = ?")
                .params(person.value(), absence)
                .update();
    }

    private static ReviewerProfile read(ResultSet row, Map<UUID, List<Absence>> away) throws SQLException {
        var person = row.getObject("reviewer_id", UUID.class);
        return new ReviewerProfile(
                new PersonId(person),
                row.getString("person_name"),
                row.getLong("version"),
                new ReviewerTraining(
                        day(row, "trained_until"),
                        day(row, "lead_until"),
                        ServesAs.valueOf(row.getString("serves_as")),
                        row.getInt("reviews_before")),
                new ReviewerWishes(
                        row.getInt("capacity"),
                        Optional.ofNullable(row.getObject("travel_km", Integer.class)),
                        words(row, "phases").stream().map(Phase::valueOf).collect(Collectors.toSet()),
                        words(row, "specialisms").stream()
                                .map(Specialism::valueOf)
                                .collect(Collectors.toSet())),
                day(row, "declared_on"),
                away.getOrDefault(person, List.of()));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Set<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
