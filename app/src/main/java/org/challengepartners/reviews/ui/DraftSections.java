package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.reviews.DraftDetail;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.FindingsSection;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.SentenceDetail;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;

/** The sentences of a draft in the order of its report, by strand and kind, each with what it rests on. */
final class DraftSections {

    private DraftSections() {}

    static List<Part> of(DraftDetail draft) {
        var parts = new ArrayList<Part>();
        Stream.concat(draft.framework().strands().stream().map(Optional::of), Stream.of(Optional.<Strand>empty()))
                .forEach(strand -> {
                    var key = strand.map(Strand::key).orElse(null);
                    var mine = draft.sentences().stream()
                            .filter(sentence -> Objects.equals(sentence.text().strand(), key))
                            .toList();
                    if (!mine.isEmpty()) {
                        parts.add(section(
                                draft.review(), strand.map(Strand::title).orElse(FindingsSection.NOT_PLACED), mine));
                    }
                });
        return parts;
    }

    private static Part section(ReviewId review, String title, List<SentenceDetail> sentences) {
        var part = new Part(title);
        for (var kind : FindingKind.values()) {
            var list = new UnorderedList();
            list.addClassName("findings");
            sentences.stream()
                    .filter(sentence -> sentence.text().kind() == kind)
                    .forEach(sentence -> list.add(item(review, sentence)));
            if (list.getComponentCount() > 0) {
                part.add(new H3(kind.words()), list);
            }
        }
        return part;
    }

    private static ListItem item(ReviewId review, SentenceDetail sentence) {
        var item = new ListItem(new FindingWords(sentence.text()), rest(sentence));
        item.addClassName("finding");
        var open = new Anchor(ReviewLinks.sentence(review, sentence.id()), "Open this sentence");
        open.setAriaLabel("Open this sentence: " + sentence.text().wording());
        item.add(new Actions(open));
        return item;
    }

    private static Paragraph rest(SentenceDetail sentence) {
        var line = new Paragraph(words(sentence));
        line.addClassName("finding-by");
        if (!sentence.isLinked()) {
            line.add(new Span(" "), StatusTag.problem("Not linked to a finding"));
        } else if (sentence.isFlagged()) {
            line.add(new Span(" "), StatusTag.problem("No live evidence"));
        }
        return line;
    }

    private static String words(SentenceDetail sentence) {
        var evidence = sentence.findings().stream()
                .mapToInt(SentenceDetail.Support::evidence)
                .sum();
        var rests = sentence.findings().isEmpty()
                ? ""
                : "Rests on %s and %s. "
                        .formatted(
                                many(sentence.findings().size(), "finding"), many(evidence, "record") + " of evidence");
        return rests + (sentence.comments() == 0 ? "" : many(sentence.comments(), "comment") + ".");
    }

    static String many(int number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }
}
