package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.challengepartners.agendas.ActivityDetail;
import org.challengepartners.agendas.ActivityId;
import org.challengepartners.agendas.ActivityReading;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.OwnPlaces;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.agendas.TakingPlaces;
import org.challengepartners.agendas.Worth;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;

/** Where a school says what it took home from an activity. */
@Route(AgendaLinks.ACTIVITIES + "/:activity/feedback")
@RolesAllowed("headteacher")
class ActivityFeedbackView extends Composite<Page> implements BeforeEnterObserver {

    private final ActivityReading reading;
    private final TakingPlaces taking;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("What your school took home");
    private final RadioButtonGroup<OwnPlaces> school = new RadioButtonGroup<>("Which school do you answer for?");
    private final RadioButtonGroup<Worth> worth =
            new RadioButtonGroup<>("Was it worth your school's time?", Worth.values());
    private final LongText words = new LongText("What did you take home? (optional)")
            .hint("Everybody of the hub reads it. No names of pupils or staff.")
            .limit(Limits.PARAGRAPH);
    private final Div body = new Div();

    ActivityFeedbackView(ActivityReading reading, TakingPlaces taking) {
        this.reading = reading;
        this.taking = taking;
        body.addClassName("page");
        school.setManualValidation(true);
        school.setItemLabelGenerator(OwnPlaces::name);
        worth.setManualValidation(true);
        worth.setItemLabelGenerator(Worth::words);
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        show(entering.getRouteParameters()
                .get("activity")
                .flatMap(ActivityId::parse)
                .flatMap(reading::find)
                .filter(activity -> !activity.mine().isEmpty())
                .orElseThrow(NotFoundException::new));
    }

    private void show(ActivityDetail activity) {
        heading.setWay(
                new Crumb("Activities", AgendaLinks.ACTIVITIES),
                new Crumb(activity.facts().title(), AgendaLinks.activity(activity.id())));
        List<OwnPlaces> mine = activity.mine();
        school.setItems(mine);
        school.setValue(mine.getFirst());
        school.setVisible(mine.size() > 1);
        worth.clear();
        words.clear();
        mine.getFirst().feedback().ifPresent(given -> {
            worth.setValue(given.worth());
            words.setValue(given.wording());
        });
        var save = new Button("Save", pressed -> save(activity.id()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(
                new Paragraph(activity.facts().title()),
                school,
                worth,
                words,
                new Actions(save, new Anchor(AgendaLinks.activity(activity.id()), "Go back without saving")));
    }

    private void save(ActivityId id) {
        errors.clear();
        switch (taking.feedback(id, school.getValue().school(), worth.getValue(), words.getValue())) {
            case StepResult.Done _ -> UI.getCurrent().navigate(AgendaLinks.activity(id));
            case StepResult.Wrong wrong -> wrong.problems().forEach(this::show);
            case StepResult.NotNow not -> errors.show(not.why());
        }
    }

    private void show(Problem problem) {
        if (problem.field() == Field.WORTH) {
            errors.show(worth, problem.message());
        } else {
            errors.show(words, problem.message());
        }
    }
}
