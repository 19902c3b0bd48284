package io.github.latamregionalism.programs.output;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Says in words why a file cannot be read or written. */
public final class Faults {

    private Faults() {}

    /** Returns the sentence of a failure, with the file where the failure knows it. */
    public static String sentence(IOException failure) {
        if (failure instanceof FileSystemException named && named.getFile() != null) {
            return named.getFile() + ": " + reason(failure);
        }
        return failure.getMessage() == null ? reason(failure) : failure.getMessage();
    }

    /** Returns the reason of a failure, without the file: of some, the file is all that their message has. */
    public static String reason(Throwable failure) {
        Throwable root = Throwables.getRootCause(failure);
        @Nullable String told = root instanceof FileSystemException named ? named.getReason() : root.getMessage();
        if (told != null && !told.isBlank()) {
            return told;
        }
        if (root instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (root instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (root instanceof FileAlreadyExistsException) {
            return "it is there already";
        }
        if (root instanceof NotDirectoryException) {
            return "it is no folder";
        }
        return root.getClass().getSimpleName();
    }
}
