package org.challengepartners.elections.counting;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

/** The papers of real wards of Scottish councils, where the machine has them; they do not belong to the repository. */
final class RealWards {

    static final int WARDS = 1014;

    /** One ward, read and ready to be counted. */
    record Ward(String name, CountOrder order, Papers papers) {}

    private RealWards() {}

    /** All wards by name; the test is skipped on a machine that does not have them. */
    static List<Ward> all() {
        return oneOf(1);
    }

    /** One of so many, evenly over the country. */
    static List<Ward> oneOf(int many) {
        return read("", many);
    }

    static Ward ward(String name) {
        return read(name + ".blt", 1).getFirst();
    }

    private static List<Ward> read(String suffix, int oneOf) {
        var root = Path.of(System.getProperty("project.root", ".."))
                .toAbsolutePath()
                .normalize();
        var file = root.resolveSibling("shared").resolve("data/elections/scottish-wards-blt.zip");
        assumeTrue(
                Files.isReadable(file),
                "the wards' papers are not beside the repository, in shared/data/elections: skipped");
        try (var zip = new ZipFile(file.toFile())) {
            var wards = new ArrayList<Ward>();
            var entries = Collections.list(zip.entries()).stream()
                    .filter(entry -> entry.getName().endsWith(suffix))
                    .toList();
            for (int i = 0; i < entries.size(); i += oneOf) {
                try (var lines = zip.getInputStream(entries.get(i))) {
                    var text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
                    wards.add(ward(entries.get(i).getName(), text));
                }
            }
            return wards;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Ward ward(String file, String text) {
        var blt = Blt.read(text.lines().map(line -> line.replaceAll(",+$", "")));
        var candidates = IntStream.range(0, blt.names().size())
                .mapToObj(i -> new Candidate(
                        "candidate-" + (i + 1), readable(blt.names().get(i))))
                .toList();
        var name = file.replace(".blt", "");
        var order = new CountOrder(
                name,
                Rules.of(Method.SCOTTISH_STV, blt.seats()),
                candidates,
                new TreeSet<>(blt.withdrawn()),
                Polls.LOT);
        return new Ward(name, order, Papers.of(order, blt.marked()));
    }

    /** Some files were saved in a wrong character set. */
    private static String readable(String name) {
        return name.replaceAll("\\p{Cc}", "?");
    }
}
