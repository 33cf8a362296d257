package org.challengepartners.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.reviews.DemonstrationReviews;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** A head takes away everything that her school owns, and nobody takes away anything of another's. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ExportingSchoolTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    DemonstrationReviews reviews;

    @Autowired
    ExportingSchool exporting;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
        reviews.make(made.manor());
    }

    @Test
    void theHeadsArchiveHoldsHerSchoolAndItsReportsWordForWord() {
        var files = SignIn.as(
                Account.MANOR_HEAD.id(),
                Account.MANOR_HEAD.person(),
                SignIn.roles("headteacher"),
                () -> unpack(exporting.archive(made.manor().id()).orElseThrow()));

        assertThat(files)
                .containsKeys(
                        "school/profile.json",
                        "school/people.json",
                        "school/keys.json",
                        "school/agreements.json",
                        "school/visits-of-the-office.json",
                        "reviews/reports.json");
        assertThat(files.get("school/people.json")).contains("Helen Carter", "HEADTEACHER");
        assertThat(files.get("reviews/reports.json")).contains("The teaching observed was excellent");
        assertThat(String.join(" ", files.values())).doesNotContain("Brookside", "Grace Whitfield");
    }

    @Test
    void nobodyElseGetsIt() {
        Account.OTHER_HEAD.does(
                () -> assertThat(exporting.archive(made.manor().id())).isEmpty());
    }

    private static Map<String, String> unpack(byte[] archive) {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
