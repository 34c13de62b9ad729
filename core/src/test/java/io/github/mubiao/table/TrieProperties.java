package io.github.mubiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A tree finds what looking for each word would find. */
class TrieProperties {

    @Provide
    Arbitrary<Set<String>> dictionaries() {
        return Arbitraries.strings()
                .withChars('新', '建', '公', '路', 'A')
                .ofMinLength(1)
                .ofMaxLength(4)
                .set()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('新', '建', '公', '路', 'A', '\0').ofMaxLength(12);
    }

    @Property
    void longestWordAtAPlaceIsFound(@ForAll("dictionaries") Set<String> dictionary, @ForAll("texts") String text) {
        List<String> words = List.copyOf(dictionary);
        Trie trie = Trie.forwards(words);
        for (int start = 0; start <= text.length(); start++) {
            int from = start;
            int longest = longest(words, word -> text.startsWith(word, from));
            assertEquals(longest, trie.longestAt(text, start, text.length()));
            assertEquals(longest, trie.longestAt(letters(text), start, text.length()));
        }
    }

    @Property
    void longestWordBeforeAPlaceIsFound(@ForAll("dictionaries") Set<String> dictionary, @ForAll("texts") String text) {
        List<String> words = List.copyOf(dictionary);
        Trie trie = Trie.backwards(words);
        for (int end = 0; end <= text.length(); end++) {
            String before = text.substring(0, end);
            int longest = longest(words, before::endsWith);
            assertEquals(longest, trie.longestBefore(text, 0, end));
            assertEquals(longest, trie.longestBefore(letters(text), 0, end));
        }
    }

    @Property
    void noWordGoesBeyondTheLimits(@ForAll("dictionaries") Set<String> dictionary, @ForAll("texts") String text) {
        List<String> words = List.copyOf(dictionary);
        int half = text.length() / 2;
        String first = text.substring(0, half);
        String second = text.substring(half);
        assertEquals(longest(words, first::startsWith), Trie.forwards(words).longestAt(text, 0, half));
        assertEquals(longest(words, second::endsWith), Trie.backwards(words).longestBefore(text, half, text.length()));
    }

    private static char[] letters(String text) {
        return Letters.of(text.toCharArray(), text.length());
    }

    private static int longest(List<String> words, Predicate<String> stands) {
        return IntStream.range(0, words.size())
                .filter(i -> stands.test(words.get(i)))
                .boxed()
                .max(Comparator.comparingInt(i -> words.get(i).length()))
                .orElse(Trie.NONE);
    }
}
