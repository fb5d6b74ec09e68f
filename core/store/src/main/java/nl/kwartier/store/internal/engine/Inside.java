package nl.kwartier.store.internal.engine;

/** Knows whether this thread is inside a unit, where waiting for another unit would be waiting for itself. */
public final class Inside {
    private static final ThreadLocal<Boolean> UNIT = new ThreadLocal<>();

    private Inside() {}

    public static void enter() {
        UNIT.set(true);
    }

    public static void leave() {
        UNIT.remove();
    }

    /** Throws inside a unit. */
    public static void refuse() {
        if (UNIT.get() != null) {
            throw new IllegalStateException(
                    "Inside a unit nothing can wait for another unit: use the unit itself, or do this after it");
        }
    }
}
