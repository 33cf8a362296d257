package org.challengepartners.decisions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.challengepartners.decisions.Voters.Voter;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** What one vote sent to the database, to be sent again for another voter: with her ids, new ones for the rest, and the instant of now. */
final class SentStatements {

    /** A parameter as it was set: by which method, and with what, the place first. */
    @SuppressWarnings("ArrayRecordComponent") // it is handed to the method as it is
    private record Set(Method by, Object[] with) {}

    private record Sent(String sql, List<Set> parameters) {}

    private final List<Sent> sent = new ArrayList<>();
    private @Nullable Voter of;
    private @Nullable ContestId contest;
    private @Nullable DataSource pool;

    /** Whose vote is recorded. */
    void isOf(Voter voter, ContestId in) {
        of = voter;
        contest = in;
    }

    void sendOver(DataSource same) {
        pool = same;
    }

    int size() {
        return sent.size();
    }

    Connection listening(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SentStatements.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    var answer = call(connection, method, arguments);
                    return answer instanceof PreparedStatement statement
                                    && arguments != null
                                    && arguments[0] instanceof String sql
                            ? listening(statement, new Sent(sql, new ArrayList<>()))
                            : answer;
                });
    }

    private PreparedStatement listening(PreparedStatement statement, Sent one) {
        return (PreparedStatement) Proxy.newProxyInstance(
                SentStatements.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (_, method, arguments) -> {
                    if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
                        one.parameters().add(new Set(method, arguments.clone()));
                    } else if (method.getName().startsWith("execute")) {
                        sent.add(one);
                    }
                    return call(statement, method, arguments);
                });
    }

    /** Sends all of it again in one transaction, as another voter. */
    void replay(Voter voter) throws SQLException {
        var ids = new HashMap<UUID, UUID>();
        ids.put(SpaceId.COMPANY.value(), SpaceId.COMPANY.value());
        ids.put(
                Objects.requireNonNull(contest).value(),
                Objects.requireNonNull(contest).value());
        ids.put(Objects.requireNonNull(of).person().value(), voter.person().value());
        ids.put(Objects.requireNonNull(of).member().value(), voter.member().value());
        OffsetDateTime now = null;
        try (var connection = Objects.requireNonNull(pool).getConnection()) {
            for (var one : sent) {
                try (var statement = connection.prepareStatement(one.sql())) {
                    for (var parameter : one.parameters()) {
                        set(statement, parameter, ids, now);
                    }
                    var at = execute(statement);
                    now = now == null ? at : now;
                }
            }
            connection.commit();
        }
    }

    private static void set(
            PreparedStatement statement, Set parameter, Map<UUID, UUID> ids, @Nullable OffsetDateTime now) {
        var arguments = parameter.with().clone();
        arguments[1] = switch (arguments[1]) {
            case UUID id -> ids.computeIfAbsent(id, _ -> UUID.randomUUID());
            case OffsetDateTime then -> now == null ? then : now;
            case String text -> replaced(text, ids);
            case Object other -> other;
        };
        call(statement, parameter.by(), arguments);
    }

    private static String replaced(String text, Map<UUID, UUID> ids) {
        var replaced = text;
        for (var id : ids.entrySet()) {
            replaced = replaced.replace(id.getKey().toString(), id.getValue().toString());
        }
        return replaced;
    }

    /** Reads everything; answers with the last column of the first row where it is an instant: the identity's statement has it. */
    private static @Nullable OffsetDateTime execute(PreparedStatement statement) throws SQLException {
        if (!statement.execute()) {
            return null;
        }
        OffsetDateTime at = null;
        try (var rows = statement.getResultSet()) {
            int last = rows.getMetaData().getColumnCount();
            boolean instant = rows.getMetaData().getColumnTypeName(last).equals("timestamptz");
            while (rows.next()) {
                at = instant && at == null ? rows.getObject(last, OffsetDateTime.class) : at;
            }
        }
        return at;
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
