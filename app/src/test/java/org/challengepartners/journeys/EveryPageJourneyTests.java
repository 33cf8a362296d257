package org.challengepartners.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.LocalDate;
import java.util.Map;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Departing;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.SigningAgreements;
import org.challengepartners.messages.MessageLinks;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.reviews.ReviewsToReport;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page as each of its people, light and dark, on a laptop and on a telephone; the README's pictures come from here. */
@JourneyTest
class EveryPageJourneyTests {

    private static final int NARROWEST = 320;

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "manor.head, /, home-of-a-head",
        "manor.head, /school, my-school",
        "manor.head, /reviews, reviews",
        "manor.head, /agendas, agendas-of-a-head",
        "lead.reviewer, /, home-of-a-reviewer",
        "lead.reviewer, /reviews, reviews-of-a-reviewer",
        "hub.lead, /, home-of-a-hub-lead",
        "hub.lead, /agendas, agendas",
        "hub.lead, /shared-reports, reports-shared-with-a-hub-lead",
        "manor.member, /, home-of-a-member",
        "manor.member, /proposals, proposals-of-a-member",
        "manor.member, /general-meetings, general-meetings-of-a-member",
        "office, /general-meetings, general-meetings-of-the-office",
        "office, /general-meetings/call, call-a-general-meeting",
        "manor.member, /trail, published-heads",
        "office, /office/reviews, reviews-of-the-partnership",
        "office, /office/reviews/new, open-a-review",
        "office, /office/reviews/earlier, earlier-review",
        "office, /office/reviews/plan, plan-a-review",
        "office, /office/reviewers, reviewers",
        "office, /office/reviewer-days, ledger-of-the-office",
        "office, /office/survey, survey-results",
        "office, /office/excellence, accreditations",
        "lead.reviewer, /invitations, invitations-of-a-reviewer",
        "lead.reviewer, /reviewer-profile, own-profile-of-a-reviewer",
        "peer.reviewer, /follow-ups, follow-ups-of-a-reviewer",
        "manor.head, /releases, releases-of-a-head",
        "manor.head, /reviewer-days, days-of-a-school",
        "manor.member, /excellence, directory-of-excellence",
        "office, /office/calendar, calendar",
        "office, /office/calendar/upload, upload-term-dates",
        "office, /office/trail, verify-the-trail",
        "manor.head, /inbox, inbox-of-a-head",
        "manor.head, /inbox/preferences, preferences",
        "office, /office/mails, failed-mails-of-the-office",
        "office, /office, office",
        "office, /office/members, register-of-members",
        "office, /office/members/new, new-application",
        "office, /office/inspections, inspections",
        "office, /office/visits, visits-of-the-office",
        "office, /office/people, people",
        "office, /office/people/invite, invite",
        "office, /office/people/invite-many, invite-many",
        "office, /office/schools, schools-board",
        "other.head, /directory, directory",
        "office, /office/establishments, public-register",
        "office, /office/hubs, hubs",
        "office, /office/hubs/new, new-hub",
        "office, /office/conversions, conversions",
        "office, /office/establishments/import, import-of-the-register",
        "office, /proposals, proposals-of-the-office",
        "office, /proposals/new, new-proposal",
        "other.head, /reviews/00000000-0000-7000-8000-000000000001, not-found",
        "manor.head, /office, another-role",
    })
    void shutsNobodyOut(String account, String path, String picture, Journey journey) {
        look(journey, journey.signIn(account, path), picture);
    }

    @Test
    void aReviewShutsNobodyOutNeitherItsTeamNorItsSchool(Journey journey) {
        var team = journey.signIn("lead.reviewer", "/" + ReviewLinks.review(People.demonstrationReview(journey)));
        look(journey, team, "review-of-the-team");

        var school = journey.signIn("manor.head", "/" + ReviewLinks.review(People.january2017(journey)));
        look(journey, school, "review-of-the-school");
    }

    @Test
    void whatATeamWritesShutsNobodyOut(Journey journey) {
        var review = People.demonstrationReview(journey);
        var lead = journey.signIn("lead.reviewer", "/" + ReviewLinks.evidence(review));
        look(journey, lead, "evidence-of-a-team");
        for (var page : Map.of(
                        ReviewLinks.newEvidence(review),
                        "new-evidence",
                        ReviewLinks.estimates(review),
                        "estimates-of-a-team",
                        ReviewLinks.agreedFindings(review),
                        "agreed-findings",
                        ReviewLinks.days(review),
                        "days-served",
                        ReviewLinks.concern(review),
                        "safeguarding-concern")
                .entrySet()) {
            journey.laptop(lead);
            lead.navigate("/" + page.getKey());
            look(journey, lead, page.getValue());
        }
        var head = journey.signIn("manor.head", "/" + ReviewLinks.excellence(review));
        look(journey, head, "excellence-of-a-review");
    }

    @Test
    void whatASchoolDoesAboutItsReportShutsNobodyOut(Journey journey) {
        var reviews = journey.house().application().part(ReviewsHouse.class);
        var review = People.openReviewOfManor(journey);
        reviews.wroteArea(Account.LEAD_REVIEWER, review, "Give middle leaders regular time to watch each other teach");
        reviews.submitted(review);

        var head = journey.signIn("manor.head", "/" + ReviewLinks.newAction(review, 1));
        head.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Action").setExact(true))
                .fill("Two lessons a half term, agreed with the cover team");
        look(journey, head, "action-of-a-school");
        journey.laptop(head);
        head.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        head.getByText("0 of 1 actions done").waitFor();
        look(journey, head, "action-plan-of-a-school");
        journey.laptop(head);
        head.navigate("/" + ReviewLinks.sharing(review));
        look(journey, head, "sharing-register");
        journey.laptop(head);
        head.navigate("/" + ReviewLinks.followUp(review));
        look(journey, head, "follow-up-of-a-review");
        journey.laptop(head);
        head.navigate("/" + ReviewLinks.survey(review));
        look(journey, head, "survey");
        var former = journey.signIn("peer.reviewer", "/" + ReviewLinks.review(review));
        look(journey, former, "closed-review");
    }

    @Test
    void theWayOfAReportShutsNobodyOut(Journey journey) {
        var toReport = journey.house().application().part(ReviewsToReport.class);
        var manor = People.manor(journey);
        var read = toReport.qualityRead(manor);
        var reader = journey.signIn("quality.reader", "/" + ReviewLinks.draft(read));
        look(journey, reader, "draft-report");
        var responding = toReport.responding(manor);
        var lead =
                journey.signIn("lead.reviewer", "/" + ReviewLinks.point(responding, toReport.firstPoint(responding)));
        look(journey, lead, "answer-of-a-lead");
        journey.laptop(lead);
        lead.navigate("/" + ReviewLinks.newSentence(responding));
        look(journey, lead, "new-sentence");
        var head = journey.signIn("manor.head", "/" + ReviewLinks.accuracy(toReport.finalising(manor)));
        look(journey, head, "accuracy-round");
        journey.laptop(head);
        head.navigate("/" + ReviewLinks.newPoint(toReport.withSchool(manor)));
        look(journey, head, "new-point");
        journey.laptop(head);
        head.navigate("/" + ReviewLinks.correction(toReport.issued(manor)));
        look(journey, head, "correction-of-a-report");
        var disputed = toReport.disputed(manor);
        look(journey, journey.signIn("office", "/" + ReviewLinks.officeReport(disputed)), "report-of-the-office");
        look(journey, journey.signIn("second.lead", "/" + ReviewLinks.accuracy(disputed)), "dispute-of-a-second-lead");
    }

    @Test
    void formingATeamShutsNobodyOut(Journey journey) {
        var forming = People.reviewIn(journey, "TEAM_FORMING");
        var office = journey.signIn("office", "/" + ReviewLinks.office(forming));
        look(journey, office, "review-of-the-office");
        for (var page : Map.of(
                        ReviewLinks.candidates(forming, true),
                        "candidates-to-lead",
                        ReviewLinks.candidates(forming, false),
                        "candidates-of-a-team",
                        ReviewLinks.reviewer(Account.LEAD_REVIEWER.id()),
                        "profile-of-a-reviewer")
                .entrySet()) {
            journey.laptop(office);
            office.navigate("/" + page.getKey());
            look(journey, office, page.getValue());
        }
        var head = journey.signIn("second.head", "/" + ReviewLinks.teamOffer(People.reviewIn(journey, "TEAM_OFFERED")));
        look(journey, head, "team-that-a-head-is-offered");
    }

    @Test
    void aSchoolsTrailAndItsTermDatesShutNobodyOut(Journey journey) {
        var school = MembershipLinks.school(People.manor(journey).id());
        look(journey, journey.signIn("manor.head", "/" + school + "/trail"), "trail-of-a-school");
        look(journey, journey.signIn("manor.head", "/" + school + "/terms"), "term-dates-of-a-school");
    }

    @Test
    void whatTheOfficeDoesWithOneSchoolOneHubAndOneEstablishmentShutsNobodyOut(Journey journey) {
        var manor = People.manor(journey).id();
        var office = journey.signIn("office", "/" + MembershipLinks.ESTABLISHMENTS + "/144053");
        look(journey, office, "establishment");
        for (var page : Map.of(
                        MembershipLinks.conversion(manor),
                        "numbers-of-a-school",
                        OfficeLinks.leaving(manor),
                        "leaving-of-a-school",
                        OfficeLinks.DEPARTURES,
                        "schools-that-leave",
                        MembershipLinks.hub(People.northHub(journey)),
                        "hub-of-the-office")
                .entrySet()) {
            journey.laptop(office);
            office.navigate("/" + page.getKey());
            look(journey, office, page.getValue());
        }
    }

    @Test
    void aVoteWithSeveralOptionsShutsNobodyOutBeforeAndAfterTheAnswer(Journey journey) {
        var conference = JdbcClient.create(journey.house().postgres().superuser())
                .sql("select proposal_id::text from decisions.contest where manner = 'APPROVE_SEVERAL'")
                .query(String.class)
                .single();
        look(journey, journey.signIn("manor.member", "/proposals/" + conference), "options-to-approve");
        look(journey, journey.signIn("other.member", "/proposals/" + conference), "options-answered");

        var proposal = journey.house().application().part(DecisionsHouse.class).proposal("Which way?");
        var office = journey.signIn("office", "/" + DecisionLinks.openVote(proposal) + "?manner=SCORE&options=One");
        look(journey, office, "open-a-vote-with-options");
    }

    @Test
    void aProposalOfAMemberShutsNobodyOutWhileTheMembersTalkAboutIt(Journey journey) {
        var database = JdbcClient.create(journey.house().postgres().superuser());
        var proposal = database.sql(
                        "select proposal_id::text from decisions.proposal where title like 'Share a speech%'")
                .query(String.class)
                .single();
        var amendment = database.sql("select amendment_id::text from decisions.amendment where proposal_id = ?::uuid")
                .param(proposal)
                .query(String.class)
                .single();
        var proposer = journey.signIn("manor.member", "/proposals/" + proposal);
        look(journey, proposer, "proposal-of-a-member");
        journey.laptop(proposer);
        proposer.navigate("/proposals/" + proposal + "/amendments/" + amendment);
        look(journey, proposer, "amendment-to-answer");
    }

    @Test
    void aGeneralMeetingShutsNobodyOutBeforeAndAfterItIsHeld(Journey journey) {
        var database = JdbcClient.create(journey.house().postgres().superuser());
        for (var meeting : Map.of(
                        "Annual general meeting", "meeting-to-come", "Extraordinary general meeting", "meeting-held")
                .entrySet()) {
            var id = database.sql("select general_meeting_id::text from decisions.general_meeting where title = ?")
                    .param(meeting.getKey())
                    .query(String.class)
                    .single();
            look(journey, journey.signIn("manor.member", "/general-meetings/" + id), meeting.getValue());
            look(journey, journey.signIn("office", "/general-meetings/" + id + "/lead"), "lead-" + meeting.getValue());
        }
    }

    @Test
    void aWrittenResolutionShutsNobodyOutNeitherMembersNorTheOffice(Journey journey) {
        var written = JdbcClient.create(journey.house().postgres().superuser())
                .sql(
                        "select proposal_id::text from decisions.contest where title = 'Adopt new articles of association'")
                .query(String.class)
                .single();
        look(journey, journey.signIn("manor.member", "/proposals/" + written), "resolution-of-a-member");

        var proposal = journey.house().application().part(DecisionsHouse.class).proposal("Raise the subscription");
        var office = journey.signIn("office", "/" + DecisionLinks.proposal(proposal));
        look(journey, office, "ways-to-ask-the-members");
        journey.laptop(office);
        office.navigate("/" + DecisionLinks.circulate(proposal));
        look(journey, office, "circulate-a-resolution");
        journey.laptop(office);
        office.navigate("/" + DecisionLinks.circulate(proposal) + "/check?kind=ORDINARY&about=OTHER");
        look(journey, office, "check-a-resolution");
    }

    @Test
    void anElectionShutsNobodyOutNeitherVotersNorCandidatesNorTheOffice(Journey journey) {
        var database = JdbcClient.create(journey.house().postgres().superuser());
        var open = database.sql(
                        "select election_id::text from elections.opening where closes_at > now() order by 1 limit 1")
                .query(String.class)
                .single();
        var announced = database.sql(
                        "select election_id::text from elections.election where nominations_until > now() limit 1")
                .query(String.class)
                .single();
        var member = journey.signIn("second.member", "/elections/" + open);
        look(journey, member, "election-of-a-member");
        for (var page : Map.of(
                        open + "/ballot", "ballot-paper",
                        open + "/candidate", "own-candidature",
                        announced + "/nominate", "nominate")
                .entrySet()) {
            journey.laptop(member);
            member.navigate("/elections/" + page.getKey());
            look(journey, member, page.getValue());
        }
        look(journey, journey.signIn("office", "/elections/" + open + "/withdrawal"), "withdrawal-of-a-candidate");
    }

    @Test
    void whatAHubDoesTogetherShutsNobodyOutNeitherItsLeadNorAHead(Journey journey) {
        var lead = journey.signIn("hub.lead", "/" + AgendaLinks.ACTIVITIES);
        lead.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Learning walk at Fairmile High School"))
                .click();
        look(journey, lead, "activity-of-a-lead");
        var activity = lead.url().substring(journey.house().address().length());
        for (var page : Map.of("/edit", "change-an-activity", "/cancel", "cancel-an-activity")
                .entrySet()) {
            journey.laptop(lead);
            lead.navigate(activity + page.getKey());
            look(journey, lead, page.getValue());
        }
        journey.laptop(lead);
        lead.navigate("/" + AgendaLinks.planActivity(People.northHub(journey)));
        look(journey, lead, "plan-an-activity");
        journey.laptop(lead);
        lead.navigate(activity);
        lead.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Move or cancel"))
                .first()
                .click();
        look(journey, lead, "day-of-an-activity");

        var head = journey.signIn("second.head", activity);
        look(journey, head, "activity-of-a-head");
        journey.laptop(head);
        head.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change: Anil Mehta"))
                .click();
        look(journey, head, "place-at-an-activity");
    }

    @Test
    void theYearOfAHubShutsNobodyOutNeitherItsLeadNorAHead(Journey journey) {
        var hub = People.northHub(journey);
        var lead = journey.signIn("hub.lead", "/" + AgendaLinks.BOARD);
        look(journey, lead, "hub-board");
        for (var page : Map.of(
                        AgendaLinks.MEETINGS,
                        "meetings-of-a-lead",
                        AgendaLinks.convene(hub),
                        "convene-meetings",
                        AgendaLinks.themes(hub),
                        "themes-of-a-hub",
                        AgendaLinks.ACTIVITIES,
                        "activities-of-a-lead")
                .entrySet()) {
            journey.laptop(lead);
            lead.navigate("/" + page.getKey());
            look(journey, lead, page.getValue());
        }
        var head = journey.signIn("manor.head", "/" + AgendaLinks.ACTIVITIES);
        look(journey, head, "activities-of-a-head");
        for (var page : Map.of(
                        AgendaLinks.CALENDAR,
                        "calendar-of-a-hub",
                        MessageLinks.CALENDAR_FEEDS,
                        "calendar-feeds",
                        AgendaLinks.MEETINGS,
                        "meetings-of-a-head",
                        AgendaLinks.propose(hub),
                        "propose-for-a-meeting",
                        AgendaLinks.OFFERS,
                        "offers-of-a-head")
                .entrySet()) {
            journey.laptop(head);
            head.navigate("/" + page.getKey());
            look(journey, head, page.getValue());
        }
    }

    @Test
    void aDepartureShutsNobodyOutNeitherTheOfficeNorTheSchool(Journey journey) {
        var manor = People.manor(journey).id();
        People.lets(
                journey,
                Account.OFFICE,
                Departing.class,
                departing -> departing.announce(
                        CommandId.next(),
                        manor,
                        LocalDate.now(DateWords.LONDON).plusMonths(2),
                        "Joins another partnership"));
        try {
            look(journey, journey.signIn("office", "/" + OfficeLinks.leaving(manor)), "departure-of-a-school");
            look(journey, journey.signIn("manor.head", "/" + MembershipLinks.school(manor)), "my-school-leaves");
        } finally {
            People.lets(journey, Account.OFFICE, Departing.class, departing -> departing.callOff(manor, "It stays"));
        }
    }

    @Test
    void aReportThatIsSharedWithTheHubsLeadShutsNobodyOut(Journey journey) {
        var manor = People.manor(journey).id();
        var year = MembershipYear.of(LocalDate.now(DateWords.LONDON));
        People.lets(
                journey,
                Account.MANOR_HEAD,
                SigningAgreements.class,
                agreements -> agreements.sign(CommandId.next(), manor, year, true));
        try {
            var lead = journey.signIn("hub.lead", "/" + ReviewLinks.SHARED_REPORTS);
            look(journey, lead, "reports-shared-with-me");
            lead.locator("main table a").first().click();
            look(journey, lead, "report-shared-with-me");
            look(journey, journey.signIn("manor.head", "/" + MembershipLinks.school(manor)), "my-school-shares");
        } finally {
            People.lets(
                    journey,
                    Account.MANOR_HEAD,
                    SigningAgreements.class,
                    agreements -> agreements.sign(CommandId.next(), manor, year, false));
        }
    }

    private static void look(Journey journey, Page page, String picture) {
        page.locator("h1").first().waitFor();
        for (var scheme : ColorScheme.values()) {
            if (scheme == ColorScheme.NO_PREFERENCE) {
                continue;
            }
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(scheme)
                    .setReducedMotion(ReducedMotion.REDUCE)); // no colour is measured half way to another
            var name = picture + (scheme == ColorScheme.DARK ? "-dark" : "");
            journey.laptop(page);
            assertThat(Accessibility.serious(page)).as(name).isEmpty();
            journey.view(page, name);
            journey.phone(page);
            journey.view(page, name + "-phone");
        }
        page.setViewportSize(NARROWEST, 640);
        assertThat(Accessibility.overflows(page)).as("scrolls sideways").isFalse();
        assertThat(page.locator("h1").count()).as("one main heading").isEqualTo(1);
    }
}
