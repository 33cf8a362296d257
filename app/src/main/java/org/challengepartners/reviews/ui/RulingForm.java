package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingId;
import org.challengepartners.reviews.FindingsSection;
import org.challengepartners.reviews.FindingsToAgree;
import org.challengepartners.reviews.Framework;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.Ruling;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;

/** Where the lead writes down what the team makes of its findings, strand by strand. */
class RulingForm extends Div {

    private final List<RulingFields> fields = new ArrayList<>();

    /**
     * Fields for each finding.
     *
     * @param chosen what stands in them: of a finding that is not in it, nothing is chosen
     */
    RulingForm(
            ReviewDetail review,
            FindingsToAgree now,
            Map<FindingId, Ruling> chosen,
            SerializableConsumer<List<Ruling>> keep) {
        addClassName("page");
        String strand = null;
        Part part = null;
        for (var finding : now.findings()) {
            var key = Optional.ofNullable(finding.text().strand()).orElse("");
            if (part == null || !key.equals(strand)) {
                strand = key;
                part = new Part(title(review.framework(), key));
                add(part);
            }
            var one = new RulingFields(review.id(), finding, others(now, finding), chosen.get(finding.id()));
            fields.add(one);
            Objects.requireNonNull(part).add(one);
        }
        add(new Actions(new Button("Keep what the team makes of them", pressed -> keep.accept(rulings()))));
    }

    /** What is chosen now. */
    List<Ruling> rulings() {
        return fields.stream().flatMap(one -> one.ruling().stream()).toList();
    }

    static String title(Framework framework, String strand) {
        return framework.strand(strand).map(Strand::title).orElse(FindingsSection.NOT_PLACED);
    }

    private static List<FindingDetail> others(FindingsToAgree now, FindingDetail finding) {
        return now.findings().stream()
                .filter(other -> !other.id().equals(finding.id()))
                .toList();
    }
}
