package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingId;
import org.challengepartners.reviews.RemoveResult;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.WritingFindings;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.BackLink;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.WarningText;
import org.jspecify.annotations.Nullable;

/** Asks once more before a finding is removed. */
@Route(ReviewLinks.REVIEWS + "/:review/findings/:finding/remove")
@RolesAllowed("reviewer")
class RemoveFindingView extends Composite<Page> implements BeforeEnterObserver {

    private final WritingFindings writing;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div words = new Div();
    private final Div way = new Div();
    private @Nullable ReviewId review;
    private @Nullable FindingDetail finding;

    RemoveFindingView(WritingFindings writing) {
        this.writing = writing;
        var remove = new Button("Remove finding", pressed -> remove());
        remove.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        words.addClassName("inset-text");
        getContent()
                .add(
                        way,
                        errors,
                        new PageHeading("Remove this finding?"),
                        words,
                        new WarningText("A finding that is removed cannot be brought back."),
                        new Actions(remove));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        var id = parameters.get("review").flatMap(ReviewId::parse).orElseThrow(NotFoundException::new);
        errors.clear();
        review = id;
        show(parameters
                .get("finding")
                .flatMap(FindingId::parse)
                .flatMap(wanted -> writing.find(id, wanted))
                .orElseThrow(NotFoundException::new));
        way.removeAll();
        way.add(new BackLink(ReviewLinks.review(id)));
    }

    private void show(FindingDetail now) {
        finding = now;
        words.removeAll();
        words.add(new FindingWords(now.text()));
    }

    private void remove() {
        var id = Objects.requireNonNull(review);
        var shown = Objects.requireNonNull(finding);
        errors.clear();
        switch (writing.remove(id, shown.id(), shown.version())) {
            case RemoveResult.Removed _ -> UI.getCurrent().navigate(ReviewLinks.review(id));
            case RemoveResult.Stale stale -> {
                show(stale.theirs());
                errors.show("%s has changed this finding since you opened it. Read it again before you remove it"
                        .formatted(stale.theirs().changedByName()));
            }
            case RemoveResult.Closed _ -> errors.show("The review has been submitted, so nothing was removed");
        }
    }
}
