package org.challengepartners.membership;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.challengepartners.establishments.EstablishmentDetail;

/** Where an establishment is, in words for the directory: its town, and in London the part of the town. */
final class SchoolPlace {

    private static final Pattern DISTRICT = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?) .*");

    private SchoolPlace() {}

    static String of(EstablishmentDetail establishment) {
        var town = establishment.town();
        var district = establishment
                .postcode()
                .map(DISTRICT::matcher)
                .filter(match -> match.matches())
                .map(match -> match.group(1));
        var parts = town.filter(name -> !"London".equalsIgnoreCase(name)).isPresent()
                ? town.stream()
                : Stream.concat(town.stream(), district.stream());
        var words = parts.collect(Collectors.joining(" "));
        return words.isBlank() ? "Place not known" : Letters.atMost(words, 200);
    }
}
