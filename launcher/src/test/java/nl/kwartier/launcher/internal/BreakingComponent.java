package nl.kwartier.launcher.internal;

/** A component that cannot be made. */
public final class BreakingComponent {
    /** Called by the component runtime. */
    public BreakingComponent() {
        throw new IllegalStateException("broken on purpose");
    }
}
