package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.elections.CandidateLine;
import org.challengepartners.elections.ElectionDetail;
import org.challengepartners.elections.ElectionState;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;

/** Who stands, and what they say to the members. */
class CandidatesPart extends Composite<Div> {

    CandidatesPart(ElectionDetail now) {
        getContent().addClassName("page");
        getContent().add(candidates(now));
    }

    private static Part candidates(ElectionDetail now) {
        var part = new Part("Candidates");
        var listed = now.candidates().stream()
                .filter(one -> one.consented() || now.state() == ElectionState.NOMINATING)
                .toList();
        if (listed.isEmpty()) {
            part.add(new Paragraph(
                    now.state() == ElectionState.NOMINATING
                            ? "Nobody has been nominated yet."
                            : "Nobody has consented to stand."));
        }
        listed.forEach(one -> part.add(candidate(one)));
        return part;
    }

    private static Div candidate(CandidateLine one) {
        var block = new Div(new H3(one.name()), new Paragraph("Nominated by " + one.nominator() + "."));
        block.addClassName("page");
        if (!one.withdrawnBecause().isEmpty()) {
            block.add(new WarningText("Withdrawn: " + one.withdrawnBecause()));
        } else if (!one.consented()) {
            block.add(new Paragraph("Has not consented yet."));
        }
        one.statement().lines().filter(line -> !line.isBlank()).forEach(line -> block.add(new Paragraph(line)));
        return block;
    }
}
