package org.challengepartners;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.theClass;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.challengepartners.calendar.BankHolidays;
import org.challengepartners.calendar.DayCalendar;
import org.challengepartners.calendar.Deadline;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.modulith.ApplicationModule;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fences of the house (style 3.6). An exception stands in its rule, with its reason. */
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.challengepartners");

    /** Entities that lie in no space, each with the reason why. */
    private static final Map<String, String> BELONG_TO_NOBODY = Map.of();

    @Test
    void onlyPagesAndTheShellKnowVaadin() {
        check(
                noClasses()
                        .that(resideInAPackage("org.challengepartners.."))
                        .and(not(resideInAnyPackage("..ui..", "org.challengepartners.shell..")))
                        .and(not(describe(
                                "the application class",
                                type -> type.isAnnotatedWith(
                                        "org.springframework.boot.autoconfigure.SpringBootApplication"))))
                        .and(not(describe(
                                "the sign-in's configuration and content policy, which hand Vaadin its security",
                                type -> type.getFullName()
                                        .matches(
                                                "org.challengepartners.access.(AccessConfiguration|ContentPolicy).*"))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.vaadin.."),
                "a rule that can be tested without a page is one that every page, export and mail shares");
    }

    @Test
    void pagesKnowNoTablesAndNoTransactions() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("..ui..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                        "jakarta.persistence..", "org.hibernate..", "org.springframework.jdbc..")
                                .or(assignableTo(Repository.class))
                                .or(assignableTo(Transactional.class))),
                "a page asks one service and shows records; one gesture is one transaction, and the service's");
    }

    @Test
    void entitiesRepositoriesAndPolicyClassesStayInTheirModule() {
        check(
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .areAssignableTo(Repository.class)
                        .or()
                        .haveSimpleNameEndingWith("Permissions")
                        .should()
                        .notBePublic(),
                "what leaves a module is a record, and what may be done is answered by the module's services");
    }

    @Test
    void everyEntityLiesInASpaceFromItsBirthOn() {
        check(
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .and(not(describe(
                                "belong to nobody", type -> BELONG_TO_NOBODY.containsKey(type.getSimpleName()))))
                        .should(haveAFieldOf(SpaceId.class)),
                "row level security needs a space on every row that belongs to somebody");
    }

    @Test
    void noOrmFilterAndNoCacheStandsBesideTheWall() {
        var forbidden = Set.of(
                "org.hibernate.annotations.TenantId",
                "org.hibernate.annotations.Filter",
                "org.hibernate.annotations.FilterDef",
                "org.hibernate.annotations.Cache",
                "jakarta.persistence.Cacheable",
                "org.springframework.cache.annotation.Cacheable");
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                describe("filter or cache rows", type -> forbidden.contains(type.getFullName()))),
                "a second-level cache serves rows past the wall, and a filter can be switched off");
    }

    @Test
    void everyPublicMethodOfAServiceSaysWhoMayCallItExactlyOnce() {
        check(
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Service.class)
                        .and()
                        .arePublic()
                        .should(beCoveredByOnePreAuthorize()),
                "a method that forgot to ask is open to everybody who is signed in, or to nobody at all");
    }

    @Test
    void noServiceInheritsItsMethods() {
        check(
                classes().that().areAnnotatedWith(Service.class).should(extendNothing()),
                "method security has overlooked annotations on inherited generic methods (CVE-2025-41248)");
    }

    @Test
    void everyEventIsARecordWithASpace() {
        check(
                classes()
                        .that()
                        .areAssignableTo(SpaceEvent.class)
                        .and(not(describe("the interface itself", type -> type.isEquivalentTo(SpaceEvent.class))))
                        .should()
                        .beRecords(),
                "an event is told to others: it must not change any more, and the trail needs its space");
        check(
                methods()
                        .that(describe("register an event", ArchitectureTests::registersAnEvent))
                        .should(makeASpaceEvent()),
                "what registerEvent gets is a record that says in which space it happened");
    }

    @Test
    void onlyTheWallAsksForAConnection() {
        check(
                noClasses()
                        .that(not(resideInAPackage("org.challengepartners.tenancy..")))
                        .should()
                        .callMethodWhere(describe(
                                "asks for a connection",
                                call -> call.getName().equals("getConnection")
                                        && (call.getTargetOwner().isAssignableTo(DataSource.class)
                                                || call.getTargetOwner().isAssignableTo(DataSourceUtils.class)
                                                || call.getTargetOwner().isAssignableTo(DriverManager.class)))),
                "a connection that does not pass the gate carries no identity");
    }

    @Test
    void nothingIsInjectedIntoAField() {
        check(
                noFields()
                        .should()
                        .beAnnotatedWith(Autowired.class)
                        .orShould()
                        .beAnnotatedWith(Value.class)
                        .orShould()
                        .beAnnotatedWith("jakarta.inject.Inject")
                        .orShould()
                        .beAnnotatedWith("jakarta.annotation.Resource"),
                "what a class needs stands in its constructor");
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        check(
                noClasses()
                        .that(not(describe(
                                "WallConfiguration, which makes the one Clock",
                                type -> type.getFullName().equals("org.challengepartners.tenancy.WallConfiguration"))))
                        .should()
                        .accessTargetWhere(
                                describe("reads the machine's clock", ArchitectureTests::readsTheMachinesClock)),
                "deadlines are judged on the database's clock, which is what the injected Clock shows in a transaction");
    }

    @Test
    void arithmeticKnowsNoFramework() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage("..counting..", "..arithmetic..", "..proof..")
                        .should()
                        .dependOnClassesThat(not(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.springframework.modulith", // says which module may use it, and nothing else
                                "..counting..",
                                "..arithmetic..",
                                "..proof.."))),
                "whoever doubts a count must be able to run it with nothing but Java");
        check(
                noClasses()
                        .that(assignableTo(DayCalendar.class)
                                .or(assignableTo(Deadline.class))
                                .or(assignableTo(BankHolidays.class)))
                        .should()
                        .dependOnClassesThat(
                                not(resideInAnyPackage("java..", "org.jspecify..", "org.challengepartners.calendar"))),
                "a deadline is worked out from days alone");
    }

    @Test
    void transactionsBeginAtServicesAndNowhereElse() {
        check(
                classes()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should()
                        .beAnnotatedWith(Service.class)
                        .orShould()
                        .beAnnotatedWith(Component.class),
                "the hat and the identity are put on where a service, a job or a listener begins");
        check(
                methods()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .areAnnotatedWith(Transactional.class),
                "a class whose methods begin transactions says so once, at its head");
    }

    @Test
    void aServiceIsNamedAfterWhatItDoes() {
        check(
                noClasses()
                        .that()
                        .areAnnotatedWith(Service.class)
                        .should()
                        .haveSimpleNameEndingWith("Service")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Impl"),
                "a name that fits everything says nothing");
    }

    @Test
    void pagesAndTheirPartsArePackagePrivate() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("..ui..")
                        .and(not(resideInAPackage("org.challengepartners.shell..")))
                        .and()
                        .areTopLevelClasses() // what a package-private interface holds is public by name only
                        .should()
                        .bePublic(),
                "the compiler stops other modules from calling a page; links go through …Links");
    }

    @Test
    void everyModuleDeclaresWhatItUses() {
        HOUSE.stream()
                .filter(type -> type.getPackageName().matches("org\\.challengepartners\\.[a-z]+"))
                .map(JavaClass::getPackage)
                .distinct()
                .forEach(module -> check(
                        theClass(module.getName() + ".package-info").should().beAnnotatedWith(ApplicationModule.class),
                        "a module without a list of what it may use may use everything"));
    }

    private static void check(ArchRule rule, String because) {
        rule.because(because).allowEmptyShould(true).check(HOUSE);
    }

    private static boolean readsTheMachinesClock(JavaAccess<?> access) {
        var target = access.getTarget();
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && target instanceof AccessTarget.CodeUnitCallTarget call
                        && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "systemUTC", "systemDefaultZone", "system", "tickSeconds", "tickMinutes", "tickMillis" ->
                owner.isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" ->
                owner.isEquivalentTo(java.util.Date.class)
                        && target instanceof AccessTarget.CodeUnitCallTarget call
                        && call.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }

    private static boolean registersAnEvent(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getName().equals("registerEvent"));
    }

    private static ArchCondition<JavaMethod> makeASpaceEvent() {
        return condition("make a record that is a SpaceEvent", (JavaMethod method, ConditionEvents events) -> {
            var made = method.getConstructorCallsFromSelf().stream()
                    .map(call -> call.getTargetOwner())
                    .anyMatch(type -> type.isAssignableTo(SpaceEvent.class) && type.isRecord());
            var passedOn =
                    method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(SpaceEvent.class));
            report(events, method, made || passedOn, method.getFullName());
        });
    }

    private static ArchCondition<JavaClass> haveAFieldOf(Class<?> type) {
        return condition(
                "have a field of type " + type.getSimpleName(),
                (JavaClass entity, ConditionEvents events) -> report(
                        events,
                        entity,
                        entity.getAllFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(type)),
                        entity.getFullName()));
    }

    private static ArchCondition<JavaClass> extendNothing() {
        return condition("extend no other class", (JavaClass service, ConditionEvents events) -> {
            var plain = service.getRawSuperclass()
                    .map(parent -> parent.isEquivalentTo(Object.class))
                    .orElse(true);
            report(events, service, plain, service.getFullName());
        });
    }

    private static ArchCondition<JavaMethod> beCoveredByOnePreAuthorize() {
        return condition("be covered by exactly one @PreAuthorize", (JavaMethod method, ConditionEvents events) -> {
            long own = asks(method);
            long ofClass = asks(method.getOwner());
            report(events, method, own == 1 || (own == 0 && ofClass == 1), method.getFullName());
        });
    }

    private static long asks(CanBeAnnotated element) {
        return element.isAnnotatedWith(PreAuthorize.class) ? 1 : 0;
    }

    private interface Check<T> {
        void check(T item, ConditionEvents events);
    }

    private static <T> ArchCondition<T> condition(String description, Check<T> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.check(item, events);
            }
        };
    }

    private static void report(ConditionEvents events, Object item, boolean holds, String name) {
        events.add(new SimpleConditionEvent(item, holds, name + (holds ? " does" : " does not")));
    }
}
