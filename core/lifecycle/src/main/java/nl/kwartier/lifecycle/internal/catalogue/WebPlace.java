package nl.kwartier.lifecycle.internal.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Set;

/**
 * A catalogue on a web server. Only over https, because a list that somebody changed on the way could hide an update; plain http is for
 * this computer alone. Redirections are not followed.
 */
final class WebPlace implements Place {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** A jar of 50 MB over a line of 2 megabits per second takes a little more than three minutes. */
    private static final Duration WHOLE = Duration.ofMinutes(4);

    private final URI base;
    private final Duration silence;
    private final Duration whole;

    /**
     * Reads below an address.
     *
     * @param silence how long nothing may come
     * @param whole how long a file may take
     */
    WebPlace(URI base, Duration silence, Duration whole) {
        this.base = base;
        this.silence = silence;
        this.whole = whole;
    }

    static WebPlace of(String address) throws CatalogueFault {
        try {
            var uri = new URI(address.endsWith("/") ? address : address + "/");
            if (mayBe(uri)) {
                return new WebPlace(uri, SILENCE, WHOLE);
            }
        } catch (URISyntaxException e) {
            // Falls through to the same sentence as another kind of address.
        }
        throw new CatalogueFault(CatalogueReasons.badAddress(address));
    }

    private static boolean mayBe(URI uri) {
        return uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && ("https".equals(uri.getScheme())
                        || ("http".equals(uri.getScheme()) && HERE.contains(uri.getHost())));
    }

    @Override
    public byte[] read(String name, long most) throws CatalogueFault {
        URI file = base.resolve(name);
        if (!file.toString().startsWith(base.toString())) {
            throw new CatalogueFault(CatalogueReasons.elsewhere(name));
        }
        try {
            return read(file, most);
        } catch (SocketTimeoutException slow) {
            throw new CatalogueFault(CatalogueReasons.tooSlow(file + ": " + slow));
        } catch (IOException e) {
            throw new CatalogueFault(CatalogueReasons.unreachable(file + ": " + e));
        }
    }

    private byte[] read(URI file, long most) throws IOException, CatalogueFault {
        long until = System.nanoTime() + whole.toNanos();
        var connection = (HttpURLConnection) file.toURL().openConnection();
        try {
            connection.setInstanceFollowRedirects(false);
            connection.setUseCaches(false);
            connection.setConnectTimeout((int) silence.toMillis());
            connection.setReadTimeout((int) silence.toMillis());
            refuse(connection.getResponseCode(), file);
            try (InputStream in = connection.getInputStream()) {
                return content(in, file, most, until, connection.getContentLengthLong());
            }
        } finally {
            connection.disconnect();
        }
    }

    private static void refuse(int status, URI file) throws CatalogueFault {
        String technical = file + ": HTTP " + status;
        if (status == HttpURLConnection.HTTP_NOT_FOUND || status == HttpURLConnection.HTTP_GONE) {
            throw new CatalogueFault(CatalogueReasons.absent(technical));
        }
        if (status >= 300 && status < 400) {
            throw new CatalogueFault(CatalogueReasons.elsewhere(technical));
        }
        if (status != HttpURLConnection.HTTP_OK) {
            throw new CatalogueFault(CatalogueReasons.unreachable(technical));
        }
    }

    private static byte[] content(InputStream in, URI file, long most, long until, long announced)
            throws IOException, CatalogueFault {
        var content = new ByteArrayOutputStream();
        var buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            content.write(buffer, 0, read);
            if (content.size() > most) {
                throw new CatalogueFault(CatalogueReasons.tooLarge(file + ": more than " + most + " bytes"));
            }
            if (System.nanoTime() - until > 0) {
                throw new CatalogueFault(CatalogueReasons.tooSlow(file + ": " + content.size() + " bytes came"));
            }
        }
        if (announced >= 0 && content.size() < announced) {
            throw new CatalogueFault(
                    CatalogueReasons.unreachable(file + ": " + content.size() + " of " + announced + " bytes came"));
        }
        return content.toByteArray();
    }
}
