package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.words.Vocabulary;

/** The rules of clauses for one vocabulary; the readers of sentences share it. Immutable. */
final class Grammar {

    final Vocabulary vocabulary;
    final Conjuncts conjuncts;
    final Subjects subjects;
    final Circumstances circumstances;
    final Troubles troubles;
    final Shares shares;
    final SharedDeeds deeds;
    final ChangeRule changes;
    final Described described;
    final ProjectSizes sizes;
    final Slogans slogans;

    Grammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.conjuncts = new Conjuncts(vocabulary);
        this.subjects = new Subjects(vocabulary, conjuncts);
        this.circumstances = new Circumstances(vocabulary, conjuncts);
        this.troubles = new Troubles(vocabulary);
        this.shares = new Shares(vocabulary);
        this.deeds = new SharedDeeds(vocabulary, troubles);
        this.changes = new ChangeRule(vocabulary);
        this.described = new Described(vocabulary);
        this.sizes = new ProjectSizes(vocabulary, described);
        this.slogans = new Slogans(vocabulary);
    }
}
