package org.challengepartners.establishments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Takes the one file out of a ZIP file, and counts what comes out rather than believe what the ZIP file says of itself. */
final class Unpacking {

    static final long LARGEST_FILE = 100L * 1024 * 1024;
    static final long LARGEST_UNPACKED = 300L * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K'};

    private Unpacking() {}

    /** Whether the file begins as ZIP files do, whatever it is called. */
    static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    /** Puts the one entry of the ZIP file into a file of its own, which the caller must delete. */
    static Path unpack(Path zip) throws IOException, RefusedFile {
        var unpacked = Files.createTempFile("register", ".csv");
        try (var file = new ZipFile(zip.toFile());
                var in = file.getInputStream(onlyEntry(file))) {
            Files.copy(new Limited(in), unpacked, StandardCopyOption.REPLACE_EXISTING);
            return unpacked;
        } catch (TooMuch tooMuch) {
            Files.deleteIfExists(unpacked);
            throw new RefusedFile(Refusal.UNPACKS_TOO_LARGE);
        } catch (ZipException | java.io.EOFException broken) {
            Files.deleteIfExists(unpacked);
            throw new RefusedFile(Refusal.BROKEN_ZIP);
        } catch (IOException | RefusedFile failed) {
            Files.deleteIfExists(unpacked);
            throw failed;
        }
    }

    private static ZipEntry onlyEntry(ZipFile file) throws RefusedFile {
        if (file.size() != 1) {
            throw new RefusedFile(Refusal.NOT_ONE_ENTRY);
        }
        var entry = file.entries().nextElement();
        if (entry.isDirectory() || entry.getName().matches(".*(/|\\\\|\\.\\.).*")) {
            throw new RefusedFile(Refusal.NOT_ONE_ENTRY);
        }
        return entry;
    }

    /** More comes out of a ZIP file than any register holds. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Limited extends java.io.FilterInputStream {

        private long read;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int bytes) throws TooMuch {
            read += bytes;
            if (read > LARGEST_UNPACKED) {
                throw new TooMuch();
            }
        }
    }
}
