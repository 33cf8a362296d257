package org.challengepartners.reviews;

import org.challengepartners.generated.GeneratedPart;
import org.challengepartners.generated.Loader;
import org.challengepartners.generated.Size;
import org.challengepartners.generated.Thing;
import org.springframework.stereotype.Component;

/** Reviews of every school from before the product, each with a report of findings that the school's head can read. */
@Component
class ReviewsGenerator implements GeneratedPart {

    private static final int FINDINGS = 20;
    private static final String SINCE = "[\"2020-09-01 00:00:00+00\",)";
    private static final String FINGERPRINT = "0".repeat(64);

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void make(Size size, Loader loader) {
        int reviews = size.schools() * size.reviewsASchool();
        loader.copy("tenancy.space (space_id, kind, founded_by)", rows -> {
            for (int i = 0; i < reviews; i++) {
                rows.row(Thing.REVIEW_SPACE.id(i), "REVIEW", Thing.PERSON.id(0));
                rows.row(Thing.REPORT_SPACE.id(i), "REPORT", Thing.PERSON.id(0));
            }
        });
        loader.copy("tenancy.key (space_id, person, role, valid, given_by, reason)", rows -> {
            for (int i = 0; i < reviews; i++) {
                var head = Thing.PERSON.id(i % size.schools());
                rows.row(Thing.REVIEW_SPACE.id(i), head, "HEADTEACHER", SINCE, Thing.PERSON.id(0), "made up");
                rows.row(Thing.REPORT_SPACE.id(i), head, "HEADTEACHER", SINCE, Thing.PERSON.id(0), "made up");
            }
        });
        loader.copy(
                "reviews.review (space_id, review_id, version, command_id, school_id, school_name, framework_code, held_from,"
                        + " held_until, held_precision, state)",
                rows -> {
                    for (int i = 0; i < reviews; i++) {
                        int school = i % size.schools();
                        var day = day(i / size.schools());
                        rows.row(
                                Thing.REVIEW_SPACE.id(i),
                                Thing.REVIEW.id(i),
                                0,
                                Thing.ROW.id(i),
                                Thing.SCHOOL.id(school),
                                "School " + school,
                                "QAR-2014",
                                day,
                                day,
                                "DAY",
                                "IMPORTED");
                    }
                });
        loader.copy(
                "reviews.report (space_id, report_id, review_id, school_id, school_name, framework_code, held_from, held_until,"
                        + " held_precision, origin, issued_at, fingerprint)",
                rows -> {
                    for (int i = 0; i < reviews; i++) {
                        int school = i % size.schools();
                        var day = day(i / size.schools());
                        rows.row(
                                Thing.REPORT_SPACE.id(i),
                                Thing.REPORT.id(i),
                                Thing.REVIEW.id(i),
                                Thing.SCHOOL.id(school),
                                "School " + school,
                                "QAR-2014",
                                day,
                                day,
                                "DAY",
                                "IMPORTED",
                                "2021-09-01 00:00:00+00",
                                FINGERPRINT);
                    }
                });
        loader.copy("reviews.report_finding (space_id, report_id, position, kind, wording)", rows -> {
            for (int i = 0; i < reviews; i++) {
                for (int position = 0; position < FINDINGS; position++) {
                    rows.row(
                            Thing.REPORT_SPACE.id(i),
                            Thing.REPORT.id(i),
                            position,
                            "WHAT_WENT_WELL",
                            "Pupils explain their reasoning with precision, and staff adapt tasks while the lesson runs");
                }
            }
        });
    }

    private static String day(int round) {
        return "%d-03-%02d".formatted(2008 + round % 15, 1 + round % 28);
    }
}
