package nl.kwartier.lifecycle.internal.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A catalogue in a folder of this computer or of the network. */
record FolderPlace(Path folder) implements Place {
    static FolderPlace of(String address) throws CatalogueFault {
        try {
            return new FolderPlace(Path.of(address).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw new CatalogueFault(CatalogueReasons.badAddress(address));
        }
    }

    @Override
    public byte[] read(String name, long most) throws CatalogueFault {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new CatalogueFault(CatalogueReasons.elsewhere(name));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes((int) most + 1);
            if (content.length > most) {
                throw new CatalogueFault(CatalogueReasons.tooLarge(file + ": more than " + most + " bytes"));
            }
            return content;
        } catch (NoSuchFileException | NotDirectoryException absent) {
            throw new CatalogueFault(CatalogueReasons.absent(absent.toString()));
        } catch (IOException e) {
            throw new CatalogueFault(CatalogueReasons.unreachable(e.toString()));
        }
    }
}
