package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.ServiceMethods.ServiceMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * S-A1, S-A2 and S-A10 for services: every public method of every service, called by everybody with ids of her own, foreign,
 * shared, wrong and absent, tells nobody a word from a space that is not open to her, neither in its answer nor in an error nor
 * in the log; and what is foreign is answered exactly as what does not exist.
 *
 * <p>New services, records and tables are found by themselves. Each call is taken back, so that the house stays as it is.
 * {@code -Dfuzz.seed} repeats a run, {@code -Dfuzz.calls} makes it longer, {@code -Plong} makes a million calls.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ServiceFuzzTests {

    private static final int CALLS =
            Integer.getInteger("fuzz.calls", Boolean.getBoolean("storm.long") ? 1_000_000 : 10_000);
    /** The same in every build, so that a build that fails has changed something; another each time in the long run. */
    private static final long SEED =
            Long.getLong("fuzz.seed", Boolean.getBoolean("storm.long") ? System.nanoTime() : 20_170_131L);

    /** Of the office: few others come far in its services. */
    private static final Identity CLAIRE = new Identity(Account.OFFICE.id(), Set.of("office"));

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<Appender<ILoggingEvent>> silenced = new ArrayList<>();
    private final Set<String> leaks = new LinkedHashSet<>();
    private final Set<String> tells = new LinkedHashSet<>();
    private final Map<String, Integer> answered = new HashMap<>();
    private int calls;
    private int ownWords;
    private int compared;

    @Autowired
    ApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntityManager entities;

    private MarkedHouse house;

    @BeforeAll
    void build() {
        house = new MarkedHouse(context, random);
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.iteratorForAppenders().forEachRemaining(silenced::add);
        silenced.forEach(root::detachAppender);
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
    }

    @AfterAll
    void leave() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.detachAppender(log);
        silenced.forEach(root::addAppender);
        house.close();
    }

    @Test
    void noServiceTellsAnybodyAWordOfAForeignSpaceNorThatItExists() {
        System.out.printf("service fuzz: %,d calls, -Dfuzz.seed=%d%n", CALLS, SEED);
        fuzz(CALLS);
        System.out.printf(
                "service fuzz: %,d answers with words of one's own, %,d compared with absent ids%n",
                ownWords, compared);
        System.out.println("service fuzz: never answered: " + neverAnswered() + ", never marked: " + house.unmarked());

        assertThat(leaks).as("words of foreign spaces").isEmpty();
        assertThat(tells).as("foreign is not answered as absent").isEmpty();
        assertThat(ownWords).as("answers in which there was something to find").isGreaterThan(CALLS / 100);
        assertThat(compared).isGreaterThan(CALLS / 100);
    }

    /** The fuzz is proven too. */
    @Test
    void withoutTheWallTheSameFuzzFindsALeakAtOnce() {
        house.takeTheWallAway();
        try {
            fuzz(2_000);
            assertThat(leaks).isNotEmpty();
        } finally {
            house.putTheWallBack();
            leaks.clear();
            tells.clear();
        }
    }

    private void fuzz(int howOften) {
        var methods = ServiceMethods.in(context);
        for (int end = calls + howOften; calls < end && leaks.size() + tells.size() < 10; ) {
            var method = methods.get(random.nextInt(methods.size()));
            var office = method.isOfficeWork() && random.nextBoolean();
            fuzz(
                    method,
                    office
                            ? CLAIRE
                            : house.people().get(random.nextInt(house.people().size())));
        }
    }

    private Set<String> neverAnswered() {
        return ServiceMethods.in(context).stream()
                .map(ServiceMethod::toString)
                .filter(name -> !answered.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void fuzz(ServiceMethod method, Identity who) {
        var office = method.isOfficeWork();
        var arguments = new Arguments(random, type -> house.id(type, who, random), dice -> house.text(who, dice))
                .forMethod(method.method());
        var told = ask(method, who, arguments);
        var foreign = house.foreignMarkers(who, office, told);
        if (!foreign.isEmpty()) {
            leaks.add("%s as %s, called with %s, told %s: %s"
                    .formatted(method, who, Arrays.deepToString(arguments), foreign, told));
        }
        if (house.hasMarkers(told)) {
            ownWords++;
        }
        compareWithAbsent(method, who, arguments, told);
    }

    private void compareWithAbsent(ServiceMethod method, Identity who, @Nullable Object[] arguments, String told) {
        var absent = new HashMap<UUID, UUID>();
        Told.ids(arguments).forEach((id, type) -> {
            if (type != CommandId.class && house.isForeign(who, method.isOfficeWork(), id)) {
                absent.put(id, new UUID(random.nextLong(), random.nextLong()));
            }
        });
        if (!absent.isEmpty()) {
            compared++;
            var toldOfAbsent = ask(method, who, Told.withIds(arguments, id -> absent.getOrDefault(id, id)));
            if (!withoutIds(told).equals(withoutIds(toldOfAbsent))) {
                tells.add("%s as %s, called with the foreign %s: %s%n  but with absent ids: %s"
                        .formatted(method, who, Arrays.deepToString(arguments), told, toldOfAbsent));
            }
        }
    }

    private static String withoutIds(String text) {
        return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                .replaceAll("[0-9a-f]{32,}", "hash")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "instant")
                .replaceAll("@[0-9a-f]+", "@");
    }

    /** Everything that this call tells its caller or the log; what it did is taken back. */
    private String ask(ServiceMethod method, Identity who, @Nullable Object[] arguments) {
        log.list.clear();
        calls++;
        var hat = method.isOfficeWork() ? Hat.OFFICE : Hat.MEMBER;
        var told = SignIn.as(
                who.person(), who.realmRoles(), () -> hat.wornDuring(() -> inTakenBackTransaction(method, arguments)));
        return log.list.stream()
                .map(line -> line.getFormattedMessage()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : line.getThrowableProxy().getMessage()))
                .collect(Collectors.joining(" ", told + " ", ""));
    }

    private String inTakenBackTransaction(ServiceMethod method, @Nullable Object[] arguments) {
        try {
            var told = new TransactionTemplate(transactions).execute(transaction -> {
                transaction.setRollbackOnly();
                try {
                    var answer = Told.text(method.call(arguments));
                    entities.flush();
                    answered.merge(method.toString(), 1, Integer::sum);
                    return answer;
                } catch (Throwable thrown) {
                    return Told.text(thrown);
                }
            });
            return String.valueOf(told);
        } catch (TransactionException refused) {
            return Told.text(refused);
        }
    }
}
