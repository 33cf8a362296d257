package org.challengepartners.reviews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The framework versions, as the migrations wrote them. */
@Component
class Frameworks {

    private final JdbcClient database;

    Frameworks(JdbcClient database) {
        this.database = database;
    }

    /** All versions: those of the full review first, the newest of them before the others, so that a form proposes it. */
    List<Framework> all() {
        return database.sql("""
                        select framework_code from reviews.framework
                         order by framework_code !~ '^QAR-[0-9]{4}$', framework_code desc
                        """)
                .query((row, _) -> get(row.getString("framework_code")))
                .list();
    }

    Framework get(String code) {
        return find(code).orElseThrow();
    }

    Optional<Framework> find(String code) {
        return database.sql("select title, used, disclaimer from reviews.framework where framework_code = ?")
                .param(code)
                .query((row, _) -> new Framework(
                        code,
                        row.getString("title"),
                        row.getString("used"),
                        strands(code),
                        scale(code),
                        row.getString("disclaimer")))
                .optional();
    }

    /** What to think of under each heading, by the heading's key. */
    Map<String, List<String>> guidance(String code) {
        var guidance = new HashMap<String, List<String>>();
        database.sql(
                        "select strand_key, question from reviews.framework_guidance where framework_code = ? order by strand_key, position")
                .param(code)
                .query((row, _) -> guidance.computeIfAbsent(row.getString("strand_key"), _ -> new ArrayList<>())
                        .add(row.getString("question")))
                .list();
        return guidance;
    }

    /** The scale of a framework's words; empty for one that gives none. */
    Optional<Scale> scaleOf(String code) {
        return database.sql("select scale_code from reviews.framework_scale where framework_code = ?")
                .param(code)
                .query((row, _) -> new Scale(row.getString("scale_code"), scale(code)))
                .optional();
    }

    /** What a report of the framework holds, in its order: the titles of its sections. */
    List<String> layout(String code) {
        return database.sql("select title from reviews.framework_section where framework_code = ? order by position")
                .param(code)
                .query((row, _) -> row.getString("title"))
                .list();
    }

    private List<Strand> strands(String code) {
        return database.sql("""
                        select strand_key, title, graded from reviews.framework_strand where framework_code = ? order by position
                        """)
                .param(code)
                .query((row, _) ->
                        new Strand(row.getString("strand_key"), row.getString("title"), row.getBoolean("graded")))
                .list();
    }

    private List<String> scale(String code) {
        return database.sql("select word from reviews.framework_word where framework_code = ? order by position")
                .param(code)
                .query((row, _) -> row.getString("word"))
                .list();
    }
}
