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
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.challengepartners.reviews.ActResult;
import org.challengepartners.reviews.ActingOnReport;
import org.challengepartners.reviews.ActionDetail;
import org.challengepartners.reviews.ActionPlanDetail;
import org.challengepartners.reviews.ActionPlanDetail.Area;
import org.challengepartners.reviews.ActionText;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where a school says what it does about one area for development, and later how far it is. */
@Route(ReviewLinks.REVIEWS + "/:review/actions/:action")
@RouteAlias(ReviewLinks.REVIEWS + "/:review/actions/areas/:area/new")
@RolesAllowed("headteacher")
class ActionView extends Composite<Page> implements BeforeEnterObserver {

    private final ActingOnReport acting;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("What your school does about it");
    private final Div area = new Div();
    private final ActionForm form = new ActionForm();
    private final Button remove = new Button("Remove it", pressed -> remove());
    private @Nullable ReviewId review;
    private @Nullable ActionDetail shown;
    private int number;
    private CommandId command = CommandId.next();

    ActionView(ActingOnReport acting) {
        this.acting = acting;
        var save = new Button("Save", pressed -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        area.addClassName("inset-text");
        getContent().add(errors, heading, area, form, new Actions(save, remove));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getRouteParameters();
        var id = asked.get("review").flatMap(ReviewId::parse).orElseThrow(NotFoundException::new);
        var plan = acting.find(id).orElseThrow(NotFoundException::new);
        review = id;
        command = CommandId.next();
        errors.clear();
        heading.setWay(new Crumb("Reviews", ReviewLinks.REVIEWS), new Crumb("Action plan", ReviewLinks.actions(id)));
        shown = asked.get("action").map(wanted -> action(plan, wanted)).orElse(null);
        var about = area(plan, asked).orElseThrow(NotFoundException::new);
        number = about.number();
        area.removeAll();
        area.add(new FindingWords(about.finding()));
        remove.setVisible(shown != null);
        form.show(shown == null ? ActionText.action("", "", Optional.empty()) : shown.text());
    }

    private static ActionDetail action(ActionPlanDetail plan, String wanted) {
        return plan.areas().stream()
                .flatMap(area -> area.actions().stream())
                .filter(action -> action.id().toString().equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Optional<Area> area(ActionPlanDetail plan, RouteParameters asked) {
        var wanted = shown == null ? asked.get("area").orElse("") : String.valueOf(shown.area());
        return plan.areas().stream()
                .filter(one -> String.valueOf(one.number()).equals(wanted))
                .findFirst();
    }

    private void save() {
        errors.clear();
        if (!form.isReadable(errors)) {
            return;
        }
        var id = Objects.requireNonNull(review);
        var before = shown;
        var result = before == null
                ? acting.add(command, id, number, form.text())
                : acting.change(id, before.id(), before.version(), form.text());
        switch (result) {
            case ActResult.Saved _ -> UI.getCurrent().navigate(ReviewLinks.actions(id));
            case ActResult.Wrong wrong -> form.show(wrong.problems(), errors);
            case ActResult.Gone _ ->
                errors.show("It has been removed since you opened this page, so nothing was saved");
            case ActResult.Stale stale -> {
                shown = stale.theirs();
                errors.show(
                        "%s has changed it since you opened this page: “%s”. Save again to put your words in their place"
                                .formatted(
                                        stale.theirs().changedByName(),
                                        stale.theirs().text().wording()));
            }
        }
    }

    private void remove() {
        var id = Objects.requireNonNull(review);
        acting.remove(id, Objects.requireNonNull(shown).id());
        UI.getCurrent().navigate(ReviewLinks.actions(id));
    }
}
