package org.challengepartners.decisions.arithmetic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is in the room as a qualifying person, and for which member: the member itself, its representative or its proxy.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/318">Companies Act 2006, s 318</a>
 */
public record Presence(List<Qualifying> present) {

    /** That a person in the room stands for a member; a person may stand for several, and a member have several persons. */
    public record Qualifying(String person, String member) {}

    /** Keeps what it is given from being changed. */
    public Presence {
        present = List.copyOf(present);
    }

    /** All members for whom somebody is in the room. */
    public int membersRepresented() {
        return (int) present.stream().map(Qualifying::member).distinct().count();
    }

    /**
     * How many count for the quorum: the most persons who each stand for a member of their own. So one person with many proxies
     * is one, and two representatives, or two proxies, of the same member only are one.
     */
    public int counted() {
        var membersOf = new LinkedHashMap<String, Set<String>>();
        present.forEach(qualifying -> membersOf
                .computeIfAbsent(qualifying.person(), person -> new HashSet<>())
                .add(qualifying.member()));
        var personOf = new HashMap<String, String>();
        return (int) membersOf.keySet().stream()
                .filter(person -> finds(person, membersOf, personOf, new HashSet<>()))
                .count();
    }

    /** Finds a member for the person, if need be by moving somebody to another member of hers. */
    private static boolean finds(
            String person, Map<String, Set<String>> membersOf, Map<String, String> personOf, Set<String> tried) {
        for (var member : membersOf.getOrDefault(person, Set.of())) {
            if (tried.add(member)) {
                var other = personOf.get(member);
                if (other == null || finds(other, membersOf, personOf, tried)) {
                    personOf.put(member, person);
                    return true;
                }
            }
        }
        return false;
    }
}
