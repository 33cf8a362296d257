package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.reviews.DraftComment;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;

/** What quality reader and lead say to each other, thread by thread, with a field to go on. */
class CommentsPart extends Part {

    /** Takes what was said; whether it was accepted. */
    interface Say extends Serializable {

        /**
         * Says it.
         *
         * @param command made when the field was shown: pressed twice is said once
         * @param answers the comment that began the thread
         */
        boolean say(CommandId command, Optional<UUID> answers, String words);
    }

    CommentsPart(String heading, List<DraftComment> comments, boolean may, Say say) {
        super(heading);
        if (comments.isEmpty()) {
            add(new Paragraph("There are none."));
        }
        comments.stream().filter(comment -> comment.answers().isEmpty()).forEach(first -> {
            var thread = new Div(words(first));
            thread.addClassName("draft-notice");
            comments.stream()
                    .filter(comment ->
                            comment.answers().filter(first.id()::equals).isPresent())
                    .forEach(answer -> thread.add(words(answer)));
            if (may) {
                thread.add(field("Your answer to " + first.author(), "Answer", Optional.of(first.id()), say));
            }
            add(thread);
        });
        if (may) {
            add(field("Your comment", "Comment", Optional.empty(), say));
        }
    }

    private static Div words(DraftComment comment) {
        var by = new Paragraph("%s%s, %s"
                .formatted(
                        comment.author(),
                        comment.byReader() ? ", quality reader" : ", lead reviewer",
                        DateWords.dayAndTime(comment.at())));
        by.addClassName("finding-by");
        var words = new Paragraph(comment.wording());
        words.addClassName("finding-words");
        return new Div(words, by);
    }

    private static Div field(String label, String button, Optional<UUID> answers, Say say) {
        var field = new LongText(label).limit(DraftComment.LONGEST);
        var command = CommandId.next();
        var press = new Button(button, pressed -> say.say(command, answers, field.getValue()));
        press.setAriaLabel(button + ": " + label);
        return new Div(field, new Actions(press));
    }
}
