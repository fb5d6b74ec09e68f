package nl.kwartier.lifecycle.internal.catalogue;

/** Where the files of a catalogue are. */
interface Place {
    /**
     * Reads a file.
     *
     * @param name its path within the catalogue
     * @param most how many bytes it may have
     * @throws CatalogueFault when it is not there, too large, or cannot be reached
     */
    byte[] read(String name, long most) throws CatalogueFault;

    /** The place that the setting names. */
    static Place of(String address) throws CatalogueFault {
        if (address.contains("://")) {
            return WebPlace.of(address);
        }
        return FolderPlace.of(address);
    }
}
