package io.github.mubiao.calc;

/**
 * Energy per unit of GDP and the like (单位GDP能耗): lower is better, 下降率 is the opposite of the change. GDP grows at constant
 * prices here.
 *
 * <pre>{@code
 * Intensity.change(Rate.ofPercent("2.9"), Rate.ofPercent("3.0")).orElseThrow().toPercent(1);   // -0.1
 * }</pre>
 */
public final class Intensity {

    private Intensity() {}

    /**
     * The change of the ratio of two growing things.
     *
     * @param input growth of what is used, such as energy
     * @param output growth of what is made, such as GDP
     * @return (1 + input)/(1 + output) − 1; undefined for an output growth of −100%
     */
    public static Outcome<Rate> change(Rate input, Rate output) {
        return RealGrowth.quotient(Formula.INTENSITY, input, output);
    }

    /**
     * The growth of output that a published change of intensity implies.
     *
     * @param input growth of what is used
     * @param intensity change of the use per output
     * @return (1 + input)/(1 + intensity) − 1; undefined for a change of −100%
     */
    public static Outcome<Rate> impliedOutput(Rate input, Rate intensity) {
        return RealGrowth.quotient(Formula.IMPLIED_OUTPUT, input, intensity);
    }
}
