package io.github.mubiao.region;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue of administrative divisions, by code and name, as of a year. Immutable; pass it where it is needed, there
 * is no global one.
 *
 * <p>The standard catalogue is the commented file {@code regions.csv} beside this class. A change counts for the whole
 * year of its approval: 水富县 became 水富市 in 2018, so that 2018 has the one and 2017 the other. Outside of the
 * {@link #coverage() covered years} the nearest one answers; {@link #isCovered(int)} tells.
 *
 * <p>Names are full ones or what people write: {@code 昭通} for 昭通市, {@code 镇宁} and {@code 镇宁县} for
 * 镇宁布依族苗族自治县. A short name has two characters at least ({@code 易} is not 易县), a district keeps its
 * {@code 区}, and a county whose short name would be an everyday word (合作市) has none. Names are not unique.
 *
 * <pre>{@code
 * Regions regions = Regions.standard();
 * Region zhaotong = regions.find("530600", 2023).orElseThrow(); // 昭通市 530600
 * regions.named("镇雄", zhaotong, 2023);                         // [镇雄县 530627]
 * regions.named("朝阳区", 2023);                                 // [朝阳区 110105, 朝阳区 220104]
 * regions.named("昭鲁", 2023);                                   // []
 * }</pre>
 */
public final class Regions {

    private final @Nullable Coverage coverage;
    private final RegionIndex index;

    /**
     * The years that a catalogue describes.
     *
     * @param first the first year
     * @param last the last year, not before the first
     */
    public record Coverage(int first, int last) {

        /**
         * Checks the years.
         *
         * @param first the first year
         * @param last the last year
         * @throws IllegalArgumentException if they are reversed
         */
        public Coverage {
            if (last < first) {
                throw new IllegalArgumentException("last year " + last + " must not be before " + first);
            }
        }

        private static @Nullable Coverage union(@Nullable Coverage a, @Nullable Coverage b) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            return new Coverage(Math.min(a.first, b.first), Math.max(a.last, b.last));
        }
    }

    private static final class Standard {

        private static final Regions REGIONS = read();

        /** The build packs the rows; what does not build with Maven may not have done so. */
        private static Regions read() {
            InputStream packed = Regions.class.getResourceAsStream("regions.bin");
            if (packed == null) {
                return Table.resource(Regions.class, "regions.csv", Regions::read);
            }
            PackedRegions regions = PackedRegions.read(packed);
            return new Regions(regions, regions.coverage());
        }
    }

    private Regions(RegionIndex index, @Nullable Coverage coverage) {
        this.index = index;
        this.coverage = coverage;
    }

    /**
     * The divisions that come with the library: provinces, prefectures and counties of the mainland, and 台湾省, 香港 and
     * 澳门 as a whole.
     *
     * @return the standard catalogue, read on first use
     */
    public static Regions standard() {
        return Standard.REGIONS;
    }

    /**
     * Reads a catalogue: CSV with the columns {@code code,name,since,until}; lines that start with {@code #} are
     * comments. An empty first year means that the division is older than the records, an empty last year that it is in
     * force. Level and parent follow from the code. A row of the nation, {@code 000000,全国,2002,2023}, gives the
     * {@link #coverage()} of the rows.
     *
     * <pre>{@code
     * code,name,since,until
     * 130672,白沟新城,2010,
     * }</pre>
     *
     * @param csv the rows
     * @return the catalogue
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a row is wrong (the message names the line) or a code has two names in a year
     */
    public static Regions read(Reader csv) throws IOException {
        RegionRows rows = RegionRows.read(csv);
        return new Regions(new RegionMaps(rows.regions()), rows.coverage());
    }

    /**
     * This catalogue and another one; where both have a code, the other one's rows of that code count. It covers the
     * years from the first to the last of both.
     *
     * @param other the divisions to add
     * @return a new catalogue
     */
    public Regions plus(Regions other) {
        Set<String> replaced =
                requireNonNull(other, "other").index.regions().map(Region::code).collect(Collectors.toSet());
        Stream<Region> kept = index.regions().filter(region -> !replaced.contains(region.code()));
        List<Region> all = Stream.concat(kept, other.index.regions())
                .filter(region -> !region.code().equals(Region.NATION.code()))
                .toList();
        return new Regions(new RegionMaps(all), Coverage.union(coverage, other.coverage));
    }

    /** What finds the divisions. */
    RegionIndex index() {
        return index;
    }

    /**
     * The years that the catalogue describes. Before the first one the divisions of the first year answer, corrected by
     * the earlier changes that are known; after the last one those of the last.
     *
     * @return 2002 to 2023 for the standard catalogue; empty if the rows did not say
     */
    public Optional<Coverage> coverage() {
        return Optional.ofNullable(coverage);
    }

    /**
     * Whether an answer for the year rests on records of that year.
     *
     * @param year such as 2023
     * @return false if the nearest covered year answers instead
     */
    public boolean isCovered(int year) {
        return coverage != null && coverage.first <= year && year <= coverage.last;
    }

    /**
     * The division with a code.
     *
     * @param code six digits of GB/T 2260; {@code 000000} is {@link Region#NATION}
     * @param year such as 2023
     * @return the division in force in that year, or empty if there was none
     */
    public Optional<Region> find(String code, int year) {
        return everCoded(code).stream().filter(region -> region.inForce(year)).findFirst();
    }

    /**
     * All divisions that had a code in any year.
     *
     * @param code six digits of GB/T 2260
     * @return in the order of their years; empty if the code is unknown
     */
    public List<Region> everCoded(String code) {
        return index.coded(requireNonNull(code, "code"));
    }

    /**
     * All divisions with a full or short name, anywhere.
     *
     * @param name such as {@code 昭通市}, {@code 昭通} or {@code 凉山}
     * @param year such as 2023
     * @return those in force in that year, in the order of their codes; empty if the name is unknown
     */
    public List<Region> named(String name, int year) {
        return inForce(everNamed(name), year);
    }

    /**
     * All divisions with a full or short name inside another one, which may be the answer itself.
     *
     * @param name such as {@code 朝阳区}
     * @param within such as 北京市
     * @param year such as 2023
     * @return those in force in that year, in the order of their codes; empty if there is none
     */
    public List<Region> named(String name, Region within, int year) {
        requireNonNull(within, "within");
        return named(name, year).stream()
                .filter(region -> isWithin(region, within))
                .toList();
    }

    /**
     * All divisions that had a full or short name in any year.
     *
     * @param name such as {@code 昭通地区}
     * @return in the order of their codes and years; empty if the name is unknown
     */
    public List<Region> everNamed(String name) {
        return index.named(requireNonNull(name, "name"));
    }

    /**
     * The division above: the prefecture of a county, or its province where there is no prefecture between.
     *
     * @param region such as 镇雄县
     * @param year such as 2023
     * @return the division in force in that year; empty for the nation
     */
    public Optional<Region> parent(Region region, int year) {
        requireNonNull(region, "region");
        return Optional.ofNullable(region.parent()).flatMap(code -> find(code, year));
    }

    /**
     * The divisions directly below.
     *
     * @param region such as 昭通市
     * @param year such as 2023
     * @return those in force in that year, in the order of their codes
     */
    public List<Region> children(Region region, int year) {
        requireNonNull(region, "region");
        return inForce(index.below(region.code()), year);
    }

    /**
     * Whether a division is another one or lies in it, by their codes alone. Everything lies in the nation.
     *
     * @param region such as 镇雄县
     * @param ancestor such as 云南省
     * @return true if it does
     */
    public boolean isWithin(Region region, Region ancestor) {
        requireNonNull(region, "region");
        String code = requireNonNull(ancestor, "ancestor").code();
        return code.equals(Region.NATION.code())
                || code.equals(region.code())
                || code.equals(region.parent())
                || code.equals(region.code().substring(0, 2) + "0000");
    }

    /**
     * All full and short names that were ever in force, for a scanner that looks for the longest of them in a text.
     *
     * @return each name once, in no order
     */
    public Stream<String> names() {
        return index.names();
    }

    private static List<Region> inForce(List<Region> regions, int year) {
        return regions.stream().filter(region -> region.inForce(year)).toList();
    }
}
