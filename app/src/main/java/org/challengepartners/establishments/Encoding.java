package org.challengepartners.establishments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out how the letters of a file are written: decided once, for the whole file, since few rows hold a telling letter. */
final class Encoding {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int BLOCK = 1 << 16;

    private Encoding() {}

    /** UTF-8 if every byte of the file fits it, with or without a mark at its beginning; else Windows-1252, as the register writes. */
    static Charset of(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(BLOCK);
        var letters = CharBuffer.allocate(BLOCK);
        try (var channel = Files.newByteChannel(file)) {
            boolean end;
            do {
                end = channel.read(bytes) < 0;
                bytes.flip();
                letters.clear();
                if (decoder.decode(bytes, letters, end).isError()) {
                    return WINDOWS_1252;
                }
                bytes.compact();
            } while (!end);
        }
        return StandardCharsets.UTF_8;
    }
}
