package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.PeopleQuery;
import org.challengepartners.membership.PersonRow;
import org.challengepartners.reviews.FormingTeams;
import org.challengepartners.reviews.InvitationDetail;
import org.challengepartners.reviews.InviteOutcome;
import org.challengepartners.reviews.OfficeReview;
import org.challengepartners.reviews.PlaceState;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewState;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Picker;
import org.challengepartners.tenancy.CommandId;

/** Who was asked to be of a review's team and what they said; and, while it is formed, the form that asks. */
class InvitationsPart extends Part {

    private final FormingTeams forming;
    private final OfficeReviewView page;

    InvitationsPart(
            OfficeReview review,
            List<InvitationDetail> asked,
            FormingTeams forming,
            OfficeBoards boards,
            OfficeReviewView page) {
        super("Team");
        this.forming = forming;
        this.page = page;
        var list = new UnorderedList();
        asked.forEach(one -> list.add(line(one, review.state())));
        add(asked.isEmpty() ? new Span("Nobody has been asked yet.") : list);
        if (review.state() == ReviewState.TEAM_FORMING) {
            add(
                    new Paragraph(new Anchor(
                            ReviewLinks.candidates(page.id(), true), "Find a lead reviewer by the rules of planning")),
                    new Paragraph(new Anchor(
                            ReviewLinks.candidates(page.id(), false), "Find peer reviewers by the rules of planning")),
                    form(boards),
                    new Actions(new Button(
                            "Offer the team to the school",
                            pressed ->
                                    page.told(forming.offer(page.id()), "The headteacher has the team before her."))));
        }
    }

    private ListItem line(InvitationDetail one, ReviewState state) {
        var item = new ListItem("%s, %s: %s%s"
                .formatted(
                        one.name(),
                        one.role().toLowerCase(java.util.Locale.UK),
                        one.state().words(),
                        one.state() == PlaceState.INVITED
                                ? ", to answer by " + DateWords.day(one.answerBy())
                                : one.reason().isEmpty() ? "" : " (" + one.reason() + ")"));
        if (one.state() == PlaceState.LAPSED && state == ReviewState.TEAM_FORMING) {
            item.add(new Actions(new Button("Ask %s again".formatted(one.name()), pressed -> again(one))));
        }
        return item;
    }

    private void again(InvitationDetail one) {
        page.errors().clear();
        if (forming.inviteAgain(one.id())) {
            page.show();
            page.confirmation().say("%s has been asked again".formatted(one.name()));
        } else {
            page.errors().show("%s has been asked twice already. Ask somebody else".formatted(one.name()));
        }
    }

    private Div form(OfficeBoards boards) {
        var person = Picker.<PersonRow>one(
                "Person",
                (letters, rows) -> boards.people(new PeopleQuery(letters, Optional.empty(), Optional.empty()), rows),
                row -> row.name() + ", " + row.email());
        var role = new RadioButtonGroup<Boolean>("Place", List.of(true, false));
        role.setItemLabelGenerator(lead -> lead ? "Lead reviewer" : "Peer reviewer");
        role.setValue(false);
        var why = new TextField("Why this person");
        why.setHelperText("The headteacher reads it with the team");
        var checks = new FormChecks(page.errors())
                .filled(person, "Choose whom to ask")
                .filled(why, "Say why this person: the headteacher reads it")
                .atMost(why, 1000, "Why this person");
        var command = CommandId.next();
        return new Div(person, role, why, new Actions(new Button("Ask this person", pressed -> {
            if (checks.pass()) {
                invite(command, person, role.getValue(), why.getValue());
            }
        })));
    }

    private void invite(CommandId command, ComboBox<PersonRow> person, boolean lead, String why) {
        var asked = person.getValue();
        switch (forming.invite(command, page.id(), asked.id(), lead, why)) {
            case InviteOutcome.Asked _ -> {
                page.show();
                page.confirmation().say("%s has been asked".formatted(asked.name()));
            }
            case InviteOutcome.Unfit unfit -> page.errors().show(person, unfit.because());
            case InviteOutcome.NotNow now ->
                page.errors()
                        .show("The review is “%s” now: nobody was asked"
                                .formatted(now.now().words()));
        }
    }
}
