package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.agendas.ActivityDetail;
import org.challengepartners.agendas.SchoolPlaces;
import org.challengepartners.agendas.ShownPlace;
import org.challengepartners.shell.Part;

/** Who comes: names for the lead and the host, counts for everybody of the hub. */
class WhoComesPart extends Composite<Part> {

    WhoComesPart(ActivityDetail activity) {
        if (activity.schools().isEmpty()) {
            getContent().add(new Paragraph("No school has taken a place yet."));
            return;
        }
        getContent().add(new Paragraph(total(activity)));
        if (activity.places().isEmpty()) {
            var counts = new UnorderedList();
            activity.schools().forEach(school -> counts.add(new ListItem(count(school))));
            getContent().add(counts);
            return;
        }
        var seated = activity.places().stream().filter(ShownPlace::seated).toList();
        var waiting =
                activity.places().stream().filter(place -> !place.seated()).toList();
        if (!seated.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("findings");
            seated.forEach(place -> list.add(line(place)));
            getContent().add(list);
        }
        if (!waiting.isEmpty()) {
            var list = new OrderedList();
            waiting.forEach(place -> list.add(line(place)));
            getContent().add(new Part("Waiting list", list));
        }
    }

    @Override
    protected Part initContent() {
        return new Part("Who comes");
    }

    private static ListItem line(ShownPlace place) {
        var who = place.name().isEmpty() ? "No name yet" : place.name();
        var item = new ListItem(new Span("%s, %s".formatted(who, place.schoolName())));
        item.addClassName("finding");
        if (place.names().size() > 1) {
            item.add(new Paragraph(
                    "Instead of " + place.names().get(place.names().size() - 2)));
        }
        if (!place.need().isEmpty()) {
            item.add(new Paragraph("Needs: %s. Tell the host what to provide, not for whom.".formatted(place.need())));
        }
        return item;
    }

    private static String total(ActivityDetail activity) {
        var capacity = activity.facts().capacity();
        return (capacity == null
                        ? "%d come".formatted(activity.seated())
                        : "%d of %d places are taken".formatted(activity.seated(), capacity))
                + (activity.waiting() == 0 ? "." : ", %d wait.".formatted(activity.waiting()));
    }

    private static String count(SchoolPlaces school) {
        return "%s: %d".formatted(school.school(), school.seated())
                + (school.waiting() == 0 ? "" : ", %d waiting".formatted(school.waiting()));
    }
}
