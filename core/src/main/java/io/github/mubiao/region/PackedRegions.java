package io.github.mubiao.region;

import io.github.mubiao.region.Regions.Coverage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Divisions in flat arrays, as {@link RegionPacker} wrote them: they are there as soon as their bytes are, and a division becomes an
 * object when somebody asks for it. A program that reads one report needs a handful of some thousands.
 */
final class PackedRegions implements RegionIndex {

    private static final int NONE = -1;

    private static final int CODE_LENGTH = 6;

    /** The digits of the codes of all divisions, in the order of codes and years. */
    private final int[] codes;

    /** The first year in the upper half, the last one in the lower; 0 where there is none. */
    private final int[] years;

    /** Which of the names is the full name of a division. */
    private final int[] fullNames;

    /** All names, one behind the other, and where each starts. */
    private final String text;

    private final int[] nameStarts;

    /** The divisions of a name: where its hits start among all hits. */
    private final int[] hitStarts;

    private final int[] hits;

    /** A hash table: one more than the number of a name, or 0. */
    private final int[] slots;

    /** The first and the last year that the rows cover; empty where they do not say. */
    private final int[] coverage;

    private final @Nullable Region[] made;

    private PackedRegions(ByteBuffer bytes) {
        codes = ints(bytes);
        years = ints(bytes);
        fullNames = ints(bytes);
        nameStarts = ints(bytes);
        hitStarts = ints(bytes);
        hits = ints(bytes);
        slots = ints(bytes);
        coverage = ints(bytes);
        text = StandardCharsets.UTF_8.decode(bytes).toString();
        made = new @Nullable Region[codes.length];
    }

    private static int[] ints(ByteBuffer bytes) {
        int[] ints = new int[bytes.getInt()];
        bytes.asIntBuffer().get(ints);
        bytes.position(bytes.position() + ints.length * Integer.BYTES);
        return ints;
    }

    /** The years that the rows cover, or null. */
    @Nullable
    Coverage coverage() {
        return coverage.length == 0 ? null : new Coverage(coverage[0], coverage[1]);
    }

    /** Reads what was packed; its stream is closed. */
    static PackedRegions read(InputStream packed) {
        try (packed) {
            return new PackedRegions(ByteBuffer.wrap(packed.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the search for a name begins in so many slots. */
    static int slot(String name, int slots) {
        int hash = name.hashCode(); // the same in every Java
        return (hash ^ hash >>> 15) & slots - 1;
    }

    private int nameNumber(String name) {
        int slot = slot(name, slots.length);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (isName(number, name)) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }

    private boolean isName(int number, String name) {
        int start = nameStarts[number];
        return nameStarts[number + 1] - start == name.length() && text.startsWith(name, start);
    }

    private String name(int number) {
        return text.substring(nameStarts[number], nameStarts[number + 1]);
    }

    private static String code(int digits) {
        return String.valueOf(1_000_000 + digits).substring(1);
    }

    private static @Nullable Integer year(int year) {
        return year == 0 ? null : year;
    }

    /** Two threads may make the same division at once; either one will do. */
    private Region region(int index) {
        Region region = made[index];
        if (region == null) {
            region = codes[index] == 0 ? Region.NATION : RegionRows.placed(row(index), code -> first(code) >= 0);
            made[index] = region;
        }
        return region;
    }

    private Region row(int index) {
        Integer since = year(years[index] >>> Short.SIZE);
        Integer until = year(years[index] & 0xFFFF);
        return new Region(code(codes[index]), name(fullNames[index]), Region.Level.COUNTY, null, since, until);
    }

    /** The first division of a code, or less than 0. */
    private int first(String code) {
        if (code.length() != CODE_LENGTH || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return NONE;
        }
        int digits = Integer.parseInt(code);
        int index = Arrays.binarySearch(codes, digits);
        while (index > 0 && codes[index - 1] == digits) {
            index--;
        }
        return index;
    }

    @Override
    public List<Region> coded(String code) {
        int first = first(code);
        if (first < 0) {
            return List.of();
        }
        int end = first;
        while (end < codes.length && codes[end] == codes[first]) {
            end++;
        }
        return IntStream.range(first, end).mapToObj(this::region).toList();
    }

    @Override
    public List<Region> named(String name) {
        int number = nameNumber(name);
        return number == NONE
                ? List.of()
                : IntStream.range(hitStarts[number], hitStarts[number + 1])
                        .mapToObj(hit -> region(hits[hit]))
                        .toList();
    }

    @Override
    public List<Region> below(String code) {
        int first = first(code);
        return first < 0
                ? List.of()
                : IntStream.range(first, codes.length)
                        .takeWhile(index -> codes[index] < codes[first] + span(codes[first]))
                        .mapToObj(this::region)
                        .filter(region -> code.equals(region.parent()))
                        .toList();
    }

    /** How many codes there may be within a division, its own among them. */
    private static int span(int digits) {
        if (digits % 10_000 == 0) {
            return digits == 0 ? 1_000_000 : 10_000;
        }
        return digits % 100 == 0 ? 100 : 1;
    }

    @Override
    public Stream<String> names() {
        return IntStream.range(0, nameStarts.length - 1).mapToObj(this::name);
    }

    @Override
    public Stream<Region> regions() {
        return IntStream.range(0, codes.length).mapToObj(this::region);
    }
}
