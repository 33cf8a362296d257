package org.challengepartners.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The parts that pages are built of. */
class PartsTests {

    @Test
    void aTaskThatMayStartIsALinkWithItsStatusInWords() {
        var list = new TaskList().group("Report", List.of(Task.of("Write the report", "reviews/1/report")));

        assertThat(all(list, Anchor.class)).extracting(Anchor::getText).containsExactly("Write the report");
        assertThat(all(list, StatusTag.class)).extracting(StatusTag::getText).containsExactly("Not yet started");
    }

    @Test
    void aTaskThatCannotStartYetIsNoLinkAndSaysWhatItWaitsFor() {
        var waiting = Task.of("Read for quality", "reviews/1/quality")
                .hint("Starts after the draft is finished")
                .status(TaskStatus.CANNOT_START_YET);
        var list = new TaskList().tasks(List.of(waiting));

        assertThat(all(list, Anchor.class)).isEmpty();
        assertThat(list.getElement().getTextRecursively()).contains("Starts after the draft is finished");
    }

    @Test
    void aGroupWithoutTasksHasNoHeading() {
        assertThat(all(new TaskList().group("Afterwards", List.of()), UnorderedList.class))
                .isEmpty();
    }

    @Test
    void whatWasNotAnsweredReadsNotProvided() {
        var list = new SummaryList().row("Grade", " ");

        assertThat(list.getElement().getTextRecursively()).contains("Not provided");
    }

    @Test
    void aChangeLinkNamesItsSubjectToThoseWhoCannotSeeTheRow() {
        var list = new SummaryList().row("Strand", "Quality of provision", "reviews/1/strand");

        assertThat(all(list, Anchor.class).map(link -> link.getElement().getTextRecursively()))
                .containsExactly("Change Strand");
    }

    @Test
    void whatIsSentIsCheckedFirst() {
        var check = new CheckAnswers("the report to the school", new SummaryList().row("Strand", "Quality"));

        assertThat(check.getElement().getTextRecursively())
                .startsWith("Check your answers before sending the report to the school")
                .endsWith("Nothing is sent until you confirm.");
    }

    @Test
    void theSaveStateIsReadAloudOnceAMinuteAtMost() {
        var state = new SaveState();
        state.saved(Instant.parse("2027-05-04T15:02:01Z"));
        var words = state.getText();

        state.saved(Instant.parse("2027-05-04T15:02:59Z"));

        assertThat(words).isEqualTo("Saved 16:02");
        assertThat(state.getText()).isEqualTo(words);
        assertThat(state.getElement().getAttribute("aria-live")).isEqualTo("polite");
    }

    @Test
    void aTextMayBeTypedOverItsLimitAndIsTold() {
        var text = new LongText("What went well").limit(5);

        text.setValue("sixsix");
        assertThat(text.getValue()).isEqualTo("sixsix");
        assertThat(text.getHelperComponent().getElement().getTextRecursively())
                .isEqualTo("You have 1 character too many");

        text.setValue("six");
        assertThat(text.getHelperComponent().getElement().getTextRecursively()).isEqualTo("You have 2 characters left");
    }

    private static <T> Stream<T> all(Component parent, Class<T> type) {
        return ComponentUtil.streamDescendants(parent).filter(type::isInstance).map(type::cast);
    }
}
