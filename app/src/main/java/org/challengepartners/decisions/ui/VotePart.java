package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.challengepartners.decisions.Answer;
import org.challengepartners.decisions.ContestDetail;
import org.challengepartners.decisions.Standing;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/**
 * The reader's own votes: those that are cast, and the form while one is still to be cast or may be revised. It asks for which
 * member if the reader represents several.
 */
class VotePart extends Composite<Div> {

    /** What is done with a filled form. */
    interface Cast extends Serializable {
        void vote(CommandId command, ContestDetail contest, Standing member, Answer answer);
    }

    private final OwnVotes own = new OwnVotes();
    private final Div form = new Div();
    private final Div note = new Div();
    private final ErrorSummary errors;
    private final Cast cast;
    private final RadioButtonGroup<Standing> members = new RadioButtonGroup<>("Which member are you voting for?");
    private final AnswerFields answer = new AnswerFields();
    private @Nullable ContestDetail contest;
    private List<Standing> toVote = List.of();
    private CommandId command = CommandId.next();

    VotePart(ErrorSummary errors, Cast cast) {
        this.errors = errors;
        this.cast = cast;
        members.setManualValidation(true);
        members.setItemLabelGenerator(standing -> standing.member().legalName());
        var vote = new Button("Cast this vote", pressed -> send());
        vote.addThemeVariants(ButtonVariant.PRIMARY);
        form.addClassName("page");
        form.add(members, answer, note, new Actions(vote));
        form.setVisible(false);
        getContent().add(new Part("Your vote", own, form));
        setVisible(false);
    }

    /** Offers the votes that are still to be cast or may be revised; what is chosen stays as long as the same votes are. */
    void show(Optional<ContestDetail> now) {
        var before = contest;
        contest = now.orElse(null);
        now.ifPresent(own::show);
        setVisible(now.filter(asked -> !asked.mine().isEmpty()).isPresent());
        var left = now.map(ContestDetail::ballotsToCast).orElse(List.of());
        if (left.equals(toVote) && isSame(before, contest)) {
            return;
        }
        toVote = left;
        command = CommandId.next();
        members.setItems(left);
        members.setVisible(left.size() > 1);
        now.ifPresent(asked -> {
            answer.show(
                    asked.paper(),
                    left.size() == 1
                            ? "You vote for " + left.getFirst().member().legalName()
                            : "");
            note.removeAll();
            note.add(
                    asked.paper().asked().revisable()
                            ? new InsetText(
                                    "You can change this answer until voting closes. Every version is kept, and the last one counts.")
                            : new WarningText("A vote is final. You cannot change it."));
        });
        form.setVisible(!left.isEmpty());
    }

    /** The page may have gone from one proposal to another: a choice never goes with it. */
    private static boolean isSame(@Nullable ContestDetail one, @Nullable ContestDetail other) {
        return one != null
                && other != null
                && one.paper().id().equals(other.paper().id());
    }

    private void send() {
        errors.clear();
        var asked = contest;
        var member = toVote.size() == 1 ? toVote.getFirst() : members.getValue();
        if (member == null) {
            errors.show(members, "Choose the member you are voting for");
        }
        var given = answer.read(errors);
        if (asked != null && member != null && given.isPresent() && errors.isEmpty()) {
            cast.vote(command, asked, member, given.get());
        }
    }
}
