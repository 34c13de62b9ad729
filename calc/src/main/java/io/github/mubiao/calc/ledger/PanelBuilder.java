package io.github.mubiao.calc.ledger;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Target;
import io.github.mubiao.region.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects a panel document by document, and keeps of each only what the panel needs. Not for several threads at once.
 *
 * <pre>{@code
 * PanelBuilder builder = new PanelBuilder(Set.of(new IndicatorCode("GDP")));
 * plans.forEach(builder::add);
 * Panel panel = builder.build();
 * }</pre>
 */
public final class PanelBuilder {

    private final Set<IndicatorCode> codes;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    /** What a document says of one indicator. */
    record Mention(Claim claim, Region region, Period period, int planYear) {

        IndicatorCode code() {
            return requireNonNull(claim.code(), "code");
        }

        boolean isTarget() {
            return claim.statement() instanceof Target;
        }

        boolean isLevel() {
            return claim.kind() == Claim.Kind.LEVEL;
        }
    }

    /** A document of a place for a year. */
    private record Issue(String document, Region region, int year) {}

    /** Where a cell stands. */
    private record Place(int region, IndicatorCode code, int first, int last) {

        /** Its last year alone. */
        Place end() {
            return new Place(region, code, last, last);
        }
    }

    /**
     * A builder without documents.
     *
     * @param codes which indicators
     */
    public PanelBuilder(Set<IndicatorCode> codes) {
        this.codes = Set.copyOf(requireNonNull(codes, "codes"));
    }

    /**
     * Adds what a document says of its own region.
     *
     * @param plan a document; one without a region or period says nothing
     */
    public void add(Plan plan) {
        Region region = requireNonNull(plan, "plan").region();
        Period period = plan.period();
        if (region == null || period == null) {
            return;
        }
        issues.add(new Issue(plan.document(), region, period.year()));
        Stream.<Measured>concat(plan.targets().stream(), plan.observations().stream())
                .flatMap(statement -> Claim.of(plan.document(), statement, this::isWanted))
                .filter(claim -> isOwn(claim, region))
                .forEach(claim -> claim.span()
                        .map(time -> since(claim, time, period.year()))
                        .filter(time ->
                                time.first().getYear() < time.year() || !claim.isLong() && !claim.isSumOfYears())
                        .ifPresent(time -> mentions.add(new Mention(claim, region, time, period.year()))));
    }

    private boolean isWanted(Indicator indicator) {
        return indicator.code() != null && codes.contains(indicator.code());
    }

    /** A target of 2020 for 2035 is one for the years until then. */
    private static Period since(Claim claim, Period time, int planYear) {
        boolean far =
                claim.statement() instanceof Target && planYear < time.first().getYear();
        return far ? Period.ofYears(planYear, time.year(), time.words()) : time;
    }

    private static boolean isOwn(Claim claim, Region region) {
        Region own = claim.statement().origin().region();
        return own == null || Places.same(own, region);
    }

    /**
     * The panel of all documents that were added.
     *
     * @return the panel, the same for any order of the documents
     */
    public Panel build() {
        List<List<Region>> places = places();
        Map<Place, List<Mention>> groups = new LinkedHashMap<>();
        mentions.stream()
                .filter(mention -> isYears(mention.period()))
                .forEach(mention -> groups.computeIfAbsent(place(places, mention), key -> new ArrayList<>())
                        .add(mention));
        return new Panel(groups.keySet().stream()
                .flatMap(place -> cell(places.get(place.region()), place, groups).stream())
                .sorted(Comparator.comparing((Cell cell) -> cell.region().code())
                        .thenComparing(Cell::code)
                        .thenComparing(cell -> cell.period().last())
                        .thenComparing(cell -> cell.period().first(), Comparator.reverseOrder()))
                .toList());
    }

    private Optional<Cell> cell(List<Region> regions, Place place, Map<Place, List<Mention>> groups) {
        List<Mention> said = new ArrayList<>(groups.getOrDefault(place, List.of()));
        said.addAll(ends(said, groups.getOrDefault(place.end(), List.of())));
        return new CellReader(last(regions), said).read(twice(regions, place.last()));
    }

    /** What is to stand at a level after five years is answered by the level of the last one. */
    private static List<Mention> ends(List<Mention> said, List<Mention> ofTheLastYear) {
        boolean level = said.stream().anyMatch(mention -> mention.isTarget() && mention.isLevel());
        return ofTheLastYear.stream()
                .filter(mention -> level && mention.isLevel() && !mention.isTarget() && !said.contains(mention))
                .toList();
    }

    /** Whole years: a half-year is no cell. */
    private static boolean isYears(Period period) {
        return period.first().getDayOfYear() == 1
                && period.last().getMonthValue() == 12
                && period.last().getDayOfMonth() == 31;
    }

    private static Place place(List<List<Region>> places, Mention mention) {
        int index = 0;
        while (!places.get(index).contains(mention.region())) {
            index++;
        }
        Period period = mention.period();
        return new Place(index, mention.code(), period.first().getYear(), period.year());
    }

    /** The regions of all documents, those of one place together. */
    private List<List<Region>> places() {
        Map<String, List<List<Region>>> byKey = new HashMap<>();
        issues.stream()
                .map(Issue::region)
                .distinct()
                .sorted(Comparator.comparing(Region::code).thenComparing(Region::name))
                .forEach(region ->
                        Places.gather(byKey.computeIfAbsent(Places.key(region), key -> new ArrayList<>()), region));
        return byKey.values().stream().flatMap(List::stream).toList();
    }

    private static Region last(List<Region> place) {
        return place.stream()
                .max(Comparator.comparing(Region::since, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Region::code))
                .orElseThrow();
    }

    private boolean twice(List<Region> place, int year) {
        return issues.stream()
                        .filter(issue -> issue.year() == year && place.contains(issue.region()))
                        .map(Issue::document)
                        .distinct()
                        .count()
                > 1;
    }
}
