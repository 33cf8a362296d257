package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.decisions.Answer;
import org.challengepartners.decisions.Asked;
import org.challengepartners.decisions.ContestDetail;
import org.challengepartners.decisions.Standing;
import org.challengepartners.shell.DateWords;

/** How the members of the reader have voted, or why they cannot; a vote that is still to be cast is the form's matter. */
class OwnVotes extends UnorderedList {

    OwnVotes() {
        setVisible(false);
    }

    void show(ContestDetail contest) {
        removeAll();
        contest.mine().stream()
                .filter(standing ->
                        standing.vote().isPresent() || !contest.ballotsToCast().contains(standing))
                .map(standing -> sentence(standing, contest.paper().asked()))
                .map(ListItem::new)
                .forEach(this::add);
        setVisible(getComponentCount() > 0);
    }

    private static String sentence(Standing standing, Asked asked) {
        var name = standing.member().legalName();
        if (!standing.onTheRoll()) {
            return "%s is not on the roll: it was not in the register of members when this vote opened."
                    .formatted(name);
        }
        return standing.vote()
                .map(vote -> "%s %s on %s%s."
                        .formatted(
                                name,
                                deed(vote.answer(), asked),
                                DateWords.dayAndTime(vote.at()),
                                vote.version() > 1 ? ", its answer number %d".formatted(vote.version()) : ""))
                .orElse(name + " did not vote.");
    }

    private static String deed(Answer answer, Asked asked) {
        return switch (answer.choice()) {
            case FOR -> "voted for";
            case AGAINST -> "voted against";
            case ABSTAIN -> "abstained";
            case CHOSEN -> "chose " + answer.words(asked);
            case AGREE -> "agreed";
            case STAND_ASIDE -> "stood aside";
            case OBJECT -> "objected";
        };
    }
}
