package nl.kwartier.api.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one component of a record that comes in as a form or JSON, or goes out as JSON. From it come the form's field, the check,
 * the sentence for who typed something wrong, and the OpenAPI schema.
 *
 * <p>A component may be a {@code String}, {@code Integer}, {@code Long}, {@code Double}, {@code Boolean}, {@code LocalDate},
 * {@code LocalTime}, {@code LocalDateTime}, {@code Instant} (out only), an enum that is {@code Labelled}, a record with one text
 * component and a static {@code of(String)} or a public constructor (such as {@code Postcode}; a form shows
 * what its method {@code typed()} gives, if it has one), {@link Upload} (an operation of the API then takes
 * {@code multipart/form-data} instead of JSON), another
 * record of described components (JSON only), a {@code List} of any of these, or a {@code Map} from text to one of these. A map is an object
 * in JSON; a form has a field {@code name.key} for each value, which the programme draws itself in {@link FormRoute#on}. A component that is not required is null, or an empty
 * list, when nothing was filled in; it is marked {@code @Nullable}. A component without this annotation is an error at the start.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {
    /**
     * The name in forms and JSON.
     *
     * @return Dutch, lower case, words joined by hyphens or camelCase as the API's other fields
     */
    String name();

    /**
     * The words above the field.
     *
     * @return Dutch at B1, at most 4 words or a plain question; may be empty for fields that only go out
     */
    String label() default "";

    /**
     * What helps to fill it in, under the label.
     *
     * @return a Dutch sentence, or empty
     */
    String hint() default "";

    /**
     * Why it must be filled in, shown at the field.
     *
     * @return a Dutch sentence; empty for a field that may stay empty, or that is {@link #mandatory}
     */
    String required() default "";

    /**
     * Whether it must be filled in for a reason that everybody knows, such as the password of somebody who logs in. Prefer a reason.
     *
     * @return false unless set
     */
    boolean mandatory() default false;

    /**
     * The largest length of a text, in characters.
     *
     * @return 200 unless set
     */
    int max() default 200;

    /**
     * The smallest number.
     *
     * @return no bound unless set
     */
    double least() default -1e15;

    /**
     * The largest number.
     *
     * @return no bound unless set
     */
    double most() default 1e15;

    /**
     * The answers to choose from, for a text that is one of a few which never change. An enum is for answers that code works with, and
     * {@link Declaration#options} for answers that depend on the request.
     *
     * @return Dutch words, kept as they are; empty for any text
     */
    String[] choices() default {};

    /**
     * How the field looks on a page.
     *
     * @return chosen by the component's type unless set
     */
    Widget widget() default Widget.AUTOMATIC;

    /**
     * The heading under which this field and the next ones stand, on a long form.
     *
     * @return a Dutch heading, or empty
     */
    String section() default "";

    /**
     * What the browser may fill in by itself.
     *
     * @return a value of HTML's {@code autocomplete}; {@code off} unless set
     */
    String autocomplete() default "off";

    /** How a field looks. */
    enum Widget {
        /** By the type: an enum is a choice, a list of enums is boxes, a date is a text with an example. */
        AUTOMATIC,
        /** One line. */
        TEXT,
        /** Several lines. */
        LONG_TEXT,
        /** A closed list that drops down; for more than 7 options. */
        SELECT,
        /** All options under each other; for at most 7. */
        RADIOS,
        /** Boxes of which several may be ticked. */
        BOXES,
        /** A password, which is never sent back. */
        PASSWORD,
        /** Not shown. */
        HIDDEN
    }
}
