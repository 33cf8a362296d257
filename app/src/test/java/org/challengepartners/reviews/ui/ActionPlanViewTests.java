package org.challengepartners.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.reviews.ActionState;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A head presses her way from the report to a published action plan. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ActionPlanViewTests extends SpringBrowserlessTest {

    @Autowired
    ReviewsHouse house;

    ReviewId review;

    @BeforeEach
    void aReportWithAnArea() {
        TestHouse.empty();
        review = house.open(house.manor());
        house.wroteArea(Account.LEAD_REVIEWER, review, "Reading aloud is rare");
        house.submitted(review);
        SignIn.enter(Account.MANOR_HEAD.id(), Account.MANOR_HEAD.person(), SignIn.roles("headteacher"));
    }

    @Test
    void aHeadPlansAnActionFollowsItAndPublishesThePlan() {
        open(ReviewLinks.review(review));
        follow("Plan and follow what your school does");
        assertThat(words()).contains("Reading aloud is rare", "No actions yet");

        press("Publish the action plan");
        assertThat(words()).contains("Say what your school does about the 1 area without an answer");

        follow("Say what your school does about it");
        press("Save");
        assertThat(words()).contains("Enter what your school does");
        text("Action").setValue("Every class reads aloud each day");
        press("Save");
        assertThat(words()).contains("Every class reads aloud each day", "Planned", "0 of 1 actions done");

        follow("Every class reads aloud each day");
        choice("How far is it?").setValue(ActionState.DONE);
        press("Save");
        assertThat(words()).contains("Enter where it can be seen that it is done");
        text("Where it can be seen").setValue("Lesson visits in May");
        press("Save");
        assertThat(words()).contains("1 of 1 actions done", "Evidence: Lesson visits in May");

        press("Publish the action plan");
        assertThat(words()).contains("The action plan of your school is published", "Published");
    }

    @Test
    void aSchoolThatDoesNothingSaysWhy() {
        open(ReviewLinks.newAction(review, 1));
        choice("What does your school do?").setValue(false);
        press("Save");
        assertThat(words()).contains("Enter why your school does nothing about it");

        text("Why your school does nothing about it").setValue("It was done in October");
        press("Save");

        assertThat(words()).contains("No action, because: It was done in October");
    }

    @Test
    void anotherHeadFindsNoSuchPage() {
        SignIn.enter(Account.SECOND_HEAD.id(), Account.SECOND_HEAD.person(), SignIn.roles("headteacher"));

        for (var path : new String[] {ReviewLinks.actions(review), ReviewLinks.newAction(review, 1)}) {
            open(path);
            assertThat(words()).contains("Page not found");
        }
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private void follow(String link) {
        open(find(Anchor.class).withText(link).single().getHref());
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private LongText text(String label) {
        return find(LongText.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choice(String label) {
        return (RadioButtonGroup<T>) find(RadioButtonGroup.class)
                .withCondition(group -> label.equals(group.getLabel()))
                .single();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
