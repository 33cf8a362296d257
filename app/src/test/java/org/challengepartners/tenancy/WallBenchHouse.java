package org.challengepartners.tenancy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.challengepartners.ScratchHouse;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** England behind the wall: many spaces with rows of the shape of a review's findings, and people with a few keys each. */
final class WallBenchHouse implements AutoCloseable {

    static final int SPACES = Integer.getInteger("bench.spaces", 250_000);
    static final int ROWS = Integer.getInteger("bench.rows", 5_000_000);
    static final int PEOPLE = 20_000;
    static final int MOST_KEYS = 5;

    private static final int ROWS_OF_A_REVIEW = 10;
    private static final String WORDING =
            "Pupils explain their reasoning with precision in mathematics, and staff adapt"
                    + " tasks while the lesson runs; the next step is to share how they do it across all year groups (";

    /** Somebody with her spaces, and a review and a finding of hers to ask for. */
    record Reader(UUID person, List<UUID> spaces, UUID review, UUID finding) {}

    private final ScratchHouse house = ScratchHouse.migrated();
    private final List<Reader> readers = new ArrayList<>();

    WallBenchHouse(SplittableRandom random) throws SQLException, IOException {
        try (var connection = house.as("postgres").getConnection()) {
            makeTable(connection);
            copy(connection, "tenancy.space (space_id, kind, founded_by)", out -> {
                for (int space = 0; space < SPACES; space++) {
                    out.line(space(space) + "\tTEAM\t" + space(0));
                }
            });
            copy(connection, "bench.finding", out -> findings(random, out));
            copy(connection, "tenancy.key (space_id, person, role, valid, given_by, reason)", out -> keys(random, out));
            run(connection, """
                    alter table bench.finding add primary key (finding_id);
                    create index finding_by_space on bench.finding (space_id, review_id, position);
                    alter table bench.finding add foreign key (space_id) references tenancy.space (space_id);
                    vacuum (analyze) bench.finding;
                    vacuum (analyze) tenancy.space;
                    vacuum (analyze) tenancy.key;
                    checkpoint
                    """);
        }
    }

    List<Reader> readers() {
        return readers;
    }

    String jdbcUrl() {
        return house.jdbcUrl();
    }

    Connection as(String role) throws SQLException {
        var connection = house.as(role).getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void makeTable(Connection connection) throws SQLException {
        run(connection, """
                set role cp_owner;
                create schema bench;
                grant usage on schema bench to cp_member;
                create table bench.finding (
                    space_id uuid not null,
                    finding_id uuid not null,
                    version bigint not null,
                    review_id uuid not null,
                    strand_key text,
                    kind text not null,
                    wording text not null check (length(wording) between 1 and 4000),
                    grade text,
                    position int not null,
                    changed_by uuid not null,
                    changed_at timestamptz not null
                );
                alter table bench.finding enable row level security, force row level security;
                create policy by_key on bench.finding to cp_member
                    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
                    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
                grant select, insert, update, delete on bench.finding to cp_member;
                reset role
                """);
    }

    /** A review's findings lie together, as they were written; reviews of all spaces follow each other in time. */
    private void findings(SplittableRandom random, Out out) throws IOException {
        int written = 0;
        for (int round = 0; written < ROWS; round++) {
            for (int i = 0; i < SPACES && written < ROWS; i++) {
                int space = (int) ((i * 7_919L + round * 104_729L) % SPACES);
                var review = review(space, round);
                for (int position = 0; position < ROWS_OF_A_REVIEW && written < ROWS; position++, written++) {
                    out.line(space(space) + "\t" + finding(space, round, position) + "\t0\t" + review
                            + "\tleadership\tWHAT_WENT_WELL\t" + WORDING + random.nextInt() + ").\t\\N\t" + position
                            + "\t"
                            + space(space) + "\t2026-11-24 09:00:00+00");
                }
            }
        }
    }

    private void keys(SplittableRandom random, Out out) throws IOException {
        int roundsOfAll = Math.max(1, ROWS / ROWS_OF_A_REVIEW / SPACES);
        for (int i = 0; i < PEOPLE; i++) {
            var person = new UUID(random.nextLong(), random.nextLong());
            var spaces = random.ints(0, SPACES)
                    .distinct()
                    .limit(1 + random.nextInt(MOST_KEYS))
                    .toArray();
            for (int space : spaces) {
                out.line(space(space) + "\t" + person + "\tLEAD_REVIEWER\t[2026-01-01,)\t" + person + "\tbench");
            }
            int own = spaces[random.nextInt(spaces.length)];
            int round = random.nextInt(roundsOfAll);
            readers.add(new Reader(
                    person,
                    Arrays.stream(spaces).mapToObj(WallBenchHouse::space).toList(),
                    review(own, round),
                    finding(own, round, random.nextInt(ROWS_OF_A_REVIEW))));
        }
    }

    /** Ids as UUIDv7 orders them: what was made together lies together. */
    private static UUID space(int number) {
        return new UUID(0x0190_0000_0000_7000L + ((long) number << 16), 0x8000_0000_0000_0000L + mixed(number));
    }

    private static UUID review(int space, int round) {
        return new UUID(
                0x0191_0000_0000_7000L + ((long) (round * SPACES + space) << 16),
                0x8000_0000_0000_0000L + mixed(space));
    }

    private static UUID finding(int space, int round, int position) {
        long number = ((long) round * SPACES + space) * ROWS_OF_A_REVIEW + position;
        return new UUID(0x0192_0000_0000_7000L + (number << 16), 0x8000_0000_0000_0000L + mixed(number));
    }

    private static long mixed(long number) {
        return (number * 0x9E37_79B9_7F4A_7C15L) >>> 4;
    }

    private interface Out {
        void line(String line) throws IOException;
    }

    private interface Filling {
        void into(Out out) throws IOException;
    }

    private static void copy(Connection connection, String into, Filling filling) throws SQLException, IOException {
        try (var stream = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy %s from stdin".formatted(into), 1 << 20)) {
            filling.into(line -> {
                stream.write(line.getBytes(StandardCharsets.UTF_8));
                stream.write('\n');
            });
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        for (var part : sql.split(";", -1)) {
            try (var statement = connection.createStatement()) {
                statement.execute(part);
            }
        }
    }

    @Override
    public void close() {
        house.close();
    }
}
