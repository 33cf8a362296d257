package org.challengepartners.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.reviews.DemonstrationReviews;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.StatusTag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What a school's head reads of its reviews, and what nobody else does. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchoolReadsTests extends SpringBrowserlessTest {

    @Autowired
    ReviewsHouse house;

    SchoolSummary manor;
    DemonstrationReviews.Made reviews;

    @BeforeAll
    void makeTheReviews() {
        manor = house.manor();
        reviews = house.both(manor);
    }

    @Test
    void theHeadReadsTheFifteenFindingsOfJanuary2017() {
        open(Account.MANOR_HEAD, ReviewLinks.review(reviews.january()));

        assertThat(find(H1.class).single().getText()).isEqualTo("Manor School · peer review · January 2017");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Not placed in a strand");
        assertThat(words())
                .contains(
                        "Imported",
                        "QAR-2014",
                        "15 findings",
                        "What went well",
                        "The teaching observed was excellent",
                        "ICT was being used very effectively to support teaching and learning",
                        "not comparable with an inspection")
                .doesNotContain("Even better if", "Write the findings");
        assertThat(find(StatusTag.class).withText("Outstanding").all()).hasSize(3);
    }

    @Test
    void beforeTheFindingsAreSubmittedTheHeadReadsWhomSheWaitsForAndNothingElse() {
        open(Account.MANOR_HEAD, ReviewLinks.review(reviews.current()));

        assertThat(words())
                .contains(
                        "The findings are not submitted yet",
                        "as soon as Margaret Lyle has submitted them",
                        "Daniel Osei")
                .doesNotContain("Leaders know every class well", "middle leaders", "Add a finding", "finding yet");
        assertThat(find(FindingWords.class).all()).isEmpty();
    }

    @Test
    void onceTheyAreSubmittedTheHeadReadsThemByStrandAndKind() {
        var review = house.open(manor);
        house.wrote(Account.LEAD_REVIEWER, review, "Leaders act within the week", "Leading");
        house.submitted(review);

        open(Account.MANOR_HEAD, ReviewLinks.review(review));

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Leadership at all levels");
        assertThat(words()).contains("Leaders act within the week", "Leading", "Final, submitted on");
    }

    @Test
    void theListHasTheReviewsOfHerSchoolWithTheirStateInWords() {
        open(Account.MANOR_HEAD, ReviewLinks.REVIEWS);

        assertThat(find(Anchor.class).withText("Manor School").all()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(words()).contains("January 2017", "QAR-2014", "Imported", "QAR-2019", "On site");
    }

    @Test
    void otherHeadsHaveAnEmptyListThatSaysWhatComesNext() {
        open(Account.OTHER_HEAD, ReviewLinks.REVIEWS);

        assertThat(words()).contains("You have no reviews yet").doesNotContain("Manor School");
    }

    @Test
    void whatIsForeignIsNotFoundJustLikeWhatIsAbsent() {
        open(Account.OTHER_HEAD, ReviewLinks.review(ReviewId.next()));
        var absent = words();
        assertThat(absent).contains("Page not found");

        for (var account : List.of(Account.OTHER_HEAD, Account.SECOND_HEAD)) {
            for (var review : List.of(reviews.january(), reviews.current())) {
                open(account, ReviewLinks.review(review));
                assertThat(words()).isEqualTo(absent);
            }
        }
        open(Account.OTHER_HEAD, ReviewLinks.REVIEWS + "/not-an-id");
        assertThat(words()).isEqualTo(absent);
        open(Account.LEAD_REVIEWER, ReviewLinks.review(reviews.january()));
        assertThat(words()).isEqualTo(absent);
    }

    private void open(Account account, String address) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(address);
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
