package io.github.mubiao.cli.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Where the columns of a table begin and end, or its rows, and which cells each of these edges parts. */
final class PdfEdges {

    private final float[] places;
    private final List<List<PdfRule>> lines;

    private PdfEdges(float[] places, List<List<PdfRule>> lines) {
        this.places = places;
        this.lines = lines;
    }

    /**
     * Edges where lines run, and where those end that cross them.
     *
     * @param lines those of one way
     * @param crossing those of the other way
     */
    static PdfEdges of(List<PdfRule> lines, List<PdfRule> crossing) {
        float[] places = places(lines, crossing);
        List<List<PdfRule>> at = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            at.add(new ArrayList<>());
        }
        lines.forEach(line -> at.get(before(places, line.at())).add(line));
        return new PdfEdges(places, at);
    }

    private static float[] places(List<PdfRule> lines, List<PdfRule> crossing) {
        List<Float> places = new ArrayList<>();
        Stream.concat(
                        lines.stream().map(PdfRule::at),
                        crossing.stream().flatMap(rule -> Stream.of(rule.from(), rule.to())))
                .sorted()
                .forEachOrdered(place -> {
                    if (places.isEmpty() || place - places.get(places.size() - 1) > PdfRule.NEAR) {
                        places.add(place);
                    }
                });
        return array(places);
    }

    private static float[] array(List<Float> places) {
        float[] array = new float[places.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = places.get(i);
        }
        return array;
    }

    private static int before(float[] places, float place) {
        int found = Arrays.binarySearch(places, place);
        return found >= 0 ? found : -found - 2;
    }

    /** These and others, which part all cells. */
    PdfEdges with(Collection<Float> others) {
        List<Float> all = new ArrayList<>(others);
        for (float place : places) {
            all.add(place);
        }
        all.sort(null);
        List<List<PdfRule>> at = all.stream()
                .map(place -> Arrays.binarySearch(places, place))
                .map(old -> old >= 0 ? lines.get(old) : List.of(PdfRule.ENDLESS))
                .toList();
        return new PdfEdges(array(all), at);
    }

    /** How many rows or columns are between them. */
    int count() {
        return Math.max(0, places.length - 1);
    }

    /** The row or column of a place; negative outside. */
    int find(float place) {
        int found = before(places, place);
        return found >= count() ? -1 : found;
    }

    /** The middle of a row or column. */
    float middle(int index) {
        return (places[index] + places[index + 1]) / 2;
    }

    /** Whether the edge before a row or column parts two cells at a place. */
    boolean parts(int edge, float place) {
        return lines.get(edge).stream().anyMatch(line -> line.from() <= place && place <= line.to());
    }

    float first() {
        return places[0];
    }

    float last() {
        return places[places.length - 1];
    }
}
