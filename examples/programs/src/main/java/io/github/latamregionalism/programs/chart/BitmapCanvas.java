package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableMap;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Shapes as points. */
final class BitmapCanvas implements Canvas {

    private final Graphics2D graphics;

    private BitmapCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** Returns a picture as points. */
    static BufferedImage of(Picture picture) {
        Style style = picture.style();
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) Math.round(style.width() * style.scale())),
                Math.max(1, (int) Math.round(picture.height() * style.scale())),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(style.scale(), style.scale());
        graphics.setColor(style.theme().paper());
        graphics.fill(new Rectangle2D.Double(0, 0, style.width(), picture.height()));
        picture.drawOn(new BitmapCanvas(graphics));
        graphics.dispose();
        return image;
    }

    @Override
    public void rectangle(double x, double y, double width, double height, Ink ink) {
        fill(new Rectangle2D.Double(x, y, width, height), ink);
    }

    @Override
    public void area(double[] corners, Ink ink) {
        Path2D path = path(corners);
        path.closePath();
        fill(path, ink);
    }

    private void fill(Shape shape, Ink ink) {
        Rectangle2D bounds = shape.getBounds2D();
        float left = (float) bounds.getMinX();
        float right = (float) bounds.getMaxX();
        Color none = translucent(ink.color(), 0);
        switch (ink.fill()) {
            case SOLID -> graphics.setPaint(ink.color());
            case PALE, HATCHED -> graphics.setPaint(translucent(ink.color(), Ink.PALE));
            case RISING -> graphics.setPaint(new GradientPaint(left, 0, none, right, 0, ink.color()));
            case FALLING -> graphics.setPaint(new GradientPaint(left, 0, ink.color(), right, 0, none));
        }
        graphics.fill(shape);
        if (ink.fill() == Ink.Fill.HATCHED) {
            hatch(shape, bounds, ink.color());
        }
    }

    private void hatch(Shape shape, Rectangle2D bounds, Color color) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        graphics.setPaint(color);
        graphics.setStroke(new BasicStroke(1.2f));
        double first = Math.floor((bounds.getMinX() + bounds.getMinY()) / Ink.HATCH) * Ink.HATCH;
        for (double sum = first; sum <= bounds.getMaxX() + bounds.getMaxY(); sum += Ink.HATCH) {
            graphics.draw(new Line2D.Double(
                    sum - bounds.getMaxY(), bounds.getMaxY(), sum - bounds.getMinY(), bounds.getMinY()));
        }
        graphics.setClip(before);
    }

    private static Color translucent(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    @Override
    public void line(double[] points, Stroke stroke) {
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i);
        }
        graphics.setPaint(stroke.color());
        graphics.setStroke(new BasicStroke(
                (float) stroke.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                4,
                dashes.length == 0 ? null : dashes,
                0));
        graphics.draw(path(points));
    }

    private static Path2D path(double[] points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.length; i += 2) {
            if (i == 0) {
                path.moveTo(points[i], points[i + 1]);
            } else {
                path.lineTo(points[i], points[i + 1]);
            }
        }
        return path;
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        graphics.setFont(new Font(TextSize.font(), lettering.isBold() ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) lettering.size()));
        graphics.setPaint(lettering.color());
        double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        double before = switch (lettering.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        AffineTransform usual = graphics.getTransform();
        graphics.translate(x, y);
        if (lettering.isUpright()) {
            graphics.rotate(-Math.PI / 2);
        }
        graphics.drawString(text, (float) -before, 0);
        graphics.setTransform(usual);
    }

    @Override
    public void begin(String title, ImmutableMap<String, String> data) {
        // Points belong to nothing.
    }

    @Override
    public void end() {
        // As above.
    }
}
