/**
 * What a document is and which time it speaks of. {@code KindReader} tells the kind, {@code ClockReader} what 今年 and 去年 mean,
 * {@code TimelineReader} decides over the whole document which stretch looks back and which ahead, and {@code HorizonReader}
 * lets the words beside a figure speak. All evidence counts and none decides alone: it is weighed in logarithms of odds.
 */
@NullMarked
package io.github.mubiao.parser.time;

import org.jspecify.annotations.NullMarked;
