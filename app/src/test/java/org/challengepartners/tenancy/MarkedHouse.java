package org.challengepartners.tenancy;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The whole demonstration partnership and some more people, with a marker in every text that tells in which space it lies
 * ({@code S0017-}); and the requirement, written down a second time and not taken from the code: who may read what lies
 * where.
 */
final class MarkedHouse implements AutoCloseable {

    private static final Pattern MARKER = Pattern.compile("S\\d{6}-");
    private static final int INVENTED_PEOPLE = 12;

    /** security.md 3.2: which realm roles let a key count. */
    private static final Map<KeyRole, Set<String>> REALM_ROLES = Map.ofEntries(
            Map.entry(KeyRole.HEADTEACHER, Set.of("headteacher")),
            Map.entry(KeyRole.DEPUTY, Set.of("headteacher")),
            Map.entry(KeyRole.SCHOOL_DELEGATE, Set.of("headteacher")),
            Map.entry(KeyRole.LEAD_REVIEWER, Set.of("reviewer")),
            Map.entry(KeyRole.PEER_REVIEWER, Set.of("reviewer")),
            Map.entry(KeyRole.QUALITY_READER, Set.of("reviewer")),
            Map.entry(KeyRole.SECOND_LEAD, Set.of("reviewer")),
            Map.entry(KeyRole.HUB_LEAD, Set.of("hub-lead")),
            Map.entry(KeyRole.REPORT_READER, Set.of("headteacher", "reviewer", "hub-lead", "company-member")),
            Map.entry(KeyRole.CO_EDITOR, Set.of("hub-lead")),
            Map.entry(KeyRole.REPRESENTATIVE, Set.of("company-member")),
            Map.entry(KeyRole.COUNCILLOR, Set.of("company-member")),
            Map.entry(KeyRole.DIRECTORY, Set.of("headteacher", "reviewer", "hub-lead", "company-member")),
            Map.entry(KeyRole.OFFICE, Set.of("office")),
            Map.entry(KeyRole.ISSUER, Set.of("office")),
            Map.entry(KeyRole.OFFICE_VISIT, Set.of("office")),
            Map.entry(KeyRole.SELF, SignIn.everyRole()),
            Map.entry(KeyRole.JOB, Set.of("job")));

    /** What a key that only reads the directory shows of the company's space: the directory, who has keys, and term dates. */
    private static final Set<String> DIRECTORY = Set.of(
            "membership.directory_entry",
            "tenancy.key",
            "tenancy.space",
            "calendar.term",
            "calendar.holiday_change",
            "audit.publication");

    /** What the office never reads, whatever it does (architecture 4; a report is the school's). */
    private static final Set<SpaceKind> NOT_THE_OFFICES = Set.of(SpaceKind.TEAM, SpaceKind.REPORT);

    /** Where something lies. */
    record Lying(UUID space, SpaceKind kind, String table) {}

    private record Key(UUID space, UUID person, KeyRole role) {}

    private record Column(String table, String name, String type) {}

    private final SingleConnectionDataSource connection =
            new SingleConnectionDataSource(TestPostgres.get().jdbcUrl(), "postgres", "", true);
    private final JdbcClient superuser = JdbcClient.create(connection);
    private final Map<UUID, SpaceKind> spaces = new LinkedHashMap<>();
    private final Map<String, Lying> markers = new HashMap<>();
    private final List<Key> keysInForce = new ArrayList<>();
    private final Set<Key> endedTeamKeys = new HashSet<>();
    private final List<Identity> people = new ArrayList<>();
    private final Map<String, List<UUID>> idsByColumn = new HashMap<>();
    private final Map<UUID, Set<Lying>> idsLie = new HashMap<>();
    private final Map<Lying, List<String>> texts = new HashMap<>();
    private final List<String> seals = new ArrayList<>();
    private final Map<String, Integer> offsets = new HashMap<>();
    private final Set<String> unmarked = new TreeSet<>();

