package io.github.mubiao.calc.ledger;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Plan;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Targets and results of many places and years in one table (面板): what researchers otherwise type.
 *
 * <p>There is a cell for each place, period and indicator of which some document says what is planned or what was reached. A place
 * keeps its cells through a change of its code or name. What is missing is a gap, nothing is filled in. The order of the documents
 * does not matter.
 *
 * <pre>{@code
 * Panel panel = Panel.of(plans, Set.of(new IndicatorCode("GDP")));
 * panel.cells().get(0).target();    // 地区生产总值增长8%左右
 * }</pre>
 *
 * @param cells by place, indicator and period
 */
public record Panel(List<Cell> cells) {

    /**
     * Copies the list.
     *
     * @param cells by place, indicator and period
     */
    public Panel {
        cells = List.copyOf(requireNonNull(cells, "cells"));
    }

    /**
     * The panel of some documents.
     *
     * @param plans the documents, in any order
     * @param codes which indicators
     * @return the panel
     */
    public static Panel of(Collection<Plan> plans, Set<IndicatorCode> codes) {
        PanelBuilder builder = new PanelBuilder(codes);
        requireNonNull(plans, "plans").forEach(builder::add);
        return builder.build();
    }
}
