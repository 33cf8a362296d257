package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.challengepartners.reviews.ActivityDetail;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.TimetableDetail;
import org.challengepartners.reviews.Timetabling;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Part;

/** The timetable of the days on site, which lead and head make together. */
@Route(ReviewLinks.REVIEWS + "/:review/timetable")
@RolesAllowed({"headteacher", "reviewer"})
class TimetableView extends ReviewPage {

    private final Timetabling timetabling;

    TimetableView(Timetabling timetabling) {
        super("Timetable");
        this.timetabling = timetabling;
    }

    @Override
    void show() {
        var timetable = timetabling.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        body().add(new Paragraph(
                "Every activity that gathers evidence has a reviewer, and somebody of the school who goes along."
                        + " Name roles, never people of the school."));
        body().add(new Paragraph(agreement(timetable)));
        if (timetable.activities().isEmpty()) {
            body().add(new EmptyState(
                    "Nothing is planned yet",
                    "The review is held %s.".formatted(timetable.held().words())));
        }
        var days = timetable.activities().stream()
                .collect(Collectors.groupingBy(one -> one.plan().day(), LinkedHashMap::new, Collectors.toList()));
        days.forEach((day, activities) -> body().add(day(timetable, day, activities)));
        if (timetable.mayAgree()) {
            body().add(new Actions(new Button(
                    "Agree to this timetable",
                    pressed -> told(timetabling.agree(id()), "You have agreed to the timetable as it is."))));
        }
        if (timetable.mayChange()) {
            body().add(new ActivityForm(timetable, timetabling, this));
        }
    }

    private static String agreement(TimetableDetail timetable) {
        return switch (timetable.agreedBy().size()) {
            case 0 -> "Nobody has agreed to it yet: the lead reviewer and the headteacher do.";
            case 1 ->
                "%s has agreed to it.".formatted(timetable.agreedBy().iterator().next());
            default -> "It is agreed.";
        };
    }

    private Part day(TimetableDetail timetable, LocalDate day, List<ActivityDetail> activities) {
        var list = new UnorderedList();
        activities.forEach(one -> list.add(line(timetable, one)));
        return new Part(DateWords.day(day), list);
    }

    private ListItem line(TimetableDetail timetable, ActivityDetail one) {
        var plan = one.plan();
        var words =
                "%s to %s: %s".formatted(plan.starts(), plan.ends(), plan.kind().words());
        var item = new ListItem(words);
        if (!one.reviewerName().isEmpty() || !plan.place().isEmpty()) {
            item.add(new Paragraph("%s%s%s"
                    .formatted(
                            one.reviewerName(),
                            plan.place().isEmpty() ? "" : ", " + plan.place(),
                            plan.partner().isEmpty() ? "" : ", with the " + plan.partner())));
        }
        if (timetable.mayChange()) {
            var remove = new Button("Remove", pressed -> {
                timetabling.remove(id(), one.id());
                show();
                confirmation().say("The activity is removed");
            });
            remove.setAriaLabel("Remove: " + words);
            item.add(new Actions(remove));
        }
        return item;
    }
}
