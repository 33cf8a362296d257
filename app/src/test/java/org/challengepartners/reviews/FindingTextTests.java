package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What may stand as a finding. */
class FindingTextTests {

    private static final Framework FRAMEWORK = new Framework(
            "QAR-2019",
            "Quality Assurance Review",
            "from autumn 2019",
            List.of(
                    new Strand("leadership", "Leadership at all levels", true),
                    new Strand("excellence", "Area", false)),
            List.of("Leading", "Effective"),
            "Not an inspection");

    @Test
    void aFindingNeedsNeitherStrandNorGrade() {
        var finding = new FindingText(null, FindingKind.WHAT_WENT_WELL, "Pupils read daily", null);
        assertThat(finding.problems(FRAMEWORK)).isEmpty();
    }

    @Test
    void aFindingSaysSomething() {
        var blank = new FindingText("leadership", FindingKind.WHAT_WENT_WELL, " \n ", null);
        assertThat(blank.problems(FRAMEWORK)).containsExactly(FindingProblem.NO_WORDING);
    }

    @Test
    void aFindingHasALimit() {
        var longest = new FindingText(null, FindingKind.EVEN_BETTER_IF, "x".repeat(FindingText.LONGEST), null);
        var longer = new FindingText(null, FindingKind.EVEN_BETTER_IF, "x".repeat(FindingText.LONGEST + 1), null);
        assertThat(longest.problems(FRAMEWORK)).isEmpty();
        assertThat(longer.problems(FRAMEWORK)).containsExactly(FindingProblem.TOO_LONG);
    }

    @Test
    void aGradeIsAWordOfTheFrameworksOwnScale() {
        var foreign = new FindingText("leadership", FindingKind.WHAT_WENT_WELL, "Calm", "Outstanding");
        assertThat(foreign.problems(FRAMEWORK)).containsExactly(FindingProblem.NO_SUCH_GRADE);
    }

    @Test
    void anAreaOfExcellenceIsNotGraded() {
        var graded = new FindingText("excellence", FindingKind.WHAT_WENT_WELL, "Calm", "Leading");
        assertThat(graded.problems(FRAMEWORK)).containsExactly(FindingProblem.STRAND_NOT_GRADED);
    }

    @Test
    void aStrandIsOneOfTheFrameworks() {
        var foreign = new FindingText("outcomes", FindingKind.WHAT_WENT_WELL, "Calm", null);
        assertThat(foreign.problems(FRAMEWORK)).containsExactly(FindingProblem.NO_SUCH_STRAND);
    }

    @Test
    void lineBreaksAndBulletsAreKept() {
        var text = new FindingText(
                null, FindingKind.WHAT_WENT_WELL, "  Three things:\r\n• calm\r\n• clear\n\n• kind ", null);
        assertThat(text.wording()).isEqualTo("Three things:\n• calm\n• clear\n\n• kind");
    }

    @Test
    void changesOfDifferentFieldsGoTogether() {
        var read = new FindingText("leadership", FindingKind.WHAT_WENT_WELL, "Calm", null);
        var mine = new FindingText("leadership", FindingKind.WHAT_WENT_WELL, "Calm", "Leading");
        var theirs = new FindingText(null, FindingKind.EVEN_BETTER_IF, "Calm and kind", null);

        assertThat(mine.with(theirs, read))
                .contains(new FindingText(null, FindingKind.EVEN_BETTER_IF, "Calm and kind", "Leading"));
        assertThat(theirs.with(mine, read)).isEqualTo(mine.with(theirs, read));
    }

    @Test
    void changesOfOneFieldDoNotUnlessTheyAreTheSame() {
        var read = new FindingText("leadership", FindingKind.WHAT_WENT_WELL, "Calm", "Effective");
        var mine = new FindingText("leadership", FindingKind.WHAT_WENT_WELL, "Calm", "Leading");
        var none = new FindingText("leadership", FindingKind.WHAT_WENT_WELL, "Calm", null);

        assertThat(mine.with(none, read)).isEmpty();
        assertThat(mine.with(mine, read)).contains(mine);
    }
}
