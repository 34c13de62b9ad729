package io.github.mubiao.calc;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What {@link StatusProperties} tries often enough for every build, ten thousand times. */
class StatusAgreementProperties {

    @Provide
    Arbitrary<StatusOracle> ways() {
        return StatusProperties.anyWay();
    }

    @Property(tries = 10_000)
    void profilesAgreeOnTenThousandWays(@ForAll("ways") StatusOracle way) {
        StatusProperties.assertAgrees(way);
    }
}
