package io.github.latamregionalism.programs.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A picture as PNG, with the texts that say of what it is. */
final class PngFile {

    private PngFile() {}

    static byte[] of(Picture picture) throws IOException {
        var image = BitmapCanvas.of(picture);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            IIOMetadataNode texts = new IIOMetadataNode("iTXt");
            texts.appendChild(text("Title", picture.title()));
            texts.appendChild(text("Description", picture.description()));
            for (Map.Entry<String, String> field : picture.credit().fields().entrySet()) {
                texts.appendChild(text(field.getKey(), field.getValue()));
            }
            IIOMetadataNode root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
            root.appendChild(texts);
            metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(new IIOImage(image, null, metadata));
            }
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode text(String keyword, String value) {
        IIOMetadataNode text = new IIOMetadataNode("iTXtEntry");
        text.setAttribute("keyword", keyword);
        text.setAttribute("compressionFlag", "FALSE");
        text.setAttribute("compressionMethod", "0");
        text.setAttribute("languageTag", "");
        text.setAttribute("translatedKeyword", "");
        text.setAttribute("text", value);
        return text;
    }
}
