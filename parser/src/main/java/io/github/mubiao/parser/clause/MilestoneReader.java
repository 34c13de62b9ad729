package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Stage;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds events without a figure that can be verified: what is started, completed or awarded. */
final class MilestoneReader {

    /** An event of a sentence. */
    record Event(int start, int end, Stage stage) {}

    /** 建立 alone goes on for ever, unless a thing with a door is set up. */
    private static final Finder FOUNDED =
            Finder.of("^建立(起)?[^，。；]{2,24}?(中心|基金|服务站|工作站|馆|公司|基地|平台|联盟|协会|合作社|研究院|实验室|队伍)");

    /** 一批项目陆续建成, 近日出台: it has happened, even where a plan says so. */
    private static final Finder PAST = Finder.of("陆续|相继|先后|已经?(?!有)");

    /** News of these days: what it tells without a figure has happened, up to what it says of the future. */
    private static final Finder NEWS =
            Finder.of("(?:(?<!最)近日|(?<![\\d一二三四五六七八九十])日前|昨[日天]|今日获悉|今天(?:上午|下午)).*?(?=将|今年|明年|年底|[到至]20\\d\\d|$)");

    private static final Finder CIRCUMSTANCE = Finder.of(
            "^(抓住|抢抓|对标|围绕|按照|根据|随着|依托|针对|通过|以[^，]{1,20}为|为[^，]{1,20}(服务|打下|奠定)|待|自|由于|在[^，]{1,30}(后|中|上|下)$).*");

    private static final String PASSED = "通过";

    /** So much stands between 通过 and what is passed. */
    private static final int LONGEST_ASSESSED = 16;

    private static final String TASK = "任务";

    private static final int LONGEST_DUTY = 14;

    private final Vocabulary vocabulary;
    private final MappedText text;
    private final BitSet figures = new BitSet();

    /** Whether a sentence holds a word that an event is told with. */
    static boolean mayTell(Vocabulary vocabulary, MappedText text) {
        return vocabulary.events.isIn(text) || text.contains("通过") || text.contains("建立");
    }

    MilestoneReader(Vocabulary vocabulary, MappedText text, List<Reading> readings) {
        this.vocabulary = vocabulary;
        this.text = text;
        readings.forEach(r -> figures.set(r.mention().start(), r.mention().end()));
    }

    /** The events of the sentence that carry no figure of their own. */
    List<Event> read(List<Clause> clauses) {
        Matcher news = NEWS.first(text, 0);
        int happened = news == null ? 0 : news.end();
        List<Event> events = new ArrayList<>();
        for (Clause clause : clauses) {
            addEvents(clause, events);
        }
        events.removeIf(event -> event.end() <= happened);
        return events;
    }

