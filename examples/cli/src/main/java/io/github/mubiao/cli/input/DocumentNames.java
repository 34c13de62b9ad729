package io.github.mubiao.cli.input;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names documents so that no two are the same: by file name or path below the folder, else by the path as given. */
final class DocumentNames {

    private DocumentNames() {}

    static List<Input> unique(List<Input> inputs) {
        Map<String, Long> counts = inputs.stream().collect(Collectors.groupingBy(Input::name, Collectors.counting()));
        return inputs.stream()
                .map(input -> counts.getOrDefault(input.name(), 0L) > 1 ? input.named(input.label()) : input)
                .toList();
    }
}
