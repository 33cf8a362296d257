package org.challengepartners.membership;

import java.util.SplittableRandom;
import org.challengepartners.generated.GeneratedPart;
import org.challengepartners.generated.Loader;
import org.challengepartners.generated.Size;
import org.challengepartners.generated.Thing;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** Schools with their heads, in hubs with their leads, each covered by a member whose representative is its head; some posts are vacant. */
@Component
class MembershipGenerator implements GeneratedPart {

    private static final String SINCE = "[\"2020-09-01 00:00:00+00\",)";
    private static final String[] FIRST = {
        "Ash", "Beech", "Birch", "Bram", "Brook", "Castle", "Cold", "Cross", "East", "Elm", "Fair", "Fern", "Glen",
        "Green", "Hart", "Hazel", "High", "Holly", "Kirk", "Lang", "Lin", "Long", "Mar", "Mill", "New", "North", "Oak",
        "Red", "Rose", "Shel", "Small", "South", "Stan", "Stoke", "Thorn", "Wal", "West", "White", "Wood", "Yar"
    };
    private static final String[] SECOND = {
        "bourne", "bridge", "burn", "bury", "by", "combe", "croft", "dale", "den", "field", "ford", "gate", "ham",
        "hill", "hurst", "land", "leigh", "ley", "mere", "mouth", "port", "stead", "ton", "wick", "well", "worth"
    };
    private static final String[] KINDS = {
        "Primary School", "Academy", "High School", "Infant School", "School", "College"
    };
    private static final Phase[] PHASES = {
        Phase.PRIMARY, Phase.SECONDARY, Phase.SECONDARY, Phase.PRIMARY, Phase.SPECIAL, Phase.SIXTEEN_PLUS
    };
    /** Where people live, by grid reference in kilometres. */
    private static final int[][] TOWNS = {
        {530, 180},
        {407, 287},
        {384, 398},
        {430, 434},
        {436, 387},
        {425, 565},
        {359, 173},
        {457, 340},
        {458, 305},
        {336, 391},
        {615, 309},
        {292, 92},
        {248, 55},
        {462, 101},
        {545, 258},
        {460, 452},
        {510, 429},
        {615, 158},
        {340, 555},
        {383, 218}
    };

    private record Made(String name, String place, Phase phase, int easting, int northing) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void make(Size size, Loader loader) {
        var schools = schools(size);
        spaces(size, loader);
        keys(size, loader);
        people(size, loader);
        loader.copy("membership.school (space_id, school_id, version, name, place, phase, joined_on)", rows -> {
            for (int i = 0; i < size.schools(); i++) {
                var made = schools[i];
                rows.row(
                        Thing.SCHOOL_SPACE.id(i),
                        Thing.SCHOOL.id(i),
                        0,
                        made.name(),
                        made.place(),
                        made.phase(),
                        "2020-09-01");
            }
        });
        appointments(size, loader);
        hubs(size, loader, schools);
        members(size, loader, schools);
        loader.copy(
                "membership.directory_entry (space_id, school_id, version, name, place, phase, hub_name, hub_id, member_name,"
                        + " joined_on, easting, northing)",
                rows -> {
                    for (int i = 0; i < size.schools(); i++) {
                        var made = schools[i];
                        int hub = size.hubOf(i);
                        rows.row(
                                SpaceId.COMPANY,
                                Thing.SCHOOL.id(i),
                                0,
                                made.name(),
                                made.place(),
                                made.phase(),
                                hubName(hub),
                                Thing.HUB.id(hub),
                                memberName(made),
                                "2020-09-01",
                                made.easting(),
                                made.northing());
                    }
                });
    }

    private static Made[] schools(Size size) {
        var random = size.random("schools");
        var made = new Made[size.schools()];
        for (int i = 0; i < made.length; i++) {
            var place = one(random, FIRST) + one(random, SECOND);
            int kind = random.nextInt(KINDS.length);
            var town = TOWNS[random.nextInt(TOWNS.length)];
            made[i] = new Made(
                    place + " " + one(random, FIRST) + " " + KINDS[kind],
                    place,
                    PHASES[kind],
                    (int) (town[0] * 1_000 + random.nextGaussian() * 18_000),
                    (int) (Math.max(town[1] * 1_000 + random.nextGaussian() * 18_000, 1_000)));
        }
        return made;
    }

    private static void spaces(Size size, Loader loader) {
        loader.copy("tenancy.space (space_id, kind, founded_by)", rows -> {
            for (int i = 0; i < size.schools(); i++) {
                rows.row(Thing.SCHOOL_SPACE.id(i), "SCHOOL", Thing.PERSON.id(0));
            }
            for (int i = 0; i < people(size); i++) {
                rows.row(Thing.PERSON_SPACE.id(i), "PERSON", Thing.PERSON.id(0));
            }
            for (int hub = 0; hub < size.hubs(); hub++) {
                rows.row(Thing.HUB_SPACE.id(hub), "HUB", Thing.PERSON.id(0));
            }
        });
    }