    MarkedHouse(ApplicationContext context, SplittableRandom random) {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        makeTheDemonstration(context);
        superuser
                .sql("select space_id, kind from tenancy.space order by 1")
                .query((row, _) ->
                        spaces.put(row.getObject("space_id", UUID.class), SpaceKind.valueOf(row.getString("kind"))))
                .list();
        invitePeople(random);
        openSeals();
        superuser
                .sql("create temporary table marked_space (space_id uuid, number int)")
                .update();
        superuser
                .sql(
                        "insert into marked_space select space_id, row_number() over (order by space_id) from tenancy.space")
                .update();
        columns().forEach(this::markOrIndex);
        readKeys();
    }

    // ---- the requirement

    /** Whether this person may read what lies there; in office work under the office's hat. */
    boolean mayRead(Identity who, boolean officeWork, Lying lying) {
        if (officeWork && roles(who, SpaceId.COMPANY.value()).contains(KeyRole.OFFICE)) {
            return !NOT_THE_OFFICES.contains(lying.kind());
        }
        var roles = roles(who, lying.space());
        return lying.kind() == SpaceKind.COMPANY && roles.equals(Set.of(KeyRole.DIRECTORY))
                ? DIRECTORY.contains(lying.table())
                : !roles.isEmpty();
    }

    private Set<KeyRole> roles(Identity who, UUID space) {
        return keysInForce.stream()
                .filter(key -> key.space().equals(space)
                        && key.person().equals(who.person().value()))
                .map(Key::role)
                .filter(role ->
                        REALM_ROLES.getOrDefault(role, Set.of()).stream().anyMatch(who.realmRoles()::contains))
                .collect(Collectors.toSet());
    }

    /** The markers in a text that this person must not see, each with where it comes from. */
    List<String> foreignMarkers(Identity who, boolean officeWork, String text) {
        return MARKER.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .filter(marker -> {
                    var lying = markers.get(marker);
                    return lying != null && !mayRead(who, officeWork, lying);
                })
                .map(marker -> marker + " of " + markers.get(marker))
                .toList();
    }

    boolean hasMarkers(String text) {
        return MARKER.matcher(text).find();
    }

    /** Whether the id names something, and nothing that this person may read. */
    boolean isForeign(Identity who, boolean officeWork, UUID id) {
        var lyings = idsLie.getOrDefault(id, Set.of());
        return !lyings.isEmpty()
                && lyings.stream().noneMatch(lying -> mayRead(who, officeWork, lying) || wasOfItsTeam(who, lying));
    }

    /** Whoever was of a review's team is told that it has closed, and is asked how it was; of its words she learns nothing. */
    private boolean wasOfItsTeam(Identity who, Lying lying) {
        return lying.kind() == SpaceKind.REVIEW
                && endedTeamKeys.stream()
                        .anyMatch(key -> key.space().equals(lying.space())
                                && key.person().equals(who.person().value())
                                && REALM_ROLES.getOrDefault(key.role(), Set.of()).stream()
                                        .anyMatch(who.realmRoles()::contains));
    }

    // ---- what a fuzz draws from

    List<Identity> people() {
        return people;
    }

    /** An id of that type: mostly one that this person may read, now and then a foreign, a wrong or an absent one. */
    UUID id(Class<?> type, Identity who, SplittableRandom random) {
        var all = idsByColumn.getOrDefault(columnOf(type), List.of());
        int kind = random.nextInt(10);
        if (all.isEmpty() || kind == 0) {
            return new UUID(random.nextLong(), random.nextLong());
        }
        if (kind == 1) {
            var anything = List.copyOf(idsByColumn.values());
            all = anything.get(random.nextInt(anything.size()));
        }
        for (int attempt = 0; kind > 4 && attempt < 200; attempt++) {
            var id = all.get(random.nextInt(all.size()));
            if (!isForeign(who, false, id)) {
                return id;
            }
        }
        return all.get(random.nextInt(all.size()));
    }

