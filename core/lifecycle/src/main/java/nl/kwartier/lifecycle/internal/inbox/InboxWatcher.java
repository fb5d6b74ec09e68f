package nl.kwartier.lifecycle.internal.inbox;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls as soon as something changes in the folder. Where the file system does not tell (a network drive, a folder that was replaced)
 * nothing is called, and the slow look of the caller has to notice.
 */
public final class InboxWatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InboxWatcher.class);

    private final WatchService service;

    private InboxWatcher(WatchService service) {
        this.service = service;
    }

    /** Starts to watch, on a thread of its own. */
    public static InboxWatcher watch(Path folder, Runnable changed) throws IOException {
        WatchService service = folder.getFileSystem().newWatchService();
        folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
        var watcher = new InboxWatcher(service);
        var thread = new Thread(() -> watcher.run(changed), "kwartier-inbox");
        thread.setDaemon(true);
        thread.start();
        return watcher;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            LOG.debug("The watch on the inbox did not close", e);
        }
    }

    private void run(Runnable changed) {
        try {
            while (true) {
                WatchKey key = service.take();
                // What exactly changed is seen by looking; here only that it did, once for a whole burst of events.
                key.pollEvents();
                key.reset();
                changed.run();
            }
        } catch (ClosedWatchServiceException e) {
            LOG.debug("The inbox is no longer watched");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
