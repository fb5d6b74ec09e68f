package nl.kwartier.spi.descriptor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Header;

/**
 * Makes a bundle a programme: who it is and what it does. Stands on the class that implements {@code nl.kwartier.spi.Programme}. The
 * version and the maker come from the pom: its version and its organization.
 *
 * <p>All texts here and in the other annotations are plain Dutch at B1 without {@code <}, {@code >}, {@code "} and backslashes; quotes
 * are written as “ and ”.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Header(name = "Kwartier-Programma", value = "${#id}")
@Capability(
        namespace = "nl.kwartier.programma",
        name = "${#id}",
        attribute = {"titel=\"${#title}\"", "uitleg=\"${#about}\"", "icoon=\"${#icon}\""})
public @interface ProgrammeDescriptor {
    /**
     * The programme's id, for ever: its folder, its URL and the name of its tables.
     *
     * @return lower-case letters, digits and hyphens, at most 40 characters
     */
    String id();

    /**
     * What people call it.
     *
     * @return at most 60 characters
     */
    String title();

    /**
     * What it does for whom, in two sentences or so.
     *
     * @return at most 400 characters
     */
    String about();

    /**
     * How it is drawn beside its title.
     *
     * @return the name of an icon that the platform ships
     */
    String icon() default "puzzle";
}
