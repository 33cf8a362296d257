package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ShareLine;
import org.challengepartners.reviews.SharingRegister;
import org.challengepartners.reviews.SharingReports;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.jspecify.annotations.Nullable;

/** The head's register of a report: who can read it, why and until when; each line is a sentence. */
@Route(ReviewLinks.REVIEWS + "/:review/sharing")
@RolesAllowed("headteacher")
class SharingView extends Composite<Page> implements BeforeEnterObserver {

    private final SharingReports sharing;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Who can read this report");
    private final Confirmation confirmation = new Confirmation();
    private final Div register = new Div();
    private final ShareForm form;
    private @Nullable ReviewId review;

    SharingView(SharingReports sharing) {
        this.sharing = sharing;
        form = new ShareForm(sharing, errors, said -> {
            confirmation.say(said);
            show();
        });
        register.addClassName("page");
        getContent().add(errors, heading, confirmation, register, new Part("Let somebody read it", form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get("review")
                .flatMap(ReviewId::parse)
                .orElseThrow(NotFoundException::new);
        var found = sharing.register(id).orElseThrow(NotFoundException::new);
        review = id;
        errors.clear();
        confirmation.clear();
        heading.setWay(
                new Crumb("Reviews", ReviewLinks.REVIEWS),
                new Crumb(
                        "%s · peer review · %s"
                                .formatted(found.schoolName(), found.held().words()),
                        ReviewLinks.review(id)));
        form.begin(id);
        show(found);
    }

    private void show() {
        show(sharing.register(Objects.requireNonNull(review)).orElseThrow());
    }

    private void show(SharingRegister found) {
        register.removeAll();
        var now =
                found.lines().stream().filter(line -> line.isOpen(found.now())).toList();
        var past =
                found.lines().stream().filter(line -> !line.isOpen(found.now())).toList();
        var open = new UnorderedList();
        open.add(new ListItem("You, and whoever heads your school, can read it. Only you let somebody else read it."));
        found.agreed()
                .forEach(lead -> open.add(new ListItem(
                        "%s can read it as lead of your hub%s, by your school's membership agreement."
                                .formatted(
                                        lead.name().orElse("The lead of your hub"),
                                        lead.until()
                                                .map(until -> " until " + DateWords.day(until.minusMillis(1)))
                                                .orElse("")))));
        now.forEach(line -> open.add(openItem(line)));
        register.add(new Part("Now", open));
        if (!past.isEmpty()) {
            register.add(new Part("Before", ended(past)));
        }
    }

    private ListItem openItem(ShareLine line) {
        var end = new NativeButton("End it", pressed -> {
            sharing.revoke(Objects.requireNonNull(review), line.person());
            confirmation.say("%s cannot read it any more".formatted(line.name()));
            show();
        });
        end.addClassName("link-button");
        end.setAriaLabel("End it: " + line.name());
        return new ListItem(
                new Paragraph("%s can read the full report until %s: %s"
                        .formatted(line.name(), DateWords.day(line.until().minusMillis(1)), line.why())),
                quiet(line),
                new Actions(end));
    }

    private static UnorderedList ended(List<ShareLine> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(
                new Paragraph("%s could read it until %s: %s"
                        .formatted(
                                line.name(),
                                line.revokedAt()
                                        .map(at -> DateWords.dayAndTime(at) + ", when "
                                                + line.revokedBy().orElse("the headteacher") + " ended it")
                                        .orElseGet(
                                                () -> DateWords.day(line.until().minusMillis(1))),
                                line.why())),
                quiet(line))));
        return list;
    }

    private static Paragraph quiet(ShareLine line) {
        var opened = line.opened().isEmpty()
                ? "Not opened yet"
                : "Opened on " + line.opened().stream().map(DateWords::day).collect(Collectors.joining(", "));
        var words = new Paragraph(
                "Given by %s on %s. %s.".formatted(line.givenBy(), DateWords.day(line.givenAt()), opened));
        words.addClassName("hint");
        return words;
    }
}
