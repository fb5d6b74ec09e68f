package nl.kwartier.community.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.kwartier.api.store.Reader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * All words of names, in memory: about 60 bytes a word and, in the Netherlands, some 200,000 words for a million residents. It is read
 * from the database at the first search, and each search first reads the words that came since; so it needs no notice of other nodes.
 */
@Component(service = Vocabulary.class)
public final class Vocabulary {
    /** More uses than this make a word common; how much more does not matter. */
    static final int COMMON = 5_000;

    private static final long COUNT_AGAIN = TimeUnit.MINUTES.toNanos(5);
    private static final long LOOK_BACK = TimeUnit.MINUTES.toNanos(1);

    /** On PostgreSQL a lower number may be committed later; no more than these many words come in a minute with nobody searching. */
    private static final int BACK = 5_000;

    private final Map<String, Uses> words = new ConcurrentHashMap<>();
    private final ConcurrentSkipListSet<String> inOrder = new ConcurrentSkipListSet<>();
    private final Map<String, List<String>> bySound = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private volatile long lookedBack = System.nanoTime();

    /** Starts empty. */
    @Activate
    public Vocabulary() {}

    /** Whether the database is known to hold a word. */
    boolean has(String word) {
        return words.containsKey(word);
    }

    /** Reads the words that came since. */
    synchronized void refresh(Reader reader) {
        long from = last.get();
        if (System.nanoTime() - lookedBack > LOOK_BACK) {
            lookedBack = System.nanoTime();
            from -= BACK;
        }
        reader.each(
                "SELECT seq, word FROM {name_word} WHERE seq > ? ORDER BY seq",
                row -> {
                    add(row.text("word"));
                    last.accumulateAndGet(row.number("seq"), Math::max);
                },
                from);
    }

    private void add(String word) {
        if (words.putIfAbsent(word, Uses.UNKNOWN) == null) {
            inOrder.add(word);
            bySound.merge(Sound.of(word), List.of(word), Vocabulary::joined);
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** How many residents have a word, {@link #COMMON} at most; counted anew now and then. */
    int uses(Reader reader, String word) {
        var known = words.get(word);
        if (known == null) {
            return 0;
        }
        if (known.count() >= 0 && System.nanoTime() - known.at() < COUNT_AGAIN) {
            return known.count();
        }
        int count = (int) reader.number(
                "SELECT count(*) FROM (SELECT 1 FROM {name_token} WHERE token = ? LIMIT " + COMMON + ") AS counted",
                word);
        words.put(word, new Uses(count, System.nanoTime()));
        return count;
    }

    /** Words that start with these letters, in the order of the alphabet. */
    List<String> startingWith(String letters, int limit) {
        return inOrder.tailSet(letters).stream()
                .takeWhile(word -> word.startsWith(letters))
                .limit(limit)
                .toList();
    }

    /** Words that sound the same. */
    List<String> soundingLike(String word) {
        return bySound.getOrDefault(Sound.of(word), List.of());
    }

    /** Words that differ by one letter more, less or other, or by two neighbours that changed places. */
    List<String> oneEditFrom(String word) {
        var found = new ArrayList<String>();
        Edits.each(word, candidate -> {
            if (words.containsKey(candidate) && !found.contains(candidate)) {
                found.add(candidate);
            }
        });
        return found;
    }

    private record Uses(int count, long at) {
        static final Uses UNKNOWN = new Uses(-1, 0);
    }
}
