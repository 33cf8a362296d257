package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.challengepartners.reviews.KeepingReviewers;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewerProfile;
import org.challengepartners.reviews.ReviewerTraining;
import org.challengepartners.reviews.ServesAs;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;

/** Where the office keeps what planning knows of one reviewer. */
@Route(ReviewLinks.REVIEWERS + "/:person")
@RolesAllowed("office")
class ReviewerView extends Composite<Page> implements BeforeEnterObserver {

    private final KeepingReviewers keeping;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading(
            "Reviewer", new Crumb("Reviews", ReviewLinks.OFFICE), new Crumb("Reviewers", ReviewLinks.REVIEWERS));
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    ReviewerView(KeepingReviewers keeping) {
        this.keeping = keeping;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show(entering.getRouteParameters()
                .get("person")
                .flatMap(Ids::parse)
                .map(PersonId::new)
                .flatMap(keeping::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(ReviewerProfile profile) {
        heading.setText(profile.name());
        body.removeAll();
        var trained = day("Trained until", profile.training().trainedUntil());
        var lead =
                day("May lead until (empty: may not lead)", profile.training().leadUntil());
        var serves = new RadioButtonGroup<ServesAs>("Does now, if no place at a school of the partnership says it");
        serves.setItems(ServesAs.values());
        serves.setItemLabelGenerator(ServesAs::words);
        serves.setValue(profile.training().servesAs());
        var before = new IntegerField("Reviews before this service");
        before.setValue(profile.training().reviewsBefore());
        var checks = new FormChecks(errors)
                .readable(trained)
                .readable(lead)
                .check(
                        before,
                        number -> number != null && number >= 0 && number <= 500,
                        "Enter on how many teams before this service, from 0 to 500");
        var wishes = new WishesForm(profile.wishes(), checks);
        var keep = new Button("Keep", pressed -> {
            if (checks.pass()) {
                keep(
                        profile,
                        new ReviewerTraining(
                                Optional.ofNullable(trained.getValue()),
                                Optional.ofNullable(lead.getValue()),
                                serves.getValue(),
                                before.getValue()),
                        wishes);
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(declared(profile), trained, lead, serves, before, wishes, new Actions(keep), away(profile));
    }

    private void keep(ReviewerProfile profile, ReviewerTraining training, WishesForm wishes) {
        confirmation.clear();
        if (keeping.keep(profile.person(), profile.version(), training, wishes.wishes())) {
            show(keeping.find(profile.person()).orElseThrow());
            confirmation.say("The profile of %s is kept".formatted(profile.name()));
        } else {
            errors.show("Somebody has changed this profile since you opened it. Open the page again");
        }
    }

    private static Paragraph declared(ReviewerProfile profile) {
        return new Paragraph(profile.declaredOn()
                .map(day -> "Conflicts of interest confirmed on %s.".formatted(DateWords.day(day)))
                .orElse("Conflicts of interest not confirmed yet: each reviewer does so once a year."));
    }

    private static Part away(ReviewerProfile profile) {
        var list = new UnorderedList();
        profile.away().forEach(away -> list.add(new ListItem(away.words())));
        return new Part("Cannot come", profile.away().isEmpty() ? new Paragraph("Nothing entered.") : list);
    }

    private static DayField day(String label, Optional<LocalDate> value) {
        return new DayField(label, value.orElse(null));
    }
}
