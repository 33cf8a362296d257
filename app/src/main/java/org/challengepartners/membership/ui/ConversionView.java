package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.establishments.Successor;
import org.challengepartners.membership.ConversionProposal;
import org.challengepartners.membership.ConvertResult;
import org.challengepartners.membership.Identifying;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.RegisterOfSchools;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.membership.UndoingConversions;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;

/** Which establishments one school is and was, and, where the present one has closed, as which it goes on. */
@Route(MembershipLinks.CONVERSIONS + "/:school")
@RolesAllowed("office")
class ConversionView extends Composite<Page> implements BeforeEnterObserver {

    private final Identifying identifying;
    private final UndoingConversions undoing;
    private final RegisterOfSchools schools;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation done = new Confirmation();

    ConversionView(Identifying identifying, UndoingConversions undoing, RegisterOfSchools schools) {
        this.undoing = undoing;
        this.identifying = identifying;
        this.schools = schools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        done.clear();
        show(entering.getRouteParameters()
                .get("school")
                .flatMap(SchoolId::parse)
                .flatMap(schools::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(SchoolSummary school) {
        errors.clear();
        getContent().removeAll();
        getContent()
                .add(
                        errors,
                        new PageHeading(school.name(), new Crumb("Changed numbers", MembershipLinks.CONVERSIONS)),
                        done,
                        new Part(
                                "Its numbers in the public register",
                                new NumbersList(identifying.numbersOf(school.id()))));
        identifying.proposal(school.id()).ifPresent(proposal -> getContent().add(proposed(school, proposal)));
        undoing.undoable(school.id())
                .ifPresent(number -> getContent().add(new UndoPart(undoing, school.id(), number, errors, words -> {
                    show(school);
                    done.say(words);
                })));
        var undone = new UnorderedList();
        undoing.undone(school.id())
                .forEach(number -> undone.add(new ListItem("URN %s, %s: taken back on %s. %s"
                        .formatted(number.urn(), number.name(), DateWords.day(number.undoneAt()), number.because()))));
        if (undone.getChildren().findAny().isPresent()) {
            getContent().add(new Part("Changes that were taken back", undone));
        }
    }

    private Part proposed(SchoolSummary school, ConversionProposal proposal) {
        if (proposal.successors().isEmpty()) {
            return new Part(
                    "What came after it",
                    new Paragraph("Its establishment has closed, and the register knows none that followed it."));
        }
        var next = new RadioButtonGroup<Successor>("As which establishment does the school go on?");
        next.setItems(proposal.successors().stream()
                .filter(successor -> successor.name().isPresent())
                .toList());
        next.setItemLabelGenerator(ConversionView::words);
        proposal.plain().ifPresent(next::setValue);
        var checks = new FormChecks(errors).filled(next, "Choose as which establishment the school goes on");
        var confirm = new Button("Confirm that the school goes on", pressed -> {
            if (checks.pass()) {
                answer(school, identifying.convert(school.id(), next.getValue().urn()));
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        return new Part("What came after it", next, consequences(), new Actions(confirm));
    }

    private static String words(Successor successor) {
        return "%s, %s%s (%s)"
                .formatted(
                        successor.urn(),
                        successor.name().orElse("not in the register's file"),
                        successor
                                .openedOn()
                                .map(day -> ", opened on " + DateWords.day(day))
                                .orElse(""),
                        successor.kind());
    }

    private static UnorderedList consequences() {
        return new UnorderedList(
                new ListItem(
                        "The old number ends with the old establishment, the new one begins when the new one opened."),
                new ListItem(
                        "Reviews, agendas, people and keys stay with the school; reviews of the past keep their number."),
                new ListItem(
                        "The member of the company does not change by this: an academy's trust is another legal person"
                                + " than the governing body was. Look at the register of members next."));
    }

    private void answer(SchoolSummary school, ConvertResult result) {
        switch (result) {
            case ConvertResult.Converted converted -> {
                show(school);
                done.say("%s goes on as %s"
                        .formatted(school.name(), converted.now().urn()));
            }
            case ConvertResult.NotItsSuccessor _ ->
                errors.show("The register does not say any more that this establishment followed the school's");
            case ConvertResult.AnothersNumber other ->
                errors.show("%s has this number already".formatted(other.school()));
        }
    }
}
