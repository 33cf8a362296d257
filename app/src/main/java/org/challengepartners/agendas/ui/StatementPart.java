package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.EndingYear;
import org.challengepartners.agendas.MinutesResult;
import org.challengepartners.agendas.YearEndDetail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;

/** Where the lead writes the statement of the year, and sees what is still open before she can publish it. */
class StatementPart extends Composite<Part> {

    private final AgendaId agenda;
    private final EndingYear ending;
    private final ErrorSummary errors;
    private final Confirmation confirmation;
    private final AutosavedText words;
    private final Div theirs = new Div();
    private int revision;

    StatementPart(
            YearEndDetail year, Drafts drafts, ErrorSummary errors, Confirmation confirmation, EndingYear ending) {
        this.agenda = year.agenda().id();
        this.ending = ending;
        this.errors = errors;
        this.confirmation = confirmation;
        revision = year.revision();
        words = new AutosavedText("What came of the year?", drafts);
        words.field().hint("All members of the hub read it once it is published");
        words.open(new DraftKey(year.space(), "year of agenda " + agenda, "statement"), year.statement(), revision);
        getContent().add(theirs, words, new Actions(new Button("Save the statement", pressed -> save())));
        if (year.open().isEmpty()) {
            getContent()
                    .add(
                            new Paragraph("All targets have ended and all lines of the budget are known."),
                            new Paragraph(new Anchor(AgendaLinks.publishYear(agenda), "Publish the statement")));
        } else {
            var list = new UnorderedList();
            year.open().forEach(one -> list.add(new ListItem(one)));
            getContent()
                    .add(
                            new InsetText(new Paragraph("Before the statement can be published:"), list),
                            new Paragraph(new Anchor(AgendaLinks.targets(agenda), "The targets")),
                            new Paragraph(new Anchor(AgendaLinks.budget(agenda), "The budget line by line")));
        }
    }

    @Override
    protected Part initContent() {
        var part = new Part("The statement of the year");
        part.addClassName("not-printed");
        return part;
    }

    private void save() {
        errors.clear();
        confirmation.clear();
        theirs.removeAll();
        switch (ending.write(agenda, revision, words.getValue())) {
            case MinutesResult.Saved saved -> {
                revision = saved.revision();
                words.sent();
                confirmation.say("The statement is saved");
            }
            case MinutesResult.Stale stale -> {
                revision = stale.revision();
                errors.show("%s has changed the statement since you opened it. Compare both, then save yours again"
                        .formatted(stale.by()));
                theirs.add(new InsetText(
                        new Paragraph("The statement as %s saved it:".formatted(stale.by())),
                        AgendaDocument.prose(stale.theirs())));
            }
            case MinutesResult.Wrong wrong ->
                errors.show(words.field(), wrong.problem().message());
            case MinutesResult.NotNow not -> errors.show(not.why());
        }
    }
}
