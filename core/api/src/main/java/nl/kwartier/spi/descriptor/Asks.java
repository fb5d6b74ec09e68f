package nl.kwartier.spi.descriptor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Purpose;
import org.osgi.annotation.bundle.Header;

/** The kinds of data that a programme asks for one purpose. An administrator approves it, and approves again what a later version asks more. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Asks.All.class)
@Header(
        name = "Kwartier-Vraagt",
        value = DutchCodes.PURPOSE + ";labels=\"" + DutchCodes.LABELS + "\";waarom=\"${#why}\"")
public @interface Asks {
    /**
     * What the data is used for.
     *
     * @return one purpose
     */
    Purpose purpose();

    /**
     * The kinds of data, also when the programme itself collects them.
     *
     * @return at least one; {@link DataLabel#NETWORK} never goes with {@link Purpose#DECISION}
     */
    DataLabel[] labels();

    /**
     * Why it cannot do without.
     *
     * @return a Dutch sentence, at most 400 characters
     */
    String why();

    /** All that a programme asks. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {
        /**
         * Written by the compiler.
         *
         * @return each
         */
        Asks[] value();
    }
}
