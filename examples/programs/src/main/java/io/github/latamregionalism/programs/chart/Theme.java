package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.Term;
import java.awt.Color;

/** The colours of a picture: those of the atlas on a light and on a dark ground, and some that a press prints well. */
public enum Theme implements Term {
    /** On a screen with a light ground. */
    LIGHT(0xFBFAF7, 0x1D2126, 0x565D66, 0xD8D5CC, 0x1F5F9E, 0x2F8F83, 0x8A93A0, 0x7AA6D6, 0xC2410C, 0x7A4A93, 0x8A6D1F),

    /** On a screen with a dark ground. */
    DARK(0x14171B, 0xECEAE4, 0xA9B0B9, 0x363D46, 0x2F74B8, 0x2F9C8E, 0x6D7682, 0x8FB6E0, 0xE0622C, 0xA06CBB, 0xB3912F),

    /** On white paper: what hinders a membership is lighter than it, so that both differ in grey too. */
    PRINT(0xFFFFFF, 0x000000, 0x3D3D3D, 0xC4C4C4, 0x1F5F9E, 0x2F8F83, 0x8A93A0, 0x7AA6D6, 0xE8772E, 0xB488CF, 0x8A6D1F);

    private final Color paper;
    private final Color ink;
    private final Color soft;
    private final Color line;
    private final Color member;
    private final Color associate;
    private final Color observer;
    private final Color acceding;
    private final Color suspended;
    private final Color inactive;
    private final Color approach;

    Theme(
            int paper,
            int ink,
            int soft,
            int line,
            int member,
            int associate,
            int observer,
            int acceding,
            int suspended,
            int inactive,
            int approach) {
        this.paper = new Color(paper);
        this.ink = new Color(ink);
        this.soft = new Color(soft);
        this.line = new Color(line);
        this.member = new Color(member);
        this.associate = new Color(associate);
        this.observer = new Color(observer);
        this.acceding = new Color(acceding);
        this.suspended = new Color(suspended);
        this.inactive = new Color(inactive);
        this.approach = new Color(approach);
    }

    Color paper() {
        return paper;
    }

    Color ink() {
        return ink;
    }

    /** Returns the colour of what explains: axes, captions. */
    Color soft() {
        return soft;
    }

    Color line() {
        return line;
    }

    Color of(Status status) {
        return switch (status) {
            case MEMBER -> member;
            case ASSOCIATE -> associate;
            case OBSERVER -> observer;
            case ACCEDING -> acceding;
            case SUSPENDED -> suspended;
            case INACTIVE -> inactive;
        };
    }

    /** Returns the colour of a line among several. */
    Color ofLine(int place) {
        Color[] lines = {member, suspended, associate, inactive, approach, soft};
        return lines[place % lines.length];
    }

    /** Returns the colour of members for a share of them, from 0 to 1: the more, the stronger. */
    Color shade(double share) {
        double strength = 0.12 + 0.88 * share;
        return new Color(
                mixed(paper.getRed(), member.getRed(), strength),
                mixed(paper.getGreen(), member.getGreen(), strength),
                mixed(paper.getBlue(), member.getBlue(), strength));
    }

    private static int mixed(int ground, int full, double strength) {
        return (int) Math.round(ground + (full - ground) * strength);
    }

    /** Returns black or white, whichever can be read on a colour. */
    static Color readableOn(Color ground) {
        double light = 0.2126 * linear(ground.getRed())
                + 0.7152 * linear(ground.getGreen())
                + 0.0722 * linear(ground.getBlue());
        // Where the contrast with both is the same.
        return light > 0.179 ? Color.BLACK : Color.WHITE;
    }

    private static double linear(int part) {
        return Math.pow(part / 255.0, 2.2);
    }
}
