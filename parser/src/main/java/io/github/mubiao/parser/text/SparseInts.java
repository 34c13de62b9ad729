package io.github.mubiao.parser.text;

import java.util.Arrays;

/** What only a few characters of a text have, by their index. */
final class SparseInts {

    private int[] keys = new int[8];
    private int[] values = new int[8];
    private int size;

    /** Notes a value for an index that is higher than all before it. */
    void add(int key, int value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        keys[size] = key;
        values[size++] = value;
    }

    /** Forgets an index, if it is the last one. */
    void removeLast(int key) {
        if (size > 0 && keys[size - 1] == key) {
            size--;
        }
    }

    /** The value of an index that lies at or behind the last one noted, which counts up with it; for places of a text. */
    int interpolated(int key) {
        int at = Arrays.binarySearch(keys, 0, size, key);
        int before = at < 0 ? -at - 2 : at;
        return values[before] + key - keys[before];
    }

    /** The value of an index, or else another one. */
    int get(int key, int otherwise) {
        int at = size == 0 ? -1 : Arrays.binarySearch(keys, 0, size, key);
        return at < 0 ? otherwise : values[at];
    }
}
