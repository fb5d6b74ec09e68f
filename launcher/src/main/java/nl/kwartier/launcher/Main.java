package nl.kwartier.launcher;

/**
 * Starts Kwartier when Java is new enough, and says so when it is not. Compiled for Java 8, because a class for 17 would show an older
 * Java's user a stack trace; for the same reason the rest is named as text only.
 *
 * <p>Dates and numbers are written as CLDR has them on each Java: from Java 23 on there is nothing else, and before it, going through the
 * older names as well would make a start slower.
 */
public final class Main {
    private static final int OLDEST_JAVA = 17;
    private static final String REST = "nl.kwartier.launcher.internal.Kwartier";

    private Main() {}

    /**
     * Starts Kwartier and ends with exit code 1 on a Java that is too old.
     *
     * @param args the options of the command line
     * @throws ReflectiveOperationException when the jar is incomplete
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        String java = System.getProperty("java.specification.version");
        if (!newEnough(java)) {
            System.err.println(refusal(java));
            System.exit(1);
        }
        System.setProperty("java.locale.providers", "CLDR");
        ClassLoader loader =
                new RestLoader(Main.class.getProtectionDomain().getCodeSource().getLocation());
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass(REST).getMethod("main", String[].class).invoke(null, (Object) args);
    }

    /** Up to Java 8 a version reads {@code 1.8}, from 9 on {@code 9}. */
    static boolean newEnough(String java) {
        return !java.startsWith("1.") && Integer.parseInt(java) >= OLDEST_JAVA;
    }

    static String refusal(String java) {
        return "Kwartier heeft Java " + OLDEST_JAVA + " of nieuwer nodig en dit is Java " + java
                + ". Installeer een nieuwere Java en start Kwartier opnieuw.";
    }
}
