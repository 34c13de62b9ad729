package io.github.mubiao.region;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a catalogue in the form that {@link PackedRegions} reads. The build does, so that no start has to read the rows. */
final class RegionPacker {

    private final List<Integer> codes = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private final List<Integer> fullNames = new ArrayList<>();
    private final List<Integer> nameStarts = new ArrayList<>();
    private final List<Integer> hitStarts = new ArrayList<>();
    private final List<Integer> hits = new ArrayList<>();
    private final List<Integer> coverage;
    private final int[] slots;
    private final StringBuilder text = new StringBuilder();

    private RegionPacker(Regions catalogue) {
        RegionIndex regions = catalogue.index();
        coverage = catalogue
                .coverage()
                .map(years -> List.of(years.first(), years.last()))
                .orElse(List.of());
        List<Region> all = regions.regions().toList();
        List<String> names = regions.names().sorted().toList();
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        Map<Region, Integer> indices = new HashMap<>();
        all.forEach(region -> indices.put(region, indices.size()));
        all.forEach(region -> add(region, numbers));
        slots = new int[Integer.highestOneBit(names.size()) * 4];
        names.forEach(name -> add(name, regions, indices));
        nameStarts.add(text.length());
        hitStarts.add(hits.size());
    }

    /**
     * Packs a file.
     *
     * @param args the CSV of the divisions, and the file to write
     * @throws IOException if one can't be read or the other not be written
     */
    public static void main(String[] args) throws IOException {
        try (Reader csv = Files.newBufferedReader(Path.of(args[0]))) {
            Files.write(Path.of(args[1]), pack(Regions.read(csv)));
        }
    }

    /** The packed form. */
    static byte[] pack(Regions regions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new RegionPacker(regions).write(out);
        }
        return bytes.toByteArray();
    }

    private void add(Region region, Map<String, Integer> numbers) {
        codes.add(Integer.valueOf(region.code()));
        years.add(orZero(region.since()) << Short.SIZE | orZero(region.until()));
        fullNames.add(numbers.get(region.name()));
    }

    private static int orZero(@Nullable Integer year) {
        return year == null ? 0 : year;
    }

    private void add(String name, RegionIndex regions, Map<Region, Integer> indices) {
        int slot = PackedRegions.slot(name, slots.length);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        nameStarts.add(text.length());
        slots[slot] = nameStarts.size();
        text.append(name);
        hitStarts.add(hits.size());
        regions.named(name).forEach(region -> hits.add(indices.get(region)));
    }

    private void write(DataOutputStream out) throws IOException {
        for (List<Integer> ints : List.of(codes, years, fullNames, nameStarts, hitStarts, hits)) {
            write(ints, out);
        }
        write(slots, out);
        write(coverage, out);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(List<Integer> ints, DataOutputStream out) throws IOException {
        write(ints.stream().mapToInt(Integer::intValue).toArray(), out);
    }

    private static void write(int[] ints, DataOutputStream out) throws IOException {
        out.writeInt(ints.length);
        for (int i : ints) {
            out.writeInt(i);
        }
    }
}
