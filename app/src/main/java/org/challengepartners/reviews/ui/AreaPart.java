package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.challengepartners.reviews.ActionDetail;
import org.challengepartners.reviews.ActionPlanDetail.Area;
import org.challengepartners.reviews.ActionState;
import org.challengepartners.reviews.ActionText;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;

/** An area for development, what the school does about it, and the way to say more. */
class AreaPart extends Part {

    AreaPart(ReviewId review, Area area) {
        super("Area for development", new FindingWords(area.finding()));
        if (!area.actions().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("findings");
            area.actions().forEach(action -> list.add(item(review, action)));
            add(list);
        }
        var more = new Anchor(
                ReviewLinks.newAction(review, area.number()),
                area.actions().isEmpty() ? "Say what your school does about it" : "Add an action");
        more.setAriaLabel("%s: %s".formatted(more.getText(), area.finding().wording()));
        add(new Paragraph(more));
    }

    private static ListItem item(ReviewId review, ActionDetail action) {
        var text = action.text();
        var words = new Anchor(
                ReviewLinks.action(review, action.id()),
                text.isAction() ? text.wording() : "No action, because: " + text.wording());
        var item = new ListItem(words);
        item.addClassName("finding");
        if (text.isAction()) {
            item.add(tag(text.state()));
        }
        var facts = facts(text);
        if (!facts.isEmpty()) {
            var quiet = new Div(facts);
            quiet.addClassName("hint");
            item.add(quiet);
        }
        return item;
    }

    private static String facts(ActionText text) {
        return String.join(
                " · ",
                Stream.of(
                                text.who(),
                                text.due()
                                        .map(day -> "by " + DateWords.day(day))
                                        .orElse(""),
                                text.evidence().isEmpty() ? "" : "Evidence: " + text.evidence())
                        .filter(fact -> !fact.isEmpty())
                        .toList());
    }

    private static StatusTag tag(ActionState state) {
        return switch (state) {
            case PLANNED -> StatusTag.neutral(state.words());
            case UNDER_WAY -> StatusTag.mine(state.words());
            case DONE -> StatusTag.done(state.words());
        };
    }
}