    /** A通车、B建成: each member with an event at its end is one of its own. */
    private void addEvents(Clause clause, List<Event> events) {
        int start = clause.start();
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean separates = text.charAt(i) == '、' || text.charAt(i) == '并';
            Match<Optional<Stage>> before = separates ? vocabulary.events.before(text, i) : null;
            boolean opens = separates && startsEvent(i + 1, clause.end());
            if (before != null && isStage(before) && i > start + before.length() || opens && i > start) {
                addEvent(new Clause(start, i), events);
                start = i + 1;
            }
        }
        addEvent(start == clause.start() ? clause : new Clause(start, clause.end()), events);
    }

    private void addEvent(Clause part, List<Event> events) {
        Event event = hasFigure(part) ? null : event(part);
        if (event != null) {
            events.add(event);
        }
    }

    private boolean startsEvent(int start, int end) {
        Match<Optional<Stage>> verb = vocabulary.events.at(text, opening(start, end));
        return verb != null && isStage(verb) && verb.end() < end;
    }

    private boolean hasFigure(Clause part) {
        int figure = figures.nextSetBit(part.start());
        return figure >= 0 && figure < part.end();
    }

    private @Nullable Event event(Clause clause) {
        int start = opening(clause.start(), clause.end());
        MappedText words = text.slice(start, clause.end());
        Event event = eventOf(words, clause, start);
        return event == null || CIRCUMSTANCE.at(words, 0) != null || PAST.isIn(words) ? null : event;
    }

    private @Nullable Event eventOf(MappedText words, Clause clause, int start) {
        int assessed = assessmentEnd(words);
        if (assessed > 0) {
            return new Event(start, start + assessed, Stage.AWARDED);
        }
        return FOUNDED.at(words, 0) == null
                ? verbEvent(clause, start)
                : new Event(start, clause.end(), Stage.COMPLETED);
    }

    /** 通过国家验收, 通过省级评估: the index behind the first assessment that is passed, or 0. */
    private int assessmentEnd(MappedText words) {
        int last = -1;
        for (int i = 0; i < words.length(); i++) {
            if (words.startsWith(PASSED, i)) {
                last = i + PASSED.length() + LONGEST_ASSESSED;
            } else if ("，。；、".indexOf(words.charAt(i)) >= 0) {
                last = -1;
            } else if (i <= last && vocabulary.of(Role.ASSESSMENT).isAt(words, i)) {
                return i + vocabulary.of(Role.ASSESSMENT).lengthAt(words, i);
            }
        }
        return 0;
    }

    /** What is completed without being an event: tasks, targets, duties. */
    private boolean isDuty(MappedText object) {
        int end = object.endsWith(TASK) ? object.length() - TASK.length() : object.length();
        return endsWithDuty(object, object.length()) || endsWithDuty(object, end);
    }

    private boolean endsWithDuty(MappedText object, int end) {
        int length = vocabulary.of(Role.DUTY).lengthBefore(object, end);
        return length > 0
                && end - length <= LONGEST_DUTY
                && !object.slice(0, end - length).contains("、");
    }

    private @Nullable Event verbEvent(Clause clause, int start) {
        for (int i = start; i < clause.end(); ) {
            Match<Optional<Stage>> verb = vocabulary.events.at(text, i);
            if (verb == null || verb.end() > clause.end()) {
                i++;
                continue;
            }
            Stage stage = verb.value().orElse(null);
            if (stage != null && !isHurried(verb, clause) && isEvent(verb, start, clause.end())) {
                return new Event(start, clause.end(), stage);
            }
            i = verb.end();
        }
        return null;
    }

    private static boolean isStage(Match<Optional<Stage>> verb) {
        return verb.value().isPresent();
    }

    /** 加快启动 goes on; it sets no date, as 加快建成 does. */
    private boolean isHurried(Match<Optional<Stage>> verb, Clause clause) {
        return verb.value().equals(Optional.of(Stage.STARTED))
                && text.slice(clause.start(), verb.start()).endsWith("加快");
    }

    /** With an object behind it or a subject before it, and not inside a noun phrase. */
    private boolean isEvent(Match<Optional<Stage>> verb, int start, int end) {
        MappedText object = text.slice(verb.end(), end);
        int subject = verb.start() - start;
        if (object.startsWith("的") || object.startsWith("后") || object.startsWith("以来") || object.startsWith("前")) {
            return false;
        }
        if (object.isEmpty()) {
            return subject >= 2;
        }
        if (vocabulary.of(Role.SUBJECT_EVENT).has(verb.word()) || isDuty(object)) {
            return false;
        }
        boolean adjacent = subject == 0 || text.charAt(verb.start() - 1) == '、';
        boolean mayFollowSubject = verb.value().equals(Optional.of(Stage.AWARDED))
                || verb.length() > 2
                || vocabulary.of(Role.OBJECT_EVENT).has(verb.word());
        return object.length() >= 2
                && (adjacent || mayFollowSubject && verb.word().length() >= 2);
    }

    /** Behind conjunctions, modal words, adverbs and verbs that only push: 推动, 支持, 确保. */
    private int opening(int start, int end) {
        int i = start;
        while (i < end) {
            int longest = Math.max(
                    vocabulary.commitments.lengthAt(text, i),
                    Math.max(vocabulary.leads.lengthAt(text, i), vocabulary.adverbs.lengthAt(text, i)));
            if (longest == 0 || i + longest > end || vocabulary.events.lengthAt(text, i) >= longest) {
                break;
            }
            i += longest;
        }
        return i;
    }
}
