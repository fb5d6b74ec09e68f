package nl.kwartier.spi.descriptor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Header;

/** How long a programme keeps a kind of data. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Keeps.All.class)
@Header(name = "Kwartier-Bewaren", value = "${#period};wat=\"${#what}\";waarom=\"${#why}\"")
public @interface Keeps {
    /**
     * What is kept, and from when the period counts.
     *
     * @return a few Dutch words, at most 400 characters
     */
    String what();

    /**
     * For how long.
     *
     * @return an ISO 8601 period of years, months, weeks and days, such as {@code P1Y} or {@code P18M}
     */
    String period();

    /**
     * Why that long.
     *
     * @return a Dutch sentence, at most 400 characters
     */
    String why();

    /** All that a programme keeps. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        /**
         * Written by the compiler.
         *
         * @return each
         */
        Keeps[] value();
    }
}
