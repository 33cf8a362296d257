package org.challengepartners.tenancy;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database, once the migrations have run, whether the wall has a hole; one hole stops the application. */
@Component
class WallGuard implements SmartInitializingSingleton {

    private final JdbcClient database;

    WallGuard(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var holes = holes();
        if (!holes.isEmpty()) {
            throw new WallBroken(holes);
        }
    }

    /** What is wrong, each naming its object; empty when the wall is whole. */
    List<Hole> holes() {
        return database.sql("select finding, object, problem from tenancy.guard() order by 1, 2")
                .query((row, _) -> new Hole(row.getInt("finding"), row.getString("object"), row.getString("problem")))
                .list();
    }

    /**
     * One hole in the wall.
     *
     * @param finding its number in {@code docs/adr/0001-spaces-and-keys.md}
     */
    record Hole(int finding, String object, String problem) {

        @Override
        public String toString() {
            return "%s %s (finding %d)".formatted(object, problem, finding);
        }
    }

    /** Stops the start. */
    static final class WallBroken extends IllegalStateException {
        private static final long serialVersionUID = 1;

        WallBroken(List<Hole> holes) {
            super("The wall between the schools has a hole: " + holes);
        }
    }
}
