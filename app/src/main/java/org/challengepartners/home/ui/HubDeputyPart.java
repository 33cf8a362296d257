package org.challengepartners.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.membership.Appointee;
import org.challengepartners.membership.HubDeputy;
import org.challengepartners.membership.NameDeputyResult;
import org.challengepartners.membership.NamingHubDeputy;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** Who answers for a school in its hub beside the head; the head names one of her deputies, and ends it. */
class HubDeputyPart extends Part {

    private final NamingHubDeputy naming;
    private final SchoolId school;
    private final Div shown = new Div();
    private final Confirmation confirmation = new Confirmation();

    HubDeputyPart(NamingHubDeputy naming, SchoolId school) {
        super("Deputy for hub matters");
        this.naming = naming;
        this.school = school;
        shown.addClassName("page");
        show();
        add(
                new Paragraph(
                        "A deputy whom the head names for hub matters reads the hub's agenda, and answers and proposes there for"
                                + " the school as the head does. The head can still answer herself; the latest answer counts."),
                shown,
                confirmation);
    }

    private void show() {
        shown.removeAll();
        var named = naming.of(school);
        var candidates = naming.candidates(school);
        shown.add(new Paragraph(named.map(HubDeputyPart::words).orElse("Nobody is named.")));
        var actions = new Actions();
        candidates.stream()
                .filter(one ->
                        named.filter(now -> now.person().equals(one.person())).isEmpty())
                .forEach(one -> actions.add(new Button("Name " + one.name(), pressed -> name(one))));
        if (named.isPresent() && naming.mayName(school)) {
            actions.add(new Button("End this", pressed -> end()));
        }
        if (actions.getComponentCount() > 0) {
            shown.add(actions);
        }
    }

    private void name(Appointee deputy) {
        var result = naming.name(school, deputy.person());
        show();
        confirmation.say(
                switch (result) {
                    case NameDeputyResult.Named named ->
                        "%s may answer for your school in its hub."
                                .formatted(named.deputy().name());
                    case NameDeputyResult.OnlyTheHead _ ->
                        "Only the school's headteacher names her deputy for hub matters.";
                    case NameDeputyResult.NotADeputy _ ->
                        "%s is no deputy of your school any more.".formatted(deputy.name());
                });
    }

    private void end() {
        naming.end(school);
        show();
        confirmation.say("Only the headteacher answers for your school in its hub.");
    }

    private static String words(HubDeputy deputy) {
        return "%s, named by %s on %s.".formatted(deputy.name(), deputy.namedBy(), DateWords.day(deputy.since()));
    }
}
