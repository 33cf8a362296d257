package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.MoveResult;
import org.challengepartners.reviews.OrderingFindings;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.WritingFindings;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.InsetText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A review as its team sees it: the tasks, and the findings, which are written in place. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TeamPanel extends Composite<Div> implements FindingItem.Team {

    private final WritingFindings writing;
    private final OrderingFindings ordering;
    private final Drafts drafts;
    private final Div above = new Div();
    private final Confirmation confirmation = new Confirmation();
    private final Button add = new Button("Add a finding", pressed -> beginNew());
    private final Div newFinding = new Div();
    private @Nullable FindingsBoard board;
    private @Nullable ReviewDetail review;

    TeamPanel(WritingFindings writing, OrderingFindings ordering, Drafts drafts) {
        this.writing = writing;
        this.ordering = ordering;
        this.drafts = drafts;
        above.addClassName("page");
        newFinding.addClassName("page");
        getContent().addClassName("page");
        getContent().add(above, confirmation, add, newFinding);
    }

    /** Shows the review as it is now; what somebody is writing stays as it is. */
    void show(ReviewDetail now) {
        review = now;
        var findings = writing.all(now.id());
        above.removeAll();
        if (!now.state().hasDraft()) {
            above.add(ReviewTasks.forTeam(now, !findings.isEmpty()));
        }
        above.add(new TeamLinks(now.id()));
        now.issuedAt().ifPresent(at -> above.add(new SubmittedPart(now, at)));
        if (board == null) {
            board = new FindingsBoard(now.framework(), this);
            getContent().add(board);
            board.show(findings, now.mayWrite());
            reopenWhatWasTyped(findings);
        } else {
            board.show(findings, now.mayWrite());
        }
        offerToAdd();
    }

    /** Whether somebody is in the middle of a finding. */
    boolean isWriting() {
        return newFinding.getComponentCount() > 0 || (board != null && board.isWriting());
    }

    /** The reader's key has been taken, while she is writing: what she typed stays before her eyes. */
    void closed() {
        above.removeAll();
        above.add(new InsetText("This review is no longer open to you. Nothing more can be saved here."
                + " Copy your text if you need it."));
    }

    private void reopenWhatWasTyped(List<FindingDetail> findings) {
        var typed = drafts.subjects(review().teamSpace().orElseThrow());
        if (!review().mayWrite()) {
            return;
        }
        if (typed.contains(FindingEditor.NEW)) {
            beginNew();
        }
        findings.stream()
                .filter(finding -> typed.contains(FindingEditor.subject(finding.id())))
                .forEach(finding -> board().item(finding.id()).edit());
    }

    private void beginNew() {
        confirmation.clear();
        var editor = new FindingEditor(writing, drafts, review(), done -> {
            newFinding.removeAll();
            refresh(done);
            add.focus();
        });
        newFinding.removeAll();
        newFinding.add(editor);
        offerToAdd();
        editor.begin();
    }

    private void offerToAdd() {
        add.setVisible(review().mayWrite() && newFinding.getComponentCount() == 0);
    }

    @Override
    public FindingEditor editor(FindingEditor.Owner owner) {
        confirmation.clear();
        return new FindingEditor(writing, drafts, review(), owner);
    }

    @Override
    public ReviewDetail review() {
        return Objects.requireNonNull(review);
    }

    @Override
    public void move(FindingItem item, boolean up) {
        var result = up ? ordering.moveUp(review().id(), item.id()) : ordering.moveDown(review().id(), item.id());
        refresh(
                switch (result) {
                    case MoveResult.Moved moved ->
                        "The finding is now %d of %d in its list".formatted(moved.place(), moved.of());
                    case MoveResult.Gone _ -> "That finding has been removed";
                    case MoveResult.Closed _ -> "The review has been submitted, so nothing was moved";
                });
        item.focusMove(up);
    }

    @Override
    public void refresh(String done) {
        confirmation.say(done);
        show(review());
    }

    private FindingsBoard board() {
        return Objects.requireNonNull(board);
    }
}
