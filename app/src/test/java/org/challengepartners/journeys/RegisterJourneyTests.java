package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.challengepartners.establishments.EstablishmentLinks;
import org.challengepartners.establishments.RegisterFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office imports the real file of the public register in a browser, and sees how far it is. */
@JourneyTest
class RegisterJourneyTests {

    /** Reading takes some seconds on a machine that does nothing else. */
    private static final double PATIENCE = 60_000;

    @Test
    void fromTheRealFileToTheEstablishmentThatFollowedManorSchool(Journey journey) {
        var file = RegisterFiles.real(RegisterFiles.ESTABLISHMENTS);
        var office = journey.signIn("office", "/" + EstablishmentLinks.IMPORT);
        assertThat(office.locator("h1")).hasText("Import the public register");
        journey.picture(office, "register-import");

        office.locator("vaadin-upload input[type=file]").setInputFiles(file);
        assertThat(office.getByText("Reading edubasealldata20220706.zip")).isVisible(patient());
        assertThat(office.locator(".reading-part vaadin-progress-bar")).isVisible();
        journey.view(office, "register-reading");
        assertThat(office.getByText("The file is read. Nothing has changed yet"))
                .isVisible(patient());
        assertThat(office.locator("main")).containsText("49,514, read as windows-1252");
        journey.picture(office, "register-difference");

        office.getByRole(AriaRole.BUTTON, named("Import these changes")).click();
        assertThat(office.getByText("The register is that of Wednesday 6 July 2022"))
                .isVisible(patient());

        office.navigate("/" + EstablishmentLinks.REGISTER);
        office.getByLabel("Find an establishment by name, town, postcode or URN")
                .fill("nw10 3nt");
        assertThat(office.getByText("144053")).isVisible();
        assertThat(office.locator("main")).containsText("Closed on Friday 31 March 2017");
        journey.picture(office, "register-found");
        journey.phone(office);
        journey.picture(office, "register-found-phone");
        assertThat(journey.complaints()).isEmpty();
    }

    @Test
    void whatIsNoRegisterIsRefusedWithTheReasonAndNothingWaits(Journey journey, @TempDir Path folder) throws Exception {
        var office = journey.signIn("office", "/" + EstablishmentLinks.IMPORT);
        var wrong = Files.write(folder.resolve("pupils.csv"), "Name,Class\nA,1\n".getBytes(StandardCharsets.UTF_8));

        office.locator("vaadin-upload input[type=file]").setInputFiles(wrong);

        assertThat(office.getByRole(AriaRole.ALERT).first()).containsText("has no column URN");
        journey.picture(office, "register-refused");
        var broken = Files.write(folder.resolve("register.zip"), new byte[] {'P', 'K', 3, 4, 20, 0});
        office.locator("vaadin-upload input[type=file]").setInputFiles(broken);
        assertThat(office.getByRole(AriaRole.ALERT).first()).containsText("damaged or not complete");
    }

    private static LocatorAssertions.IsVisibleOptions patient() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
