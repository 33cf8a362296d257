package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.Consulting;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.RemarkForm;
import org.challengepartners.agendas.SayResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/**
 * Where a school says something about a passage: she selects the words with the mouse or the keyboard in the text above, or
 * writes them into their field.
 */
@Route(AgendaLinks.ALL + "/:agenda/consultation/comment/:item")
@RolesAllowed("headteacher")
class RemarkView extends Composite<Page> implements BeforeEnterObserver {

    private final Consulting consulting;
    private final Drafts drafts;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Comment on a passage");
    private final Div body = new Div();
    private @Nullable PassageFields passage;
    private @Nullable SpeaksFor school;
    private @Nullable AutosavedText words;
    private CommandId command = CommandId.next();

    RemarkView(Consulting consulting, Drafts drafts) {
        this.consulting = consulting;
        this.drafts = drafts;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        command = CommandId.next();
        var parameters = entering.getRouteParameters();
        var consultation = parameters
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(consulting::find)
                .filter(found -> !found.mine().isEmpty())
                .orElseThrow(NotFoundException::new);
        var item = parameters.get("item").flatMap(ItemId::parse).orElseThrow(NotFoundException::new);
        show(consultation, item, consultation.text().find(item).orElseThrow(NotFoundException::new));
    }

    private void show(ConsultationDetail consultation, ItemId item, ItemText about) {
        var id = consultation.line().id();
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL), new Crumb("What the schools say", AgendaLinks.consultation(id)));
        var fields = new PassageFields(consultation, about);
        var speaks = new SpeaksFor(consultation.mine());
        var said = new AutosavedText("What does your school say?", drafts);
        said.field().limit(Limits.PARAGRAPH);
        said.open(new DraftKey(consultation.space(), "remark on item " + item, "words"), "", 0);
        passage = fields;
        school = speaks;
        words = said;
        var say = new Button("Say it", pressed -> say(consultation, item));
        say.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(
                fields.passage(),
                speaks,
                fields,
                said,
                new Actions(say, new Anchor(AgendaLinks.consultation(id), "Go back without saying anything")));
    }

    private void say(ConsultationDetail consultation, ItemId item) {
        errors.clear();
        var speaks = school;
        var said = words;
        var about = passage;
        if (speaks == null || said == null || about == null || speaks.missing(errors)) {
            return;
        }
        var id = consultation.line().id();
        var form = new RemarkForm(item, about.part(), about.quoted(), said.getValue());
        switch (consulting.say(command, id, consultation.latest().draftNo(), speaks.school(), form)) {
            case SayResult.Said _ -> {
                said.sent();
                UI.getCurrent().navigate(AgendaLinks.consultation(id));
            }
            case SayResult.Wrong wrong ->
                wrong.problems().forEach(problem -> {
                    if (problem.field() == Field.REMARK) {
                        errors.show(said.field(), problem.message());
                    } else {
                        about.show(errors, problem);
                    }
                });
            case SayResult.NotThere _ -> errors.show("This is not there any more. Read the page again");
            case SayResult.Closed _ -> errors.show("The consultation is over. What you wrote is kept as a draft");
        }
    }
}
