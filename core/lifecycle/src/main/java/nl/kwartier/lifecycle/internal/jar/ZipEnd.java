package nl.kwartier.lifecycle.internal.jar;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The record at the end of a zip file, by which a file that is still being copied is told from a whole one. The layout is that of the
 * "end of central directory record" in PKWARE's APPNOTE, section 4.3.16.
 */
final class ZipEnd {
    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipEnd() {}

    /** Whether the file starts as every jar does. */
    static boolean startsAsZip(byte[] file) {
        return file.length >= 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** Whether the file ends where its own table of contents says that it ends. */
    static boolean isWhole(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int lowest = Math.max(0, file.length - LENGTH - LONGEST_COMMENT);
        for (int at = file.length - LENGTH; at >= lowest; at--) {
            if (bytes.getInt(at) == SIGNATURE && endsHere(bytes, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsHere(ByteBuffer bytes, int at) {
        int comment = Short.toUnsignedInt(bytes.getShort(at + 20));
        long directorySize = Integer.toUnsignedLong(bytes.getInt(at + 12));
        long directoryStart = Integer.toUnsignedLong(bytes.getInt(at + 16));
        return at + LENGTH + comment == bytes.limit() && directoryStart + directorySize <= at;
    }
}
