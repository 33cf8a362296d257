package org.challengepartners.membership;

import java.util.regex.Pattern;

/**
 * One file of a school's archive.
 *
 * @param path inside the archive, in lower case, for example {@code reviews/reports.json}
 * @param content a record or a list of records, which is written as JSON
 */
public record TenantFile(String path, Object content) {

    private static final Pattern PATH = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*\\.json");

    /**
     * The path stays inside the archive.
     *
     * @throws IllegalArgumentException if it is no such path
     */
    public TenantFile {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("no path of an archive: " + path);
        }
    }
}
