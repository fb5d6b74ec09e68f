package nl.kwartier.spi.descriptor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Header;

/** A role that people have within a programme. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(DeclaresRole.All.class)
@Header(name = "Kwartier-Rollen", value = "${#code};naam=\"${#label}\"")
public @interface DeclaresRole {
    /**
     * Its code, stable for ever.
     *
     * @return lower-case letters, digits and hyphens, at most 40 characters
     */
    String code();

    /**
     * What people call it.
     *
     * @return at most 60 characters
     */
    String label();

    /** All roles of a programme. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        /**
         * Written by the compiler.
         *
         * @return each
         */
        DeclaresRole[] value();
    }
}
