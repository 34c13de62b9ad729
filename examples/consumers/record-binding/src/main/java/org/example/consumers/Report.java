package org.example.consumers;

import io.github.mubiao.model.Period;
import io.github.mubiao.quantity.Quantity;
import java.util.List;

/**
 * What a form of the application sends.
 *
 * @param author who reports
 * @param period for what time
 * @param done what was done
 */
public record Report(String author, Period period, List<Quantity> done) {}