    private static void keys(Size size, Loader loader) {
        loader.copy("tenancy.key (space_id, person, role, valid, given_by, reason)", rows -> {
            for (int i = 0; i < people(size); i++) {
                key(rows, Thing.PERSON_SPACE.id(i), i, "SELF");
                key(rows, SpaceId.COMPANY, i, "DIRECTORY");
            }
            for (int i = 0; i < size.schools(); i++) {
                if (size.hasHead(i)) {
                    key(rows, Thing.SCHOOL_SPACE.id(i), i, "HEADTEACHER");
                    key(rows, Thing.HUB_SPACE.id(size.hubOf(i)), i, "HEADTEACHER");
                }
                if (size.hasVoter(i)) {
                    key(rows, SpaceId.COMPANY, i, "REPRESENTATIVE");
                }
            }
            for (int hub = 0; hub < size.hubs(); hub++) {
                key(rows, Thing.HUB_SPACE.id(hub), size.schools() + hub, "HUB_LEAD");
            }
        });
    }

    private static void key(Loader.Rows rows, Object space, int person, String role) {
        rows.row(space, Thing.PERSON.id(person), role, SINCE, Thing.PERSON.id(0), "made up");
    }

    private static void people(Size size, Loader loader) {
        loader.copy("membership.person (space_id, person_id, version, name, email)", rows -> {
            for (int i = 0; i < people(size); i++) {
                rows.row(
                        Thing.PERSON_SPACE.id(i),
                        Thing.PERSON.id(i),
                        0,
                        personName(i),
                        "person" + i + "@partnership.example");
            }
        });
    }

    private static void appointments(Size size, Loader loader) {
        loader.copy(
                "membership.appointment (space_id, appointment_id, version, person_id, person_name, role, from_day)",
                rows -> {
                    for (int i = 0; i < people(size); i++) {
                        boolean head = i < size.schools();
                        if (head && !size.hasHead(i)) {
                            continue;
                        }
                        rows.row(
                                head ? Thing.SCHOOL_SPACE.id(i) : Thing.HUB_SPACE.id(i - size.schools()),
                                Thing.ROW.id(i),
                                0,
                                Thing.PERSON.id(i),
                                personName(i),
                                head ? "HEADTEACHER" : "HUB_LEAD",
                                "2020-09-01");
                    }
                });
    }

    private static void hubs(Size size, Loader loader, Made[] schools) {
        loader.copy("membership.hub (space_id, hub_id, version, name, kind)", rows -> {
            for (int hub = 0; hub < size.hubs(); hub++) {
                rows.row(Thing.HUB_SPACE.id(hub), Thing.HUB.id(hub), 0, hubName(hub), "LOCAL");
            }
        });
        loader.copy(
                "membership.hub_school (space_id, hub_school_id, version, hub_id, school_id, school_name, from_day)",
                rows -> {
                    for (int i = 0; i < size.schools(); i++) {
                        int hub = size.hubOf(i);
                        rows.row(
                                Thing.HUB_SPACE.id(hub),
                                Thing.ROW.id(i),
                                0,
                                Thing.HUB.id(hub),
                                Thing.SCHOOL.id(i),
                                schools[i].name(),
                                "2020-09-01");
                    }
                });
    }

    private static void members(Size size, Loader loader, Made[] schools) {
        loader.copy(
                "membership.register_entry (space_id, entry_id, version, legal_name, kind, member_class, address, email, state,"
                        + " applied_on, decided_on, entered_on)",
                rows -> {
                    for (int i = 0; i < size.schools(); i++) {
                        rows.row(
                                SpaceId.COMPANY,
                                Thing.MEMBER.id(i),
                                0,
                                memberName(schools[i]),
                                "GOVERNING_BODY",
                                "FULL",
                                schools[i].place(),
                                "member" + i + "@partnership.example",
                                "ENTERED",
                                "2020-07-01",
                                "2020-08-01",
                                "2020-09-01");
                    }
                });
        loader.copy("membership.member (space_id, member_id, version, legal_name, entered_on)", rows -> {
            for (int i = 0; i < size.schools(); i++) {
                rows.row(SpaceId.COMPANY, Thing.MEMBER.id(i), 0, memberName(schools[i]), "2020-09-01");
            }
        });
        loader.copy(
                "membership.member_school (space_id, coverage_id, version, member_id, school_id, from_day)", rows -> {
                    for (int i = 0; i < size.schools(); i++) {
                        rows.row(
                                SpaceId.COMPANY,
                                Thing.ROW.id(i),
                                0,
                                Thing.MEMBER.id(i),
                                Thing.SCHOOL.id(i),
                                "2020-09-01");
                    }
                });
        loader.copy(
                "membership.representative (space_id, representative_id, version, member_id, person_id, person_name, from_at, authority)",
                rows -> {
                    for (int i = 0; i < size.schools(); i++) {
                        if (!size.hasVoter(i)) {
                            continue;
                        }
                        rows.row(
                                SpaceId.COMPANY,
                                Thing.ROW.id(i),
                                0,
                                Thing.MEMBER.id(i),
                                Thing.PERSON.id(i),
                                personName(i),
                                "2020-09-01 00:00:00+00",
                                "");
                    }
                });
    }

    private static int people(Size size) {
        return size.schools() + size.hubs();
    }

    private static String memberName(Made school) {
        return "The Governing Body of " + school.name();
    }

    private static String hubName(int hub) {
        return "%s%s Hub %d".formatted(FIRST[hub % FIRST.length], SECOND[hub % SECOND.length], hub);
    }

    private static String personName(int person) {
        return "%s %s%s"
                .formatted(
                        "ABCDEFGHJKLM".charAt(person % 12),
                        FIRST[person % FIRST.length],
                        SECOND[person / 7 % SECOND.length]);
    }

    private static String one(SplittableRandom random, String[] of) {
        return of[random.nextInt(of.length)];
    }
}
