package org.challengepartners.reviews;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key findings of the review of Manor School in January 2017, word for word and in the order of the school's public page;
 * three of them have a word in brackets behind them there, which is their grade.
 */
final class FoundingPage {

    static final List<FindingText> KEY_FINDINGS = List.of(
            plain("The teaching observed was excellent"),
            plain(
                    "Differentiation for pupils in lessons was very good and pupils were highly engaged in their learning"),
            plain("Staff were communicating very effectively with pupils using speech, sign and symbols"),
            plain("Resourcing of lessons was excellent"),
            plain("Staff and pupil relationships were outstanding"),
            graded("Behaviour was very well managed in a positive, calm manner", "Outstanding"),
            plain("Attention Autism activities was fantastic and pupils were very well engaged"),
            graded("VB intervention was highly effective", "Outstanding"),
            plain("MAST support is embedded in class teams and our therapy provision is excellent"),
            graded(
                    "Teachers reported back that they felt supported and CPD opportunities for all staff was of a very high standard",
                    "Outstanding"),
            plain("Relationships and partnership with other schools was rapidly developing"),
            plain("Development of middle leaders was a great support to school improvement"),
            plain(
                    "Assessment data was good and being well used i.e. in Pupil Progress meetings. Staff used this to support their teaching and help ensure pupil targets and interventions were accurate and well targeted"),
            plain("New PIPs were a very good idea and helped identify small steps of progress"),
            plain("ICT was being used very effectively to support teaching and learning"));

    private FoundingPage() {}

    private static FindingText plain(String wording) {
        return finding(wording, null);
    }

    private static FindingText graded(String wording, String grade) {
        return finding(wording, grade);
    }

    private static FindingText finding(String wording, @Nullable String grade) {
        return new FindingText(null, FindingKind.WHAT_WENT_WELL, wording, grade);
    }
}
