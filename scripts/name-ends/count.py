#!/usr/bin/env python3
"""Counts which pairs of characters names of indicators end with.

usage: count.py STATEMENTS FOLDER... > parser/src/main/resources/io/github/mubiao/parser/clause/name-ends.txt

The FOLDERs hold planning documents as text, one a file; STATEMENTS is what `mubiao parse --format csv` printed of them. A pair is listed
where names of at least DOCUMENTS documents end with it, and names of a SHARE of the other documents that hold it anywhere: 学校 ends
names wherever it stands, 周边 stands in nearly every document and ends next to none. No name is looked at by hand: most are read
right, and a piece of a name seldom ends like another. Only the standard library is used; the result depends on nothing but the files.
"""
import csv, re, sys
from collections import Counter, defaultdict
from pathlib import Path

DOCUMENTS, SHARE = 2, 0.01
BRACKETS = re.compile(r"[（(][^（()）]*[)）]")

def letters(text):
    """The characters that count: any numeral is 0, any Latin letter A, marks and blanks are none."""
    return re.sub("[A-Za-z]", "A", re.sub("[0-9]", "0", re.sub(r"[\W_]+", "", text)))

def main():
    csv.field_size_limit(10**9)
    ending = defaultdict(set)
    with open(sys.argv[1], encoding="utf-8", newline="") as statements:
        for row in csv.DictReader(statements):
            name = letters(BRACKETS.sub("", row["indicator"]))
            if row["class"] in ("TARGET", "OBSERVATION") and len(name) > 1:
                ending[name[-2:]].add(row["document"])
    holding = Counter()
    documents = [p for folder in sys.argv[2:] for p in sorted(Path(folder).iterdir())]
    for document in documents:
        text = letters(document.read_text(encoding="utf-8-sig"))
        holding.update({text[i:i + 2] for i in range(len(text) - 1)})
    before = defaultdict(list)
    for pair, those in ending.items():
        if len(those) >= DOCUMENTS and (len(those) - 1) / max(1, holding[pair]) >= SHARE:
            before[pair[1]].append(pair[0])
    print("# Pairs of characters that names of indicators end with. A line: the last character, a blank, and those that stand before it.")
    print("# 0 stands for any digit, A for any Latin letter. Counted on %d documents by scripts/name-ends/count.py." % len(documents))
    for last in sorted(before):
        print(last, "".join(sorted(before[last])))

main()
