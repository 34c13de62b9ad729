package io.github.mubiao.calc;

/** A few words of an explanation, in both languages. */
record Phrase(String chinese, String english) {}
