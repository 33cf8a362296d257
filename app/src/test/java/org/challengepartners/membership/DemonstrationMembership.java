package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.challengepartners.SignIn;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;
import org.springframework.stereotype.Component;

/**
 * The demonstration partnership's people, schools, hubs and members, made through the office's own services. Only Manor
 * School comes from a public page; every other school and every person is invented.
 */
@Component
public class DemonstrationMembership {

    /** What the demonstration's accounts are called in Keycloak, and by which fixed {@code sub} they sign in. */
    public enum Account {
        MANOR_HEAD("Helen Carter", "manor.head", 0x01, "headteacher"),
        SECOND_HEAD("Samuel Okafor", "second.head", 0x02, "headteacher"),
        THIRD_HEAD("Priya Raman", "third.head", 0x03, "headteacher"),
        FOURTH_HEAD("Tom Ashworth", "fourth.head", 0x04, "headteacher"),
        OTHER_HEAD("Grace Whitfield", "other.head", 0x05, "headteacher"),
        LEAD_REVIEWER("Margaret Lyle", "lead.reviewer", 0x11, "reviewer"),
        PEER_REVIEWER("Daniel Osei", "peer.reviewer", 0x12, "reviewer"),
        QUALITY_READER("Nadia Farrow", "quality.reader", 0x13, "reviewer"),
        SECOND_LEAD("Edwin Price", "second.lead", 0x14, "reviewer"),
        HUB_LEAD("Ruth Ellery", "hub.lead", 0x21, "hub-lead"),
        MANOR_MEMBER("Amina Yusuf", "manor.member", 0x31, "company-member"),
        SECOND_MEMBER("Peter Lang", "second.member", 0x32, "company-member"),
        OTHER_MEMBER("Joan Merrick", "other.member", 0x33, "company-member"),
        OFFICE("Claire Donnelly", "office", 0x41, "office");

        private final String person;
        private final String userName;
        private final String sub;
        private final String realmRole;
        private final PersonId id;

        Account(String person, String userName, int number, String realmRole) {
            this.person = person;
            this.userName = userName;
            this.sub = "00000000-0000-4000-8000-0000000000%02x".formatted(number);
            this.realmRole = realmRole;
            this.id = new PersonId(Ids.parse("00000000-0000-7000-8000-0000000001%02x".formatted(number))
                    .orElseThrow());
        }

        public String person() {
            return person;
        }

        public String userName() {
            return userName;
        }

        public String sub() {
            return sub;
        }

        public String realmRole() {
            return realmRole;
        }

        public PersonId id() {
            return id;
        }

        /** Does the work signed in as this person with her one realm role. */
        public void does(Runnable work) {
            SignIn.as(id, person, SignIn.roles(realmRole), () -> {
                work.run();
                return true;
            });
        }
    }

    /**
     * What was made, for the other modules to build on.
     *
     * @param people each account's profile
     * @param schools by name, in the order in which they were enrolled; Manor School is the first
     * @param hubs by name; Manor's is the first
     * @param members by legal name
     */
    public record Made(
            Map<Account, PersonSummary> people,
            Map<String, SchoolSummary> schools,
            Map<String, HubSummary> hubs,
            Map<String, MemberSummary> members) {

        public SchoolSummary manor() {
            return schools.values().iterator().next();
        }

        public HubSummary manorsHub() {
            return hubs.values().iterator().next();
        }
    }

    private record Invented(String hub, String name, String place, Phase phase, int joinedMonthsAgo) {}

    /** Manor's hub has exactly four schools, so that its agenda can be adopted by hand. */
    private static final List<Invented> SCHOOLS = List.of(
            new Invented("North Hub", "Manor School", "London NW10", Phase.SPECIAL, 0),
            new Invented("North Hub", "Elm Park School", "Harlow Green", Phase.SPECIAL, 62),
            new Invented("North Hub", "Willowbank Primary School", "Ashcombe", Phase.PRIMARY, 50),
            new Invented("North Hub", "Fairmile High School", "Ashcombe", Phase.SECONDARY, 38),
            new Invented("River Hub", "Brookside Academy", "Tiverley", Phase.SECONDARY, 74),
            new Invented("River Hub", "St Aldhelm's Primary School", "Tiverley", Phase.PRIMARY, 74),
            new Invented("River Hub", "Lockgate Junior School", "Marden Lock", Phase.PRIMARY, 26),
            new Invented("River Hub", "The Weir Nursery School", "Marden Lock", Phase.NURSERY, 14),
            new Invented("River Hub", "Riverbend Sixth Form College", "Tiverley", Phase.SIXTEEN_PLUS, 14),
            new Invented("Moor Hub", "Highmoor Community School", "Staveley Moor", Phase.ALL_THROUGH, 86),
            new Invented("Moor Hub", "Cragside Primary School", "Staveley Moor", Phase.PRIMARY, 86),
            new Invented("Moor Hub", "Beckfoot Lane School", "Hawsby", Phase.PRIMARY, 50),
            new Invented("Moor Hub", "Hawsby Academy", "Hawsby", Phase.SECONDARY, 50),
            new Invented("Moor Hub", "The Fell Centre", "Hawsby", Phase.ALTERNATIVE_PROVISION, 26),
            new Invented("Harbour Hub", "Quayside Primary School", "Port Ellis", Phase.PRIMARY, 38),
            new Invented("Harbour Hub", "Lanternfield School", "Port Ellis", Phase.SPECIAL, 38),
            new Invented("Harbour Hub", "Beacon Academy", "Port Ellis", Phase.SECONDARY, 62),
            new Invented("Harbour Hub", "Saltmarsh Infant School", "Wexley-on-Sea", Phase.PRIMARY, 14),
            new Invented("Harbour Hub", "Mariners' High School", "Wexley-on-Sea", Phase.SECONDARY, 14),
            new Invented("Virtual Special Hub", "Oakhanger School", "Little Bentham", Phase.SPECIAL, 98),
            new Invented("Virtual Special Hub", "Springhallow School", "Kesterton", Phase.SPECIAL, 62),
            new Invented("Virtual Special Hub", "The Larches School", "Orme Valley", Phase.SPECIAL, 38),
            new Invented(
                    "Virtual Special Hub", "Northgate Learning Centre", "Kesterton", Phase.ALTERNATIVE_PROVISION, 26),
            new Invented("Virtual Special Hub", "Rowan Tree School", "Great Ashby", Phase.SPECIAL, 2));

