package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The framework's command line: only when asked for, only from this computer, only with the key. */
class ShellTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final Path KWARTIER = Path.of(System.getProperty("kwartier.jar"));
    private static final Pattern NOTICE = Pattern.compile("Let op: de beheershell staat aan op 127\\.0\\.0\\.1, "
            + "poort (\\d+), met de sleutel (\\S+)\\. Wie die sleutel heeft, kan alles\\..*");

    @TempDir
    Path folder;

    @Test
    void withTheOptionAndTheKeyItListsTheBundles() throws Exception {
        try (var kwartier = start("--shell")) {
            Matcher notice = notice(kwartier);
            int port = Integer.parseInt(notice.group(1));

            assertThat(said(port, notice.group(2), "lb", "exit")).contains("Kwartier Store", "Active", "g! ");
            assertThat(said(port, notice.group(2), "bestaatniet", "exit")).contains("Command not found");
            assertThat(said(port, "raden", "lb", "exit"))
                    .contains("Deze sleutel klopt niet.")
                    .doesNotContain("Kwartier Store");
            assertThat(said(port, "GET / HTTP/1.1", "lb")).doesNotContain("Kwartier Store");
            assertThat(kwartier.stop()).isZero();
        }
    }

    @Test
    void itIsOutOfReachFromAnotherAddress() throws Exception {
        Optional<InetAddress> other = otherAddress();
        other.ifPresentOrElse(
                address -> {}, () -> System.out.println("Skipped: this machine has no address but the loopback's"));
        assumeTrue(other.isPresent(), "no other address");
        try (var kwartier = start("--shell")) {
            int port = Integer.parseInt(notice(kwartier).group(1));

            assertThatThrownBy(() -> new Socket(other.orElseThrow(), port).close())
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void withoutTheOptionNothingOfItListensOrIsUnpacked() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "only Linux tells who listens");
        try (var kwartier = start()) {
            assertThat(listening(kwartier.pid())).hasSize(1);
            assertThat(folder.resolve("data/cache/shell")).doesNotExist();
        }
        try (var kwartier = start("--shell")) {
            notice(kwartier);
            assertThat(listening(kwartier.pid())).hasSize(2);
        }
    }

    private RunningKwartier start(String... options) throws IOException {
        String[] all = Stream.concat(Stream.of("--port", "0", "--programmas", "geen"), Stream.of(options))
                .toArray(String[]::new);
        var kwartier = RunningKwartier.start(JAVA, KWARTIER, folder.resolve("data"), all);
        kwartier.address();
        return kwartier;
    }

    private static Matcher notice(RunningKwartier kwartier) throws IOException {
        Matcher notice = NOTICE.matcher(kwartier.line());
        while (!notice.matches()) {
            notice = NOTICE.matcher(kwartier.line());
        }
        return notice;
    }

    /** Types these lines and gives everything that was answered. */
    private static String said(int port, String... lines) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
                var out = new PrintStream(socket.getOutputStream(), true, UTF_8)) {
            for (String line : lines) {
                out.println(line);
            }
            socket.shutdownOutput();
            return String.join("\n", in.lines().toList());
        }
    }

    private static Optional<InetAddress> otherAddress() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .findFirst();
    }

    /** The sockets on which a process listens. */
    private static List<String> listening(long pid) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            List<String> own = open.map(ShellTest::target).toList();
            return Stream.of("tcp", "tcp6")
                    .flatMap(kind -> lines(Path.of("/proc/" + pid + "/net/" + kind)))
                    .map(line -> line.strip().split("\\s+"))
                    .filter(fields -> fields[3].equals("0A") && own.contains("socket:[" + fields[9] + "]"))
                    .map(fields -> fields[1])
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException absent) {
            return Stream.empty();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }
}
