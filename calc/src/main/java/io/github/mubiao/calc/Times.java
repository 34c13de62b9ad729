package io.github.mubiao.calc;

import io.github.mubiao.quantity.Rational;
import java.util.List;

/** The times of a trajectory, in years from its base. */
final class Times {

    private Times() {}

    static void check(Rational elapsed, List<Trajectory.Point> interim, Rational total) {
        if (total.signum() <= 0) {
            throw new IllegalArgumentException("total " + total + " must be greater than 0");
        }
        Arguments.span(total, "total");
        if (elapsed.signum() < 0 || elapsed.compareTo(total) > 0) {
            throw new IllegalArgumentException("elapsed " + elapsed + " must be from 0 to total " + total);
        }
        Arguments.span(elapsed, "elapsed");
        checkOrder(interim, total);
    }

    private static void checkOrder(List<Trajectory.Point> points, Rational end) {
        Rational last = Rational.ZERO;
        for (Trajectory.Point point : points) {
            if (point.elapsed().compareTo(last) <= 0 || point.elapsed().compareTo(end) >= 0) {
                throw new IllegalArgumentException("points " + points + " must rise in time, before " + end);
            }
            last = point.elapsed();
        }
    }
}
