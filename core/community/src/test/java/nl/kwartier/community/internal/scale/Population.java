package nl.kwartier.community.internal.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.community.Reach;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.community.internal.SharedData;

/** Invented residents whose surnames are as common as in the Netherlands; a fifth has a surname that few share. */
final class Population {
    private static final String SYLLABLES =
            "ba ber bos dam den dijk el fen gra haar hof ken laar lo man men mo nes ren rij scho sen ster ta ter veld vo wal win zee";

    private final Random random;
    private final List<String[]> surnames = new ArrayList<>();
    private final List<Long> upTo = new ArrayList<>();
    private final List<String> firstNames;
    private long all;

    Population(long seed) throws IOException {
        random = new Random(seed);
        for (String line : Files.readAllLines(SharedData.file("namen/achternamen_top1000_2007.csv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = line.split(",", -1);
            surnames.add(new String[] {cells[1], cells[2]});
            all += Long.parseLong(cells[3]);
            upTo.add(all);
        }
        firstNames = Files.readAllLines(SharedData.file("namen/voornamen_faker_nl_tr_pl.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0])
                .filter(name -> name.matches("[\\p{L} '-]+"))
                .toList();
    }

    ResidentDetails next() {
        return new ResidentDetails(
                name(),
                PartialDate.of(LocalDate.of(1930, 1, 1).plusDays(random.nextInt(33_000))),
                null,
                null,
                List.of("Nederlands"),
                Reach.UNKNOWN,
                new Address(
                        "Lijsterhof",
                        String.valueOf(1 + random.nextInt(200)),
                        new Postcode((1000 + random.nextInt(2000)) + " " + letter() + letter()),
                        "Kwartierstad"),
                "BU9999" + random.nextInt(100),
                random.nextInt(50) == 0,
                null);
    }

    private PersonName name() {
        String first = firstName();
        String second = random.nextInt(3) == 0 ? " " + firstName() : "";
        String[] surname = random.nextInt(5) == 0 ? rare() : common();
        String prefix = surname[0].isEmpty() ? null : surname[0];
        return new PersonName(
                first + second, second.isEmpty() ? null : first, prefix, surname[1], null, null, NameUse.OWN);
    }

    private String firstName() {
        double skewed = Math.pow(random.nextDouble(), 2);
        return firstNames.get((int) (skewed * firstNames.size()));
    }

    private String[] common() {
        long drawn = (long) (random.nextDouble() * all);
        int at = Collections.binarySearch(upTo, drawn + 1);
        return surnames.get(at < 0 ? -at - 1 : at);
    }

    private String[] rare() {
        String[] syllables = SYLLABLES.split(" ", -1);
        var surname = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            surname.append(syllables[random.nextInt(syllables.length)]);
        }
        surname.setCharAt(0, Character.toUpperCase(surname.charAt(0)));
        return new String[] {random.nextInt(4) == 0 ? "van" : "", surname.toString()};
    }

    private char letter() {
        return (char) ('A' + random.nextInt(26));
    }
}
