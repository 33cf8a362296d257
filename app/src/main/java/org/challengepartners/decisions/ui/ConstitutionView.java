package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.challengepartners.decisions.AdoptResult;
import org.challengepartners.decisions.Constituting;
import org.challengepartners.decisions.Constitution;
import org.challengepartners.decisions.ConstitutionDraft;
import org.challengepartners.decisions.ConstitutionFault;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.ResolutionKind;
import org.challengepartners.decisions.Weight;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.CommandId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** The rules by which members decide, as the articles say, in every version; and the form for a new one. */
@Route(DecisionLinks.CONSTITUTION)
@RolesAllowed("office")
class ConstitutionView extends Composite<Page> implements BeforeEnterObserver {

    private final Constituting constituting;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final TextField articles = field("Where the rules stand", "For example “Articles of 12 May 2014”");
    private final TextField lapseDays = field(
            "Days in which a written resolution must pass", "Calendar days; the day on which it is sent is the first");
    private final TextField ordinary = field(
            "An ordinary resolution needs more than",
            "A part of the votes, such as 1/2; the law asks for more than 1/2");
    private final TextField special = field(
            "A special resolution needs at least", "A part of the votes, such as 3/4; the law asks for 3/4 at least");
    private final RadioButtonGroup<Weight> weight =
            new RadioButtonGroup<>("How many votes a member has", Weight.values());
    private final RecordTable<Constitution> versions;
    private CommandId command = CommandId.next();

    ConstitutionView(Constituting constituting) {
        this.constituting = constituting;
        weight.setItemLabelGenerator(Weight::words);
        weight.setManualValidation(true);
        versions = new RecordTable<>("Versions of the rules", "There are none.", this::page)
                .column("Version", rules -> String.valueOf(rules.version()))
                .column("Where they stand", Constitution::articles)
                .column("Ordinary", rules -> rules.needs(ResolutionKind.ORDINARY))
                .column("Special", rules -> rules.needs(ResolutionKind.SPECIAL))
                .column("Votes", rules -> rules.weight().words())
                .column("Lapse", rules -> "%,d days".formatted(rules.lapseDays()))
                .column("In force from", rules -> DateWords.dayAndTime(rules.adoptedAt()));
        var adopt = new Button("Adopt these rules", pressed -> adopt());
        adopt.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        new PageHeading("Rules by which members decide", new Crumb("Office", "office")),
                        confirmation,
                        new Paragraph(
                                "Written resolutions that are circulated from now on are held under the latest version."
                                        + " What is before the members keeps the version under which it was put."),
                        versions,
                        new Part(
                                "A new version",
                                new WarningText("Have a solicitor check these rules against the company's articles."),
                                articles,
                                lapseDays,
                                ordinary,
                                special,
                                weight,
                                new Actions(adopt)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show(constituting.versions());
        versions.refresh();
    }

    private void show(List<Constitution> all) {
        var current = all.getFirst();
        command = CommandId.next();
        articles.setValue(current.articles());
        lapseDays.setValue(String.valueOf(current.lapseDays()));
        ordinary.setValue(Constitution.words(current.ordinary()));
        special.setValue(Constitution.words(current.special()));
        weight.setValue(current.weight());
    }

    private Slice<Constitution> page(Pageable page) {
        var all = constituting.versions();
        return new SliceImpl<>(
                all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList(),
                page,
                all.size() > page.getOffset() + page.getPageSize());
    }

    private void adopt() {
        errors.clear();
        confirmation.clear();
        var draft = new ConstitutionDraft(
                articles.getValue(), lapseDays.getValue(), weight.getValue(), ordinary.getValue(), special.getValue());
        switch (constituting.adopt(command, draft)) {
            case AdoptResult.Adopted adopted -> {
                confirmation.say("Version %d of the rules is in force".formatted(adopted.version()));
                show(constituting.versions());
                versions.refresh();
            }
            case AdoptResult.Incomplete incomplete -> incomplete.faults().forEach(this::show);
        }
    }

    private void show(ConstitutionFault fault) {
        var field = switch (fault) {
            case ARTICLES_MISSING, ARTICLES_TOO_LONG -> articles;
            case LAPSE_DAYS_WRONG -> lapseDays;
            case ORDINARY_WRONG -> ordinary;
            case SPECIAL_WRONG -> special;
        };
        errors.show(field, fault.words());
    }

    private static TextField field(String label, String hint) {
        var field = new TextField(label);
        field.setHelperText(hint);
        field.setManualValidation(true);
        return field;
    }
}
