package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.Serializable;
import java.util.List;
import org.challengepartners.elections.ElectionDetail;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.elections.OwnEntitlement;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;

/** What a voter reads before she votes, and the paper to mark. */
class PaperPart extends Composite<Div> {

    /** What is done with a marked paper. */
    interface Marked extends Serializable {
        void check(MemberSummary member, Paper paper, List<String> words);
    }

    private final ErrorSummary errors;
    private final Marked marked;
    private final List<OwnEntitlement> toCast;
    private final RankFields fields;
    private final RadioButtonGroup<OwnEntitlement> members = new RadioButtonGroup<>("Which member are you voting for?");

    PaperPart(ElectionDetail election, ErrorSummary errors, Marked marked) {
        this.errors = errors;
        this.marked = marked;
        this.toCast = election.toCast();
        this.fields = new RankFields(election.paper(), election.onPaper());
        members.setManualValidation(true);
        members.setItems(toCast);
        members.setItemLabelGenerator(one -> one.member().legalName());
        members.setVisible(toCast.size() > 1);
        var next = new Button("Continue", pressed -> proceed());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("page");
        getContent().add(about(election), secrecy(election));
        election.onPaper().stream()
                .filter(one -> !one.withdrawnBecause().isEmpty())
                .forEach(one -> getContent()
                        .add(new WarningText(
                                "%s has withdrawn: %s. A ballot is counted as if it did not name this candidate"
                                        .formatted(one.name(), one.withdrawnBecause()))));
        getContent().add(new Part("Your ballot", members, fields, new Actions(next)));
    }

    private Paragraph about(ElectionDetail election) {
        var statements = new Anchor(ElectionLinks.election(election.paper().id()), "Read the candidates' statements");
        var voter = toCast.size() == 1
                ? "You vote for %s. ".formatted(toCast.getFirst().member().legalName())
                : "";
        var hours = election.hours()
                .map(open ->
                        "Voting is open until %s. ".formatted(open.closing().words()))
                .orElse("");
        return new Paragraph(
                new Span("%s: %s to fill. %s%s"
                        .formatted(election.paper().title(), election.paper().seatsInWords(), voter, hours)),
                statements,
                new Span(" first: nothing that you mark here is kept until you cast it."));
    }

    /** The words of the house on secrecy, as honest as they can be. */
    private static Part secrecy(ElectionDetail election) {
        var part = new Part(
                "How secret this ballot is",
                new Paragraph(
                        "Nobody can see your vote through this platform: not members, not the office, not support. Whoever controls the database server, its write-ahead log, replicas or backups could link votes to voters until these expire (35 days). A very small or unanimous vote shows itself. For a vote that must be secret from us too, ask for an independent ballot."),
                new Paragraph(
                        "You get a receipt that shows that your ballot was counted, and not what it says. It does not protect a vote that somebody watches, buys or forces, nor one cast on an infected device."));
        if (election.hours().filter(hours -> hours.tooFew()).isPresent()) {
            part.add(new WarningText("Fewer than 10 members can vote here, so votes can be guessed."));
        }
        return part;
    }

    private void proceed() {
        errors.clear();
        var voter = toCast.size() == 1 ? toCast.getFirst() : members.getValue();
        if (voter == null) {
            errors.show(members, "Choose the member you are voting for");
        }
        var paper = fields.read(errors);
        if (voter != null && paper.isPresent() && errors.isEmpty()) {
            marked.check(voter.member(), paper.get(), fields.words(paper.get()));
        }
    }
}
