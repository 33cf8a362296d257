package org.challengepartners.reviews;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A review's team puts its findings in order, until the lead submits them. To everybody else there is no such review:
 * {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OrderingFindings {

    private final Reviews reviews;
    private final Findings findings;
    private final TeamRoom room;
    private final ReviewPermissions permissions;

    OrderingFindings(Reviews reviews, Findings findings, TeamRoom room, ReviewPermissions permissions) {
        this.reviews = reviews;
        this.findings = findings;
        this.room = room;
        this.permissions = permissions;
    }

    /** Moves a finding one place up among those of its strand and kind. */
    public MoveResult moveUp(ReviewId id, FindingId finding) {
        return move(id, finding, -1);
    }

    /** Moves a finding one place down among those of its strand and kind. */
    public MoveResult moveDown(ReviewId id, FindingId finding) {
        return move(id, finding, 1);
    }

    private MoveResult move(ReviewId id, FindingId findingId, int step) {
        var review = room.enter(reviews.findAlone(id)); // two who move at once do it one after the other
        if (!permissions.mayWrite(review)) {
            return new MoveResult.Closed();
        }
        var all = new ArrayList<>(room.inOrder(review));
        var found =
                all.stream().filter(finding -> finding.id().equals(findingId)).findFirst();
        if (found.isEmpty()) {
            return new MoveResult.Gone();
        }
        var moving = found.get();
        var group = all.stream().filter(moving::standsBeside).toList();
        int from = group.indexOf(moving);
        int to = Math.clamp(from + step, 0, group.size() - 1);
        if (to != from) {
            Collections.swap(all, all.indexOf(moving), all.indexOf(group.get(to)));
            renumber(all);
            moving.moved();
            findings.save(moving);
        }
        return new MoveResult.Moved(to + 1, group.size());
    }

    private static void renumber(List<Finding> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).standAt(i + 1);
        }
    }
}
