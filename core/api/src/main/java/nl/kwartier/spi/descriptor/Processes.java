package nl.kwartier.spi.descriptor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Header;

/**
 * The entry that a municipality takes over in its register of processing activities (GDPR, article 30). Each answer is a Dutch sentence
 * of at most 400 characters.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Header(
        name = "Kwartier-Verwerking",
        value = "register;doel=\"${#purpose}\";grondslag=\"${#ground}\";wie=\"${#people}\";wat=\"${#data}\""
                + ";ontvangers=\"${#receivers}\"")
public @interface Processes {
    /**
     * What the data is processed for.
     *
     * @return a Dutch sentence
     */
    String purpose();

    /**
     * By which ground of the GDPR, article 6, and which law or policy.
     *
     * @return a Dutch sentence
     */
    String ground();

    /**
     * Whose data it is.
     *
     * @return a Dutch sentence
     */
    String people();

    /**
     * Which data it is.
     *
     * @return a Dutch sentence
     */
    String data();

    /**
     * Who receives it.
     *
     * @return a Dutch sentence, also when nobody does
     */
    String receivers();
}