    private static String columnOf(Class<?> type) {
        var name = type.getSimpleName();
        if (type == CommandId.class) {
            return "command";
        }
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** A text that this person may know, without its marker half of the time. */
    String text(Identity who, SplittableRandom random) {
        var known = texts.entrySet().stream()
                .filter(entry -> mayRead(who, false, entry.getKey()))
                .toList();
        if (known.isEmpty()) {
            return "Manor";
        }
        var lines = known.get(random.nextInt(known.size())).getValue();
        var line = lines.get(random.nextInt(lines.size()));
        return random.nextBoolean() ? line : MARKER.matcher(line).replaceAll("");
    }

    // ---- building

    /** Makes every part of the demonstration that the modules' own tests offer, in the order in which they need each other. */
    private static void makeTheDemonstration(ApplicationContext context) {
        Map<Class<?>, @Nullable Object> made = new HashMap<>();
        var waiting = new ArrayList<Object>();
        Stream.of(context.getBeanDefinitionNames())
                .filter(name -> name.startsWith("demonstration"))
                .map(context::getBean)
                .forEach(waiting::add);
        while (!waiting.isEmpty()) {
            if (!waiting.removeIf(part -> makeOne(part, made))) {
                throw new IllegalStateException("cannot make " + waiting + ": nobody makes what they need");
            }
        }
    }

    private static boolean makeOne(Object part, Map<Class<?>, @Nullable Object> made) {
        for (var make : AopUtils.getTargetClass(part).getMethods()) {
            if (make.getName().equals("make")
                    && Arrays.stream(make.getParameterTypes()).allMatch(made::containsKey)) {
                var result = invoke(
                        part,
                        make,
                        Arrays.stream(make.getParameterTypes()).map(made::get).toArray());
                if (result != null) {
                    keep(result, made);
                }
                return true;
            }
        }
        return false;
    }

    /** What was made, and what it offers, may be what another part needs. */
    private static void keep(Object result, Map<Class<?>, @Nullable Object> made) {
        made.putIfAbsent(result.getClass(), result);
        for (var offered : result.getClass().getDeclaredMethods()) {
            if (offered.getParameterCount() == 0 && offered.getReturnType().isRecord()) {
                made.putIfAbsent(offered.getReturnType(), invoke(result, offered));
            }
        }
    }

    private static @Nullable Object invoke(Object on, Method method, @Nullable Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(on, arguments);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** People with keys of any kind to any space, some lapsed and some not yet in force; and one with none. */
    private void invitePeople(SplittableRandom random) {
        for (var account : Account.values()) {
            people.add(new Identity(account.id(), Set.of(account.realmRole())));
            people.add(new Identity(account.id(), SignIn.everyRole()));
        }
        var rooms = List.copyOf(spaces.keySet());
        for (int i = 0; i < INVENTED_PEOPLE; i++) {
            var person = PersonId.next();
            people.add(new Identity(person, SignIn.everyRole()));
            for (int key = 0; key < i; key++) {
                var role = anyOf(List.of(KeyRole.values()), random);
                var valid = List.of(
                                "now() - interval '1 hour', null",
                                "'2020-01-01', '2021-01-01'",
                                "now() + interval '9 days', null")
                        .get(random.nextInt(6) / 2);
                if (role != KeyRole.OFFICE && role != KeyRole.JOB) {
                    superuser
                            .sql("""
                                    insert into tenancy.key (space_id, person, role, valid, given_by, reason)
                                    values (?, ?, ?, tstzrange(%s), ?, 'a key of the fuzz') on conflict do nothing
                                    """.formatted(valid))
                            .params(
                                    rooms.get(random.nextInt(rooms.size())),
                                    person.value(),
                                    role.name(),
                                    person.value())
                            .update();
                }
            }
        }
    }

    private static <T> T anyOf(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Marked texts no longer fit the hashes of what was frozen: those checks are off until the house is closed. */
    private void openSeals() {
        superuser
                .sql("""
                        select format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname,
                                      pg_get_constraintdef(c.oid)) as again,
                               format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as off
                          from pg_constraint c where c.contype = 'c' and pg_get_constraintdef(c.oid) ~ 'sha256'
                        """)
                .query((row, _) -> List.of(row.getString("off"), row.getString("again")))
                .list()
                .forEach(seal -> {
                    superuser.sql(seal.getFirst()).update();
                    seals.add(seal.getLast());
                });
        superuser.sql("set session_replication_role = replica").update(); // no trigger minds the markers
    }

    private List<Column> columns() {
        return superuser
                .sql("""
                        select n.nspname || '.' || c.relname as name, a.attname, t.typname
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute s on s.attrelid = c.oid and s.attname = 'space_id'
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                          join pg_type t on t.oid = a.atttypid
                         where c.relkind = 'r' and t.typname in ('uuid', 'text', 'varchar', 'jsonb', 'json')
                           and not (t.typname <> 'uuid' and exists (select 1 from pg_constraint f where f.contype = 'f'
                                     and (f.conrelid = c.oid and a.attnum = any (f.conkey)
                                          or f.confrelid = c.oid and a.attnum = any (f.confkey))))
                         order by 1, 2
                        """)
                .query((row, _) ->
                        new Column(row.getString("name"), row.getString("attname"), row.getString("typname")))
                .list();
    }

    private void markOrIndex(Column column) {
        if (column.type().equals("uuid")) {
            index(column);
        } else {
            mark(column);
        }
    }

    private void index(Column column) {
        var known =
                column.name().equals("person") ? "person_id" : column.name().replaceFirst("^command_id$", "command");
        superuser
                .sql("select distinct space_id, %s from %s where %1$s is not null"
                        .formatted(column.name(), column.table()))
                .query((row, _) -> {
                    var id = row.getObject(2, UUID.class);
                    idsByColumn.computeIfAbsent(known, _ -> new ArrayList<>()).add(id);
                    return idsLie.computeIfAbsent(id, _ -> new HashSet<>())
                            .add(lying(row.getObject(1, UUID.class), column));
                })
                .list();
    }

    private Lying lying(UUID space, Column column) {
        return new Lying(space, spaces.getOrDefault(space, SpaceKind.COMPANY), column.table());
    }

    /** Words of people get the marker; codes, hashes and the like, which have no small letters or no words, do not. */
    private void mark(Column column) {
        var marker = "'S' || lpad((m.number + %d)::text, 6, '0') || '-'".formatted(offsetOf(column.table()));
        var sql = """
                update %1$s t set %2$s = case when t.%2$s::text like '{%%' or t.%2$s::text like '[%%'
                       then regexp_replace(t.%2$s::text, '": *"(?=[A-Z][a-z])', '": "' || %3$s, 'g')::%4$s
                       else (%3$s || t.%2$s::text)::%4$s end
                  from marked_space m
                 where m.space_id = t.space_id and t.%2$s::text ~ '[a-z]' and t.%2$s::text !~ '^[0-9a-f]{32,}$'
                returning t.space_id, t.%2$s::text, %3$s
                """.formatted(column.table(), column.name(), marker, column.type());
        try {
            superuser
                    .sql(sql)
                    .query((row, _) -> {
                        var lying = lying(row.getObject(1, UUID.class), column);
                        markers.put(row.getString(3), lying);
                        return texts.computeIfAbsent(lying, _ -> new ArrayList<>())
                                .add(row.getString(2));
                    })
                    .list();
        } catch (DataIntegrityViolationException notWordsOfPeople) {
            unmarked.add(column.table() + "." + column.name());
        }
    }

    private int offsetOf(String table) {
        return spaces.size() * offsets.computeIfAbsent(table, _ -> offsets.size());
    }

    /** Columns whose checks allow certain words only. */
    Set<String> unmarked() {
        return unmarked;
    }

    /** To show that a fuzz would notice; {@link #putTheWallBack} must follow. */
    void takeTheWallAway() {
        wall("disable");
    }

    void putTheWallBack() {
        wall("enable");
    }

    private void wall(String what) {
        offsets.keySet()
                .forEach(table -> superuser
                        .sql("alter table %s %s row level security".formatted(table, what))
                        .update());
    }

    private void readKeys() {
        superuser
                .sql("""
                        select space_id, person, role from tenancy.key
                        where role in ('LEAD_REVIEWER', 'PEER_REVIEWER') and upper(valid) <= now()
                        """)
                .query((row, _) -> new Key(
                        row.getObject("space_id", UUID.class),
                        row.getObject("person", UUID.class),
                        KeyRole.valueOf(row.getString("role"))))
                .list()
                .forEach(endedTeamKeys::add);
        superuser
                .sql("select space_id, person, role from tenancy.key where valid @> now()")
                .query((row, _) -> new Key(
                        row.getObject("space_id", UUID.class),
                        row.getObject("person", UUID.class),
                        KeyRole.valueOf(row.getString("role"))))
                .list()
                .forEach(keysInForce::add);
    }

    @Override
    public void close() {
        TestHouse.empty();
        seals.forEach(seal -> superuser.sql(seal).update());
        connection.destroy();
    }
}
