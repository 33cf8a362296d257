package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.challengepartners.reviews.CheckedFindings;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.TeamMember;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;

/** What submitting means, plainly, before it is done. */
class SubmitConsequences extends Part {

    SubmitConsequences(ReviewDetail review, CheckedFindings checked) {
        super("What happens when you submit");
        var all = new UnorderedList(
                new ListItem("The headteacher of %s can read these findings at once. The report belongs to the school."
                        .formatted(review.schoolName())),
                new ListItem("What somebody has typed and not saved as a finding is not sent."));
        var peers = review.team().stream()
                .filter(member -> !member.lead())
                .map(TeamMember::name)
                .collect(Collectors.joining(" and "));
        if (!peers.isEmpty()) {
            all.add(new ListItem(peers + " can no longer open this review."));
        }
        all.add(new ListItem("You can read the findings here until %s, and change nothing."
                .formatted(DateWords.day(checked.leadReadsUntil()))));
        add(all, new WarningText("You cannot take the findings back or change them afterwards."));
    }
}
