package org.challengepartners.agendas;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.challengepartners.SignIn;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The demonstration's agenda: North Hub's draft of this school year, written by its lead and ready to be put to the four
 * schools. Invented, after the parts of a published hub plan. The other hubs have none.
 */
@Component
public class DemonstrationAgendas {

    private final Drafting drafting;
    private final Wording wording;
    private final Clock clock;

    DemonstrationAgendas(Drafting drafting, Wording wording, Clock clock) {
        this.drafting = drafting;
        this.wording = wording;
        this.clock = clock;
    }

    /** Writes it as the hub's lead. */
    public AgendaId make(Made made) {
        return SignIn.as(Account.HUB_LEAD.id(), SignIn.roles(Account.HUB_LEAD.realmRole()), () -> {
            var agenda = drafting.start(made.manorsHub().id()).agenda();
            write(agenda);
            return agenda;
        });
    }

    private void write(AgendaId agenda) {
        add(
                agenda,
                new ItemForm.Intent("Every pupil in our four schools is taught to communicate and to read by adults who"
                        + " know how. We open our classrooms to each other, learn from what works next door, and keep"
                        + " the people who make the difference."));
        var reading = add(
                agenda,
                new ItemForm.Priority(
                        "Reading for pupils with complex needs",
                        "Reviews at three of our schools found that the teaching of reading depends on the classroom a"
                                + " pupil happens to be in.",
                        ""));
        var staff = add(
                agenda,
                new ItemForm.Priority(
                        "Growing and keeping our workforce",
                        "Support staff leave within two years, and each school trains new colleagues alone.",
                        ""));
        var forums = add(
                agenda,
                new ItemForm.Priority(
                        "Teaching and leadership through learning forums",
                        "Middle leaders seldom see a school other than their own.",
                        "What changes in a department when its leader has watched three others at work?"));
        targets(agenda, reading, staff);
        activities(agenda, reading, staff, forums);
        add(
                agenda,
                new ItemForm.WayOfWorking(
                        "We meet once a term, on a Thursday, at each school in turn. The host sends the"
                                + " papers a week before."));
        add(
                agenda,
                new ItemForm.WayOfWorking(
                        "What we see in each other's classrooms we speak of with the people we saw, and"
                                + " nowhere else."));
        add(
                agenda,
                new ItemForm.WayOfWorking(
                        "An objection is talked through at our next meeting. If it stands after that, it is printed with the"
                                + " agenda and does not stop it.",
                        WaySetting.OBJECTION_BLOCKS,
                        "0"));
    }

    private void targets(AgendaId agenda, ItemId reading, ItemId staff) {
        var year = year();
        add(
                agenda,
                new ItemForm.Target(
                        reading,
                        "More pupils read or follow a text suited to them every day",
                        "pupils with at least five reading sessions in the sampled week",
                        "%",
                        Direction.RISE,
                        "58",
                        year.firstDay().minusWeeks(8),
                        "80",
                        fridayFrom(LocalDate.of(year.lastDay().getYear(), 7, 10))));
        add(
                agenda,
                new ItemForm.Target(
                        reading,
                        "Staff are confident to teach reading to pupils with complex needs",
                        "staff who call themselves confident in the hub's survey",
                        "%",
                        Direction.RISE,
                        "",
                        fridayFrom(LocalDate.of(year.startsIn(), 11, 10)),
                        "75",
                        fridayFrom(LocalDate.of(year.lastDay().getYear(), 7, 10))));
        add(
                agenda,
                new ItemForm.Target(
                        staff,
                        "Fewer support staff leave",
                        "support staff who left within two years of joining",
                        "%",
                        Direction.FALL,
                        "31.5",
                        year.firstDay().minusWeeks(8),
                        "22",
                        fridayFrom(LocalDate.of(year.lastDay().getYear(), 7, 17))));
    }

    private void activities(AgendaId agenda, ItemId reading, ItemId staff, ItemId forums) {
        add(agenda, activity(null, ActivityKind.MEETING, "Autumn hub meeting, at Elm Park School", 10));
        add(agenda, activity(reading, ActivityKind.TRAINING, "Reading without words: a day with Manor School", 8));
        add(agenda, activity(forums, ActivityKind.LEARNING_WALK, "Learning walk at Fairmile High School", 20));
        add(agenda, activity(null, ActivityKind.MEETING, "Spring hub meeting, at Willowbank Primary School", 23));
        add(
                agenda,
                activity(
                        staff,
                        ActivityKind.JOINT_PRACTICE_DEVELOPMENT,
                        "Pairs of new support staff change places",
                        26));
        add(agenda, activity(forums, ActivityKind.HUB_LED_REVIEW, "Middle-leader review at Manor School", 34));
        add(agenda, activity(null, ActivityKind.MEETING, "Summer hub meeting, at Manor School", 40));
    }

    private ItemForm.Activity activity(@Nullable ItemId priority, ActivityKind kind, String title, int week) {
        var day = year().firstDay().plusWeeks(week).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return new ItemForm.Activity(priority, kind, title, day);
    }

    private static LocalDate fridayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private ItemId add(AgendaId agenda, ItemForm form) {
        return switch (wording.add(CommandId.next(), agenda, form)) {
            case SaveResult.Saved saved -> saved.item();
            case SaveResult refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private SchoolYear year() {
        return SchoolYear.of(LocalDate.now(clock));
    }
}
