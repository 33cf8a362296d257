package org.challengepartners.membership;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.challengepartners.BenchReport;
import org.challengepartners.IntegrationTest;
import org.challengepartners.generated.GeneratedPartnership;
import org.challengepartners.generated.Size;
import org.challengepartners.membership.SizesCompared.Question;
import org.challengepartners.shell.TurnedPage;
import org.challengepartners.tenancy.KeyRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/** The office's boards with all of England behind them, against a partnership of 230 schools. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class BoardsBench {

    private static final int ROWS = 25;

    @Autowired
    GeneratedPartnership generated;

    @Autowired
    OfficeBoards boards;

    @Autowired
    RegisterOfMembers register;

    @Autowired
    HubBoard hubs;

    @Test
    void theBoardsAnswerEnglandAsTheyAnswerACounty() {
        assumeTrue(BenchReport.wanted("boards"));
        new SizesCompared("boards", generated, this::questions).measure();
    }

    private Map<String, Question> questions(Size size) {
        var all = new LinkedHashMap<String, Question>();
        for (var letters : Map.of(
                        "first-page", "", "by-letters", "woodmouth", "by-common-letters", "ou", "none-found", "zzzz")
                .entrySet()) {
            office(all, "schools-" + letters.getKey(), schools(letters.getValue(), Optional.empty(), Optional.empty()));
            office(all, "members-" + letters.getKey(), members(letters.getValue(), Optional.empty(), Optional.empty()));
            office(all, "people-" + letters.getKey(), people(letters.getValue(), Optional.empty(), Optional.empty()));
            office(all, "hubs-" + letters.getKey(), page -> hubs.search(letters.getValue(), page));
        }
        for (var gap : SchoolGap.values()) {
            office(all, "schools-" + gap, schools("", Optional.empty(), Optional.of(gap)));
        }
        for (var gap : RegisterGap.values()) {
            office(all, "members-" + gap, members("", Optional.empty(), Optional.of(gap)));
        }
        for (var gap : PeopleGap.values()) {
            office(all, "people-" + gap, people("", Optional.empty(), Optional.of(gap)));
        }
        office(all, "schools-special", schools("", Optional.of(Phase.SPECIAL), Optional.empty()));
        office(all, "schools-nurseries", schools("", Optional.of(Phase.NURSERY), Optional.empty()));
        office(all, "members-applied", members("", Optional.of(MemberState.APPLIED), Optional.empty()));
        office(all, "people-heads", people("", Optional.of(KeyRole.HEADTEACHER), Optional.empty()));
        office(all, "people-hub-leads", people("", Optional.of(KeyRole.HUB_LEAD), Optional.empty()));
        office(all, "people-deputies", people("", Optional.of(KeyRole.DEPUTY), Optional.empty()));
        int last = size.schools() / ROWS - 1;
        office(all, "schools-last-page", turned(last, schools("", Optional.empty(), Optional.empty())));
        office(all, "members-last-page", turned(last, members("", Optional.empty(), Optional.empty())));
        office(all, "people-last-page", turned(last, people("", Optional.empty(), Optional.empty())));
        // No board counts its way to a page; a list to choose from does when somebody scrolls it to its end.
        all.put(
                "schools-list-scrolled-down",
                new Question(
                        SizesCompared.OFFICE,
                        () -> boards.schools(
                                new SchoolsQuery("", Optional.empty(), Optional.empty()), PageRequest.of(last, ROWS)),
                        false));
        return all;
    }

    private static void office(
            Map<String, Question> questions, String name, Function<Pageable, ? extends Slice<?>> ask) {
        questions.put(
                name.toLowerCase(java.util.Locale.UK).replace('_', '-'),
                new Question(SizesCompared.OFFICE, () -> ask.apply(TurnedPage.first(ROWS))));
    }

    /** The page to which one comes by pressing Next that often. */
    private static <T> Function<Pageable, Slice<T>> turned(int page, Function<Pageable, Slice<T>> board) {
        var before = board.apply(PageRequest.of(page - 1, ROWS)).getContent().getLast();
        return _ -> board.apply(TurnedPage.behind(before, page, ROWS));
    }

    private Function<Pageable, Slice<SchoolRow>> schools(
            String letters, Optional<Phase> phase, Optional<SchoolGap> gap) {
        return page -> boards.schools(new SchoolsQuery(letters, phase, gap), page);
    }

    private Function<Pageable, Slice<RegisterRow>> members(
            String letters, Optional<MemberState> state, Optional<RegisterGap> gap) {
        return page -> register.search(new RegisterQuery(letters, state, gap), page);
    }

    private Function<Pageable, Slice<PersonRow>> people(
            String letters, Optional<KeyRole> role, Optional<PeopleGap> gap) {
        return page -> boards.people(new PeopleQuery(letters, role, gap), page);
    }
}
