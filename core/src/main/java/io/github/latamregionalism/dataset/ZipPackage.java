package io.github.latamregionalism.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A package in a zip. Nothing is unpacked to disk; a file is unpacked in memory when it is read. */
final class ZipPackage extends OpenPackage {

    private final ZipFile zip;
    private final long size;
    private final Map<String, ZipEntry> files = new HashMap<>();

    private ZipPackage(ZipFile zip, long size) {
        this.zip = zip;
        this.size = size;
    }

    /**
     * Opens a zip and checks the names in it.
     *
     * @throws DatasetException if one is refused
     */
    static ZipPackage open(Path path, String name, Problems problems) throws IOException {
        long size = Files.size(path);
        if (size > PackageLimits.ZIP_BYTES) {
            throw new IOException("it has " + size + " bytes: at most " + PackageLimits.ZIP_BYTES + " are read");
        }
        ZipPackage opened;
        try {
            opened = new ZipPackage(new ZipFile(path.toFile()), size);
        } catch (IllegalArgumentException e) {
            throw new IOException("it is not a zip: " + e.getMessage(), e);
        }
        try {
            opened.list(name, problems);
            if (problems.isEmpty()) {
                return opened;
            }
        } catch (IllegalArgumentException e) {
            opened.close();
            throw new IOException("it is not a zip: " + e.getMessage(), e);
        }
        opened.close();
        throw new DatasetException(problems);
    }

    private void list(String name, Problems problems) {
        if (zip.size() > PackageLimits.ZIP_ENTRIES) {
            problems.add(
                    name,
                    "the zip has " + zip.size() + " entries: at most " + PackageLimits.ZIP_ENTRIES + " are taken");
            return;
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String file = entry.getName();
            String plain = entry.isDirectory() ? file.substring(0, file.length() - 1) : file;
            FileName.refusal(plain).ifPresent(why -> problems.add(name, "entry \"" + file + "\" is refused: " + why));
            if (!entry.isDirectory() && files.put(file, entry) != null) {
                problems.add(name, "entry \"" + file + "\" is there twice");
            }
        }
    }

    @Override
    public byte[] read(String name) throws IOException {
        ZipEntry entry = files.get(name);
        if (entry == null) {
            throw new NoSuchFileException(name);
        }
        long packed = Math.min(size, Math.max(0, entry.getCompressedSize()));
        long unpacked = Math.max(PackageLimits.RATIO_FREE_BYTES, packed * PackageLimits.RATIO);
        boolean byRatio = unpacked < PackageLimits.FILE_BYTES;
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            if (in == null) {
                throw new NoSuchFileException(name);
            }
            bytes = byRatio
                    ? readBounded(
                            in,
                            (int) unpacked,
                            "more than " + PackageLimits.RATIO + " times the " + packed + " that it has in the zip")
                    : readBounded(in, PackageLimits.FILE_BYTES, "which is the most that is read");
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.getCrc()) {
            throw new IOException("it is damaged: its checksum in the zip is another");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
