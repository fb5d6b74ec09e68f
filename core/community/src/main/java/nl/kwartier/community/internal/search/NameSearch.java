package nl.kwartier.community.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwartier.api.store.Reader;

/**
 * Finds residents. The rarest word that was typed whole leads to names by the index, and the other words are compared within those; a
 * half-typed last word leads only when there is no other. When that leaves room, words that sound or look alike lead as well.
 */
public final class NameSearch {
    /** Names that are read for one search, at most, after the exact ones. */
    private static final int MOST_READ = 2_000;

    private static final int MOST_ALIKE = 40;
    /** With one letter other, two letters are as good as any two. */
    private static final int SHORTEST_WITH_ERROR = 3;

    private final Vocabulary vocabulary;

    /** Searches with these words. */
    public NameSearch(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The ids of those who fit, best first. */
    public List<String> find(Reader reader, String typed, int limit) {
        var query = Query.of(typed);
        if (query.empty()) {
            return List.of();
        }
        vocabulary.refresh(reader);
        if (query.narrow() || query.words().isEmpty()) {
            return narrowed(reader, query, limit);
        }
        var hits = new Hits(limit);
        spelled(reader, query, hits);
        if (!hits.full()) {
            alike(reader, query, hits);
        }
        return hits.best();
    }

    private List<String> narrowed(Reader reader, Query query, int limit) {
        var hits = new Hits(limit);
        var match = new Match(query.words(), alternatives(query.words()));
        Narrow.read(
                reader, query, (name, id) -> hits.add(name, id, query.words().isEmpty() ? 1 : match.grade(name)));
        return hits.best();
    }

    private void spelled(Reader reader, Query query, Hits hits) {
        var words = query.words();
        var exact =
                new Match(words, words.stream().map(word -> Set.<String>of()).toList());
        for (String token : leading(reader, words)) {
            if (hits.full()) {
                return;
            }
            Names.read(reader, query, token, words, hits.room(), (name, id) -> hits.add(name, id, exact.grade(name)));
        }
    }

    /** The words to look up: the rarest whole word, or what the only word may become. */
    private List<String> leading(Reader reader, List<String> words) {
        String last = words.get(words.size() - 1);
        String rarest = null;
        int fewest = Vocabulary.COMMON;
        for (String word : words.subList(0, words.size() - 1)) {
            int uses = leads(word) ? vocabulary.uses(reader, word) : Integer.MAX_VALUE;
            if (uses < fewest || (uses == fewest && rarest == null)) {
                rarest = word;
                fewest = uses;
            }
        }
        if (rarest == null || (fewest == Vocabulary.COMMON && leads(last))) {
            return words.size() == 1 || !leads(last) ? vocabulary.startingWith(last, MOST_ALIKE) : List.of(last);
        }
        return List.of(rarest);
    }

    private boolean leads(String word) {
        return vocabulary.has(word) && !NameWords.PREFIXES.contains(word);
    }

    private void alike(Reader reader, Query query, Hits hits) {
        var words = new ArrayList<>(query.words());
        words.removeIf(
                word -> NameWords.PREFIXES.contains(word) && query.words().size() > 1);
        var alternatives = alternatives(words);
        var match = new Match(words, alternatives);
        int left = MOST_READ;
        for (String token : leadingAlike(reader, words, alternatives)) {
            if (left <= 0) {
                return;
            }
            left -= Names.read(
                    reader, query, token, List.of(), left, (name, id) -> hits.add(name, id, match.grade(name)));
        }
    }

    private List<String> leadingAlike(Reader reader, List<String> words, List<Set<String>> alternatives) {
        List<String> fewest = List.of();
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < words.size(); i++) {
            var tokens = new LinkedHashSet<>(alternatives.get(i));
            if (vocabulary.has(words.get(i))) {
                tokens.add(words.get(i));
            }
            int sum = tokens.stream()
                    .mapToInt(token -> vocabulary.uses(reader, token))
                    .sum();
            if (sum > 0 && sum < least) {
                fewest = List.copyOf(tokens);
                least = sum;
            }
        }
        return fewest;
    }

    private List<Set<String>> alternatives(List<String> words) {
        return words.stream().map(this::alternatives).toList();
    }

    private Set<String> alternatives(String word) {
        var found = new LinkedHashSet<String>();
        if (word.length() >= SHORTEST_WITH_ERROR) {
            found.addAll(vocabulary.oneEditFrom(word));
        }
        if (word.length() > 2) {
            found.addAll(vocabulary.soundingLike(word));
        }
        found.remove(word);
        return found;
    }

    /** What was found, each person once. */
    private static final class Hits {
        private static final Comparator<Map.Entry<String, Hit>> BEST_FIRST = Comparator.comparing(
                        (Map.Entry<String, Hit> entry) -> -entry.getValue().grade())
                .thenComparing(entry -> entry.getValue().name())
                .thenComparing(Map.Entry::getKey);

        private final Map<String, Hit> byId = new LinkedHashMap<>();
        private final int limit;

        Hits(int limit) {
            this.limit = limit;
        }

        void add(String name, String id, int grade) {
            if (grade > 0) {
                byId.merge(id, new Hit(name, grade), (old, fresh) -> old.grade() >= fresh.grade() ? old : fresh);
            }
        }

        /** Twice as many as wanted, so that the best can be chosen. */
        int room() {
            return 2 * limit - byId.size();
        }

        boolean full() {
            return byId.size() >= limit;
        }

        List<String> best() {
            return byId.entrySet().stream()
                    .sorted(BEST_FIRST)
                    .limit(limit)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private record Hit(String name, int grade) {}
}
