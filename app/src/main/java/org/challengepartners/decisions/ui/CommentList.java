package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.challengepartners.decisions.CommentId;
import org.challengepartners.decisions.Debate;
import org.challengepartners.decisions.SaidComment;
import org.challengepartners.shell.DateWords;

/** What the members said, each reply under what it replies to. */
class CommentList extends Composite<Div> {

    private final SerializableConsumer<SaidComment> reply;
    private final SerializableRunnable more;

    CommentList(SerializableConsumer<SaidComment> reply, SerializableRunnable more) {
        this.reply = reply;
        this.more = more;
    }

    void show(Debate debate) {
        getContent().removeAll();
        if (debate.comments().isEmpty()) {
            getContent().add(new Paragraph("Nobody has commented yet."));
        } else {
            getContent().add(answersTo(Optional.empty(), debate));
            if (debate.more().comments()) {
                getContent().add(new Button("Show more comments", pressed -> more.run()));
            }
        }
    }

    private UnorderedList answersTo(Optional<CommentId> above, Debate debate) {
        var list = new UnorderedList();
        list.addClassName("comments");
        debate.comments().stream()
                .filter(comment -> comment.repliesTo().equals(above))
                .forEach(comment -> list.add(item(comment, debate)));
        return list;
    }

    private ListItem item(SaidComment comment, Debate debate) {
        var head = new Paragraph(
                "%s, %s%s".formatted(comment.member(), DateWords.dayAndTime(comment.at()), on(comment, debate)));
        head.addClassName("comment-head");
        var item = new ListItem(head);
        comment.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Paragraph::new)
                .forEach(item::add);
        if (debate.open() && !debate.mine().isEmpty()) {
            var button = new Button("Reply", pressed -> reply.accept(comment));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel("Reply to %s, %s".formatted(comment.member(), DateWords.dayAndTime(comment.at())));
            item.add(button);
        }
        var answers = answersTo(Optional.of(comment.id()), debate);
        if (answers.getComponentCount() > 0) {
            item.add(answers);
        }
        return item;
    }

    /** Said where the words have changed since. */
    private static String on(SaidComment comment, Debate debate) {
        return comment.onVersion() == debate.latest().version() ? "" : ", on version " + comment.onVersion();
    }
}
