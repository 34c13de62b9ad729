// What the examples in the Javadoc take for granted.
import io.github.mubiao.calc.*;
import io.github.mubiao.model.*;
import io.github.mubiao.quantity.*;
import java.math.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

Unit yuan = Units.standard().get("元");
Unit percent = Units.standard().get("%");
Unit household = Units.standard().get("户");
Unit person = Units.standard().get("人");
Unit km = Units.standard().get("公里");

Quantity plain(String value) {
    return Quantity.of(value, Unit.NONE);
}

Goal level(Bound.Kind kind, Quantity value) {
    return Goal.of(Change.LEVEL, Bound.of(kind, value, ""), Direction.HIGHER);
}

Goal atLeast(String value) {
    return level(Bound.Kind.AT_LEAST, plain(value));
}

Goal moreThan(String value) {
    return level(Bound.Kind.MORE_THAN, plain(value));
}

Goal atLeastPercent(String value) {
    return level(Bound.Kind.AT_LEAST, Quantity.of(value, percent));
}

Goal growthOfAtLeast(String value) {
    return Goal.of(Change.GROWTH, Bound.of(Bound.Kind.AT_LEAST, Quantity.of(value, percent), ""), Direction.HIGHER);
}

Completion coal = Completion.of(atLeast("850"), Published.exact(plain("864")));
Completion firms = Completion.of(moreThan("36"), Published.of("36.0", Unit.NONE));
Completion growth = Completion.of(growthOfAtLeast("15"), Published.of("12.0", percent));
