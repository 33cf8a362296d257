package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.challengepartners.reviews.ChoosingTeams;
import org.challengepartners.reviews.RuleLine;
import org.challengepartners.reviews.RuleWaiver;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** The rules of planning that a team breaks, and how two of the office let one go. */
class TeamRulesPart extends Part {

    private final ChoosingTeams choosing;
    private final OfficeReviewView page;

    TeamRulesPart(ChoosingTeams choosing, OfficeReviewView page) {
        super("Rules of planning");
        this.choosing = choosing;
        this.page = page;
        var broken = choosing.broken(page.id());
        if (broken.isEmpty()) {
            add(new Paragraph("The team keeps every rule."));
            return;
        }
        var list = new UnorderedList();
        broken.forEach(line -> list.add(item(line)));
        add(list, form(broken));
    }

    private ListItem item(RuleLine line) {
        var item = new ListItem("%s: %s.%s"
                .formatted(
                        line.rule(),
                        line.words(),
                        line.waiver().map(TeamRulesPart::said).orElse("")));
        if (line.mayAgree()) {
            item.add(new Actions(
                    new Button("Let rule %s go for this review".formatted(line.rule()), pressed -> agree(line))));
        }
        return item;
    }

    private static String said(RuleWaiver waiver) {
        return waiver.isAgreed()
                ? " Let go by %s and %s: %s".formatted(waiver.askedByName(), waiver.agreedBy(), waiver.reason())
                : " %s asks a colleague to let it go: %s".formatted(waiver.askedByName(), waiver.reason());
    }

    private void agree(RuleLine line) {
        page.errors().clear();
        if (choosing.letGo(page.id(), line.rule())) {
            page.show();
            page.confirmation().say("Rule %s is let go for this review".formatted(line.rule()));
        } else {
            page.errors().show("Somebody else has decided about this rule. Open the page again");
        }
    }

    private Part form(List<RuleLine> broken) {
        var rules = broken.stream().map(RuleLine::rule).distinct().toList();
        var rule = new RadioButtonGroup<String>("Which rule should be let go?", rules);
        var reason = new TextField("Why");
        reason.setHelperText("A second person of the office agrees, and the headteacher reads it with the team");
        var checks = new FormChecks(page.errors())
                .filled(rule, "Choose the rule that should be let go")
                .filled(reason, "Say why the rule should be let go")
                .atMost(reason, 1000, "Why");
        return new Part("Let a rule go", rule, reason, new Actions(new Button("Ask a colleague to agree", pressed -> {
            if (checks.pass()) {
                choosing.askToLetGo(page.id(), rule.getValue(), reason.getValue());
                page.show();
                page.confirmation().say("A colleague can agree on this page that the rule is let go");
            }
        })));
    }
}
