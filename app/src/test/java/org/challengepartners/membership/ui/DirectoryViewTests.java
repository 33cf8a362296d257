package org.challengepartners.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.establishments.Importing;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Identifying;
import org.challengepartners.membership.ListedHub;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.RegisterOfFew;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The directory page: a list and a map, and of other schools nothing but the directory. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class DirectoryViewTests extends SpringBrowserlessTest {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    Importing importing;

    @Autowired
    Identifying identifying;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        var made = membership.make();
        RegisterOfFew.importAll(importing);
        RegisterOfFew.identifyManor(made.manor().id(), identifying);
    }

    @BeforeEach
    void begin() {
        SignIn.enter(Account.OTHER_HEAD.id(), Account.OTHER_HEAD.person(), SignIn.roles("headteacher"));
        UI.getCurrent().navigate(MembershipLinks.DIRECTORY);
    }

    @Test
    void aHeadFindsASchoolByLettersAndReadsItsDirectoryEntryOnly() {
        test(find(TextField.class).single()).setValue("manor");

        assertThat(words())
                .contains("Manor School", "London NW10", "Special", "North Hub", "The Governing Body of Manor School")
                .doesNotContain("101582", "Helen Carter", "Chamberlayne");
    }

    @Test
    void theMapSaysInWordsWhatItShowsAndLooksCloser() {
        assertThat(words()).contains("1 school of the directory stands in this part of the map");
        assertThat(find(Svg.class).single().getElement().getProperty("innerHTML"))
                .contains("Manor School, London NW10", "map-land");

        test(find(Button.class).withText("North").single()).click();
        test(find(Button.class).withText("North").single()).click();
        assertThat(words()).contains("No school of the directory stands in this part of the map");

        test(find(Button.class).withText("All of England").single()).click();
        assertThat(words()).contains("1 school of the directory");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aHubIsShownInListAndMap() {
        var hubs = (ComboBox<ListedHub>) find(ComboBox.class).single();
        hubs.setValue(hubs.getListDataView()
                .getItems()
                .filter(hub -> hub.name().equals("North Hub"))
                .findFirst()
                .orElseThrow());

        assertThat(words()).contains("Elm Park School", "Fairmile High School").doesNotContain("Brookside Academy");
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
