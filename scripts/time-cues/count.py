#!/usr/bin/env python3
"""Counts which pairs of neighbouring characters speak for a look back and which for a look ahead.

usage: count.py FOLDER > parser/src/main/resources/io/github/mubiao/parser/time/direction-cues.txt

FOLDER holds government work reports as text, one a file; such a report looks back first and ahead last. No report is annotated:
the first quarter of each is taken for a review and the last two fifths for a plan, a logistic model is fitted on the pairs of
characters of their sentences, every report is cut where that model says that it turns, and the model is fitted once more on the
two sides of the cuts. Digits count as one 0, Latin letters as one A, ^ is the start of a sentence. Only pairs that stand in at
least DOCUMENTS reports are weighed, and of these the KEPT that tell most are kept; what is left are function words and phrases of
the genre. Explanations of terms behind a report are left out. Only the standard library is used; the result depends on nothing
but the files.
"""
import math, random, re, sys
from collections import Counter, defaultdict
from pathlib import Path

DOCUMENTS, KEPT, EPOCHS, RATE, DECAY = 60, 4000, 3, 0.15, 2e-5
MARKS = re.compile(r"\*\*|__|^[#>\s]+|!?\[[^\]]*\]\([^)]*\)|<!--.*?-->")
NOTES = re.compile(r"^.{0,16}(?:名词|用语|术语|词语)(?:解释|说明|注释).{0,8}$|^[*# ]*(?:注释|注)[:：]?[* ]*$", re.M)
FOLD = str.maketrans("，；：（）！？％０１２３４５６７８９", ",;:()!?%0123456789")

def sentences(text):
    """(position in the text, sentence) for each sentence of more than ten characters."""
    notes = [m.start() for m in NOTES.finditer(text) if m.start() > len(text) / 2]
    text = text[:notes[0]] if notes else text
    body = re.sub(r"\A---\n.*?\n---\n", lambda m: " " * len(m.group()), text, flags=re.S)
    place = 0
    for line in body.split("\n"):
        at = place
        for part in re.split(r"(?<=[。！？!?])", line):
            clean = MARKS.sub("", part).strip()
            if len(clean) > 10:
                yield at / max(1, len(text)), clean
            at += len(part)
        place += len(line) + 1

def pairs(sentence):
    """The pairs of a sentence."""
    flat = re.sub("[A-Za-z]+", "A", re.sub(r"[0-9][0-9.,]*", "0", re.sub(r"\s+", "", sentence.translate(FOLD))))
    chars = "^" + flat
    return [chars[i:i + 2] for i in range(len(chars) - 1)]

def fit(samples, names):
    weights, scale, bias = [0.0] * len(names), [1e-8] * len(names), 0.0
    order = list(range(len(samples))); rng = random.Random(7)
    for epoch in range(EPOCHS):
        rng.shuffle(order)
        for i in order:
            features, ahead = samples[i]
            if not features: continue
            size = 1 / math.sqrt(len(features))
            z = bias + size * sum(weights[f] for f in features)
            error = ahead - 1 / (1 + math.exp(-max(-30, min(30, z))))
            bias += 0.01 * error
            for f in features:
                g = error * size - DECAY * weights[f]
                scale[f] += g * g
                weights[f] += RATE * g / math.sqrt(scale[f])
        print(f"epoch {epoch + 1}", file=sys.stderr)
    return weights, bias

def main():
    documents = [list(sentences(p.read_text(encoding="utf-8-sig"))) for p in sorted(Path(sys.argv[1]).iterdir())]
    documents = [d for d in documents if len(d) >= 40]
    seen = Counter()
    cached = [[(at, pairs(s)) for at, s in d] for d in documents]
    for d in cached:
        seen.update({f for _, fs in d for f in fs})
    names = sorted(f for f, n in seen.items() if n >= DOCUMENTS); number = {f: i for i, f in enumerate(names)}
    cached = [[(at, [number[f] for f in fs if f in number]) for at, fs in d] for d in cached]
    print(len(documents), "documents", len(names), "pairs", file=sys.stderr)
    labelled = [(fs, int(at > 0.6)) for d in cached for at, fs in d if at < 0.25 or at > 0.6]
    weights, bias = fit(labelled, names)
    labelled = []
    for d in cached:
        score = [bias + sum(weights[f] for f in fs) / math.sqrt(max(1, len(fs))) for _, fs in d]
        total, best, turn = 0.0, 0.0, 0
        for i, s in enumerate(score):
            total -= max(-4, min(4, s))
            if total > best: best, turn = total, i + 1
        labelled += [(fs, int(i >= turn)) for i, (_, fs) in enumerate(d)]
    kept = set(sorted(range(len(names)), key=lambda f: -abs(weights[f]) * math.sqrt(seen[names[f]]))[:KEPT])
    weights, bias = fit([([f for f in fs if f in kept], ahead) for fs, ahead in labelled], names)
    print("# Pairs of neighbouring characters and what they say of the direction of a sentence: below 0 it looks back, above 0 ahead.")
    print("# A line: pair, tab, weight in hundredths. 0 stands for any numeral, A for Latin letters, ^ for the start of a sentence.")
    print("# A sentence scores the bias and the sum of its pairs that are listed, divided by the root of their number; the score")
    print("# is the logarithm of the odds that it looks ahead. Counted on %d government work reports by scripts/time-cues/count.py." % len(documents))
    print("bias\t%d" % round(100 * bias))
    for f, w in sorted(zip(names, weights), key=lambda p: p[1]):
        if number[f] in kept and w and "\t" not in f and "#" not in f: print(f"{f}\t{round(100 * w)}")

main()
