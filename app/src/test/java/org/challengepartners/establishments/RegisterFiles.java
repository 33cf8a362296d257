package org.challengepartners.establishments;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of the public register for tests: the real ones, where the machine has them, and small ones written by hand. */
public final class RegisterFiles {

    public static final String ESTABLISHMENTS = "edubasealldata20220706.zip";
    public static final String LINKS = "links_edubasealldata20250422.zip";

    static final String HEADER =
            "URN,EstablishmentName,EstablishmentStatus (code),EstablishmentStatus (name),CloseDate,"
                    + "OpenDate,Town,Postcode,Easting,Northing,NumberOfPupils,SchoolWebsite,HeadLastName,Colour of the door\n";

    private RegisterFiles() {}

    /** A file of the real register; the test is skipped on a machine that does not have it. */
    public static Path real(String name) {
        var root = Path.of(System.getProperty("project.root", ".."))
                .toAbsolutePath()
                .normalize();
        var file = root.resolveSibling("shared").resolve("data/gias").resolve(name);
        assumeTrue(
                Files.isReadable(file),
                "the public register's file " + name + " is not beside the repository, in shared/data/gias: skipped");
        return file;
    }

    static ReceivedFile received(Path file) {
        return new ReceivedFile(file, String.valueOf(file.getFileName()), Optional.empty());
    }

    static ReceivedFile csv(Path folder, String name, String text) {
        return csv(folder, name, text, StandardCharsets.UTF_8);
    }

    static ReceivedFile csv(Path folder, String name, String text, Charset charset) {
        return bytes(folder, name, text.getBytes(charset));
    }

    static ReceivedFile bytes(Path folder, String name, byte[] bytes) {
        try {
            return new ReceivedFile(
                    Files.write(folder.resolve(name), bytes), name, Optional.of(LocalDate.of(2026, 9, 1)));
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    static ReceivedFile zip(Path folder, String name, String... entries) {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write((HEADER + "100001,A School,1,Open,,,,,,,,,,\n").getBytes(StandardCharsets.UTF_8));
            }
            return received(file);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
