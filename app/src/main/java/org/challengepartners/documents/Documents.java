package org.challengepartners.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes documents from a feature's template, in the one look that all of them have. */
@Component
public class Documents {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    Documents() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.addTemplateResolver(resolver);
    }

    /**
     * Writes one.
     *
     * @param body names the template of the feature whose fragment {@code body} says what it says, in headings, paragraphs and
     *     lists: for example {@code reviews/report}
     * @param subject what it is, in one sentence, for catalogues and screen readers
     * @param values what the template names
     */
    public Document write(String body, String title, String subject, Map<String, Object> values) {
        return write(body, title, subject, values, "");
    }

    /**
     * Writes a draft, which cannot be taken for final: on each sheet, and at the head of the page, stands which version it is and
     * for whom.
     *
     * @param mark for example {@code Draft D1 for Helen Carter, Manor School. Not final}
     */
    public Document draft(String body, String title, String subject, Map<String, Object> values, String mark) {
        return write(body, title, subject, values, mark);
    }

    private Document write(String body, String title, String subject, Map<String, Object> values, String mark) {
        var content = new Context(Locale.UK, values);
        content.setVariable("mark", mark);
        content.setVariable("body", body);
        content.setVariable("title", title);
        content.setVariable("subject", subject);
        return new Document(title, templates.process("documents/document", content));
    }
}
