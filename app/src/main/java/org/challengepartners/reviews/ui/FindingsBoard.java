package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingId;
import org.challengepartners.reviews.Framework;

/** All findings of a review, by strand and kind. Each has one item for as long as it is shown, so that who edits one keeps it. */
class FindingsBoard extends Composite<Div> {

    private final List<FindingsStrand> strands = new ArrayList<>();
    private final Map<FindingId, FindingItem> items = new HashMap<>();
    private final FindingItem.Team team;

    FindingsBoard(Framework framework, FindingItem.Team team) {
        this.team = team;
        framework.strands().forEach(strand -> strands.add(new FindingsStrand(Optional.of(strand))));
        strands.add(new FindingsStrand(Optional.empty()));
        getContent().addClassName("page");
        strands.forEach(getContent()::add);
    }

    /** Shows the findings as they are now. */
    void show(List<FindingDetail> findings, boolean mayWrite) {
        var present = findings.stream().map(FindingDetail::id).collect(Collectors.toSet());
        items.values().stream().filter(item -> !present.contains(item.id())).forEach(FindingItem::gone);
        items.values().removeIf(item -> !present.contains(item.id()) && !item.isWriting());
        var shown = new ArrayList<FindingItem>();
        for (var finding : findings) {
            var item = items.computeIfAbsent(finding.id(), id -> new FindingItem(finding, team));
            item.show(finding, mayWrite);
            shown.add(item);
        }
        items.values().stream().filter(item -> !present.contains(item.id())).forEach(shown::add);
        strands.forEach(strand -> strand.arrange(shown));
    }

    FindingItem item(FindingId finding) {
        return Objects.requireNonNull(items.get(finding));
    }

    boolean isWriting() {
        return items.values().stream().anyMatch(FindingItem::isWriting);
    }
}
