package nl.kwartier.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.internal.EachPlatform;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives all tests of a class one platform with the programme under test in it. A test takes it as a parameter of its method or of its
 * constructor:
 *
 * <pre>{@code
 * @KwartierTest
 * class WandelgroepTest {
 *     @Test
 *     void whoJoinsStandsInTheList(Platform platform) {
 *         Person fatma = platform.as("fatma", Role.STAFF);
 *         …
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(EachPlatform.class)
public @interface KwartierTest {
    /**
     * The databases to run the tests on, each time with a platform of its own.
     *
     * @return SQLite unless said otherwise
     */
    Database[] value() default Database.SQLITE;

    /**
     * Whether the platform is filled with the invented data of the demonstration.
     *
     * @return false unless set
     */
    boolean demo() default false;
}
