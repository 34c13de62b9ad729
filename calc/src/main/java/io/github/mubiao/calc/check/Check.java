package io.github.mubiao.calc.check;

import java.util.List;

/** One thing in which a document may contradict itself. */
interface Check {

    /** All places where it does. */
    List<Finding> of(Pages pages);
}
