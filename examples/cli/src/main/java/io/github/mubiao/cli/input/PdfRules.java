package io.github.mubiao.cli.input;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines of a page: those that are drawn, and boxes and areas as thin as lines. */
final class PdfRules extends PDFGraphicsStreamEngine {

    /** No page that people read has more; a drawing does. */
    private static final int MOST = 20_000;

    private final AffineTransform toTop;
    private final List<PdfRule> rules = new ArrayList<>();
    private GeneralPath path = new GeneralPath();

    private PdfRules(PDPage page, int turn) {
        super(page);
        this.toTop = toTop(page.getCropBox(), turn);
    }

    /**
     * The lines of a page.
     *
     * @param turn by how many degrees its text is turned
     */
    static List<PdfRule> of(PDPage page, int turn) throws IOException {
        PdfRules found = new PdfRules(page, turn);
        found.processPage(page);
        return found.rules.size() > MOST ? List.of() : found.rules;
    }

    /** From the lower left corner of a page to the top left corner of its text. */
    private static AffineTransform toTop(PDRectangle box, int turn) {
        float width = box.getWidth();
        float height = box.getHeight();
        AffineTransform turned = switch (turn) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(1, 0, 0, -1, 0, height);
        };
        turned.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return turned;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D current = path.getCurrentPoint();
        return current == null ? new Point2D.Float() : current;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        float[] at = new float[6];
        float[] start = new float[2];
        float[] last = new float[2];
        for (PathIterator parts = path.getPathIterator(toTop); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(at);
            float[] to = kind == PathIterator.SEG_CLOSE ? start : at;
            if (kind == PathIterator.SEG_MOVETO) {
                start = at.clone();
            } else {
                add(last[0], last[1], to[0], to[1]);
            }
            last = to.clone();
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        float[] at = new float[6];
        Rectangle2D.Float box = new Rectangle2D.Float();
        for (PathIterator parts = path.getPathIterator(toTop); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                add(box.x, box.y, box.x + box.width, box.y + box.height);
                box = new Rectangle2D.Float(at[0], at[1], 0, 0);
            } else if (kind == PathIterator.SEG_LINETO) {
                box.add(at[0], at[1]);
            }
        }
        add(box.x, box.y, box.x + box.width, box.y + box.height);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    private void add(float x1, float y1, float x2, float y2) {
        if (rules.size() <= MOST && PdfRule.is(Math.abs(x2 - x1), Math.abs(y2 - y1))) {
            rules.add(PdfRule.of(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)));
        }
    }

    @Override
    public void showTextString(byte[] string) {
        // a letter may be drawn of lines
    }

    @Override
    public void showTextStrings(COSArray array) {
        // likewise
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is drawn nowhere else
    }

    @Override
    public void drawImage(PDImage image) {
        // a picture of a line is none
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // an area
    }
}
