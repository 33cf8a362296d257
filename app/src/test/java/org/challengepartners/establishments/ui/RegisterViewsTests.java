package org.challengepartners.establishments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.establishments.CheckResult;
import org.challengepartners.establishments.EstablishmentLinks;
import org.challengepartners.establishments.Importing;
import org.challengepartners.establishments.ReceivedFile;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The office's pages on the public register: find an establishment, and see a file's difference before it is taken over. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class RegisterViewsTests extends SpringBrowserlessTest {

    private static final String HEADER =
            "URN,EstablishmentName,EstablishmentStatus (name),CloseDate,Town,NumberOfPupils\n";

    @TempDir
    Path folder;

    @Autowired
    Importing importing;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        SignIn.enter(Account.OFFICE.id(), Account.OFFICE.person(), SignIn.roles("office"));
    }

    @Test
    void theOfficeIsToldWhatToDoWhileThereIsNoRegister() {
        UI.getCurrent().navigate(EstablishmentLinks.REGISTER);

        assertThat(words()).contains("No file of the public register has been imported yet");
    }

    @Test
    void theOfficeSeesTheDifferenceAndTakesItOver() throws Exception {
        check("100001,Hill School,Open,,Ashcombe,210\n100002,Dale School,Open,,,\n");
        UI.getCurrent().navigate(EstablishmentLinks.IMPORT);
        assertThat(words())
                .contains("what this file would change", "New (2)", "Hill School", "Not in the register yet");

        press("Import these changes");

        assertThat(words()).contains("2 entries changed").doesNotContain("what this file would change");
        UI.getCurrent().navigate(EstablishmentLinks.REGISTER);
        test(find(TextField.class).single()).setValue("ashc");
        assertThat(words())
                .contains("Hill School", "Tuesday 1 September 2026", "Open Government Licence")
                .doesNotContain("Dale School");
    }

    @Test
    void aChangeIsToldByTheNamesOfTheFilesOwnColumns() throws Exception {
        check("100001,Hill School,Open,,Ashcombe,210\n");
        UI.getCurrent().navigate(EstablishmentLinks.IMPORT);
        press("Import these changes");
        check("100001,Hill School,Open,,Ashcombe,220\n12,Nothing,Open,,,\n");
        UI.getCurrent().navigate(EstablishmentLinks.REGISTER);
        UI.getCurrent().navigate(EstablishmentLinks.IMPORT);

        assertThat(words())
                .contains("NumberOfPupils: 210 → 220", "Line 3 has no URN of six digits", "Download all rows");

        press("Set this file aside");
        assertThat(words()).contains("The file is set aside");
    }

    @Test
    void cellsThatASpreadsheetWouldCalculateAreText() {
        assertThat(BadRowsPart.quoted("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(BadRowsPart.quoted("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
    }

    private void check(String rows) throws Exception {
        var file = Files.write(
                folder.resolve("edubasealldata20260901.csv"), (HEADER + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(importing.check(new ReceivedFile(file, "edubasealldata20260901.csv", Optional.empty())))
                .isInstanceOf(CheckResult.Checked.class);
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
