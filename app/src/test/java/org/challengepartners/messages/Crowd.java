package org.challengepartners.messages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.challengepartners.messages.StatutoryNotice.Entry;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;

/** Many people with spaces, profiles and addresses, made as no service could in the time. */
final class Crowd {

    private Crowd() {}

    /** So many of them, whose addresses are {@code person-1@…} and so on. */
    static List<PersonId> make(int size) {
        var people = IntStream.range(0, size).mapToObj(_ -> PersonId.next()).toList();
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        var spaces = IntStream.range(0, size).mapToObj(_ -> Ids.next()).toArray(UUID[]::new);
        var database = MessagesHouse.superuser();
        database.sql("""
                        with made as (select * from unnest(?, ?) with ordinality as t (person, space, n)),
                        room as (insert into tenancy.space (space_id, kind, founded_by) select space, 'PERSON', person from made),
                        opened as (insert into tenancy.key (space_id, person, role, valid, given_by, reason)
                            select space, person, 'SELF', tstzrange(now(), null), person, 'her own' from made)
                        insert into membership.person (space_id, person_id, version, name, email)
                        select space, person, 0, 'Person ' || n, 'person-' || n || '@partnership.example' from made
                        """).param(ids).param(spaces).update();
        database.sql("analyze tenancy.space, tenancy.key, membership.person").update();
        return people;
    }

    /** A roll on which each of them stands for one entry. */
    static List<Entry> roll(List<PersonId> people) {
        return people.stream()
                .map(person -> new Entry(UUID.randomUUID(), Optional.of(person), letter()))
                .toList();
    }

    /** About as long as a circulated resolution. */
    private static Letter letter() {
        return new Letter(
                "Written resolution: change of the articles",
                List.of(
                        "The directors circulate the following as a special resolution of the company.",
                        "That the articles of association be changed so that article 12 reads as follows. ".repeat(12),
                        "To agree, sign in and press Agree on the page below. A member that does not agree does nothing.",
                        "The resolution lapses at the end of Friday 18 December 2026 unless it has passed before."),
                new Action("Read the resolution and agree", "proposals/00000000-0000-7000-8000-000000000001"),
                "Claire Donnelly, the partnership office",
                "you vote for a member on the roll");
    }
}