    private final Enrolling enrolling;
    private final Forming forming;
    private final Registering registering;
    private final OverseeingVisits overseeing;
    private final Clock clock;

    DemonstrationMembership(
            Enrolling enrolling, Forming forming, Registering registering, OverseeingVisits overseeing, Clock clock) {
        this.enrolling = enrolling;
        this.forming = forming;
        this.registering = registering;
        this.overseeing = overseeing;
        this.clock = clock;
    }

    /** Makes all of it, as the office person, who must hold the OFFICE key already. */
    public Made make() {
        return SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> {
            var people = people();
            var schools = schools();
            appointHeads(schools);
            var hubs = hubs(schools);
            var members = members(schools);
            overseeing.name(Account.SECOND_MEMBER.id());
            return new Made(people, schools, hubs, members);
        });
    }

    private Map<Account, PersonSummary> people() {
        var people = new LinkedHashMap<Account, PersonSummary>();
        for (var account : Account.values()) {
            people.put(
                    account,
                    enrolling.person(account.id(), account.person(), account.userName() + "@partnership.example"));
        }
        enrolling.directoryReader(Account.LEAD_REVIEWER.id());
        enrolling.directoryReader(Account.PEER_REVIEWER.id());
        enrolling.directoryReader(Account.QUALITY_READER.id());
        enrolling.directoryReader(Account.SECOND_LEAD.id());
        return people;
    }

    private Map<String, SchoolSummary> schools() {
        var today = LocalDate.now(clock);
        var schools = new LinkedHashMap<String, SchoolSummary>();
        for (var invented : SCHOOLS) {
            var joined = invented.joinedMonthsAgo() == 0
                    ? LocalDate.of(2013, 9, 1)
                    : today.minusMonths(invented.joinedMonthsAgo()).withDayOfMonth(1);
            schools.put(invented.name(), enrolling.school(invented.name(), invented.place(), invented.phase(), joined));
        }
        return schools;
    }

    private void appointHeads(Map<String, SchoolSummary> schools) {
        var heads = List.of(
                Account.MANOR_HEAD, Account.SECOND_HEAD, Account.THIRD_HEAD, Account.FOURTH_HEAD, Account.OTHER_HEAD);
        var firstSchools = List.copyOf(schools.values());
        for (int i = 0; i < heads.size(); i++) {
            enrolling.headteacher(firstSchools.get(i).id(), heads.get(i).id());
        }
    }

    private Map<String, HubSummary> hubs(Map<String, SchoolSummary> schools) {
        var hubs = new LinkedHashMap<String, HubSummary>();
        for (var invented : SCHOOLS) {
            var hub = hubs.computeIfAbsent(
                    invented.hub(),
                    name -> forming.hub(name, name.startsWith("Virtual") ? HubKind.VIRTUAL : HubKind.LOCAL));
            forming.place(hub.id(), at(schools, invented.name()).id());
        }
        forming.lead(hubs.values().iterator().next().id(), Account.HUB_LEAD.id());
        return hubs;
    }

    /** A trust with two academies is one member; every other school has a member of its own. */
    private Map<String, MemberSummary> members(Map<String, SchoolSummary> schools) {
        var members = new LinkedHashMap<String, MemberSummary>();
        var trust = List.of("Brookside Academy", "Hawsby Academy");
        for (var school : schools.values()) {
            if (!trust.contains(school.name())) {
                enter(members, "The Governing Body of " + school.name(), List.of(school));
            }
        }
        var academies = new ArrayList<SchoolSummary>();
        trust.forEach(name -> academies.add(at(schools, name)));
        enter(members, "Three Rivers Learning Trust", academies);
        represent(members, "The Governing Body of Manor School", Account.MANOR_MEMBER);
        represent(members, "The Governing Body of Elm Park School", Account.SECOND_MEMBER);
        represent(members, "Three Rivers Learning Trust", Account.OTHER_MEMBER);
        return members;
    }

    private void enter(Map<String, MemberSummary> members, String legalName, List<SchoolSummary> schools) {
        var since = schools.getFirst().joinedOn();
        members.put(
                legalName,
                registering.enter(
                        legalName,
                        since,
                        schools.stream().map(SchoolSummary::id).toList()));
    }

    private void represent(Map<String, MemberSummary> members, String legalName, Account account) {
        var member = members.get(legalName);
        if (member != null) {
            registering.representative(member.id(), account.id());
        }
    }

    private static SchoolSummary at(Map<String, SchoolSummary> schools, String name) {
        var school = schools.get(name);
        if (school == null) {
            throw new IllegalStateException("no such school: " + name);
        }
        return school;
    }
}
