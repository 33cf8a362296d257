package org.challengepartners.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.challengepartners.membership.Appointee;
import org.challengepartners.membership.SchoolDetail;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.RoomKey;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** Who can open the rooms of the school's reviews, until when and why, a review at a time. */
class RoomKeysPart extends Part {

    RoomKeysPart(SchoolDetail school, List<RoomKey> keys) {
        super("Who has a key to your school's reviews");
        if (keys.isEmpty()) {
            add(new Paragraph("Your school has no review yet."));
            return;
        }
        keys.stream()
                .collect(Collectors.groupingBy(RoomKey::review, LinkedHashMap::new, Collectors.toList()))
                .forEach((review, holders) -> {
                    var list = new UnorderedList();
                    holders.forEach(key -> list.add(new ListItem(new Paragraph(sentence(school, key)))));
                    add(
                            new H3(new Anchor(
                                    ReviewLinks.review(review),
                                    "Review held " + holders.getFirst().held().words())),
                            list);
                });
    }

    private static String sentence(SchoolDetail school, RoomKey key) {
        return "%s can open it as %s since %s%s: %s."
                .formatted(
                        key.name().orElseGet(() -> colleague(school, key)),
                        key.role().words(),
                        DateWords.day(key.since()),
                        key.until()
                                .map(until -> " until " + DateWords.dayAndTime(until))
                                .orElse(""),
                        key.reason());
    }

    private static String colleague(SchoolDetail school, RoomKey key) {
        return school.people().stream()
                .filter(person -> person.person().equals(key.person()))
                .map(Appointee::name)
                .findFirst()
                .orElse("A person of the partnership");
    }
}
