package io.github.mubiao.cli.input;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article of a web page among menus, links and notes of the site. */
final class Article {

    /** Parts of a page that belong to the site, not to the document. */
    private static final String FURNITURE = "nav, footer, aside, noscript, template, button, select, form, dialog, "
            + "[role=navigation], [role=banner], [role=contentinfo], [role=search], [aria-hidden=true], [hidden], "
            + "[class~=(?i)(^|[-_ ])(nav|navbar|menu|breadcrumbs?|crumbs?|footer|sidebar|share|related|copyright)([-_ ]|$)], "
            + "[id~=(?i)(^|[-_ ])(nav|navbar|menu|breadcrumbs?|crumbs?|footer|sidebar|share|related|copyright)([-_ ]|$)]";

    /** Where sites put their articles; {@code #zoom} and {@code TRS_Editor} are widespread among those of governments. */
    private static final String ARTICLES =
            "article, main, [role=main], #zoom, .TRS_Editor, .article-content, .pages_content, #UCAP-CONTENT";

    /** A container is the article when it holds so much of what is left of the page. */
    private static final double MOST = 0.6;

    /** A list is a menu when so much of it is links. */
    private static final double MOSTLY_LINKS = 0.7;

    private static final int FEW_LINKS = 3;

    private Article() {}

    /**
     * The parts of a page that are the document; the rest is removed from it.
     *
     * @param page a page
     * @return its heading, if that stands outside, and the article; all of the body where no article can be told
     */
    static List<Element> of(Document page) {
        Element body = page.body();
        removeUnlessMost(body, body.select(FURNITURE));
        removeUnlessMost(body, menus(body));
        int all = body.text().length();
        Element article = body.select(ARTICLES).stream()
                .filter(element -> element.text().length() > MOST * all)
                .reduce(body, (outer, inner) -> inner);
        List<Element> parts = new ArrayList<>();
        Element heading = page.selectFirst("h1");
        if (heading != null && !heading.parents().contains(article)) {
            parts.add(heading);
        }
        parts.add(article);
        return parts;
    }

    private static void removeUnlessMost(Element body, List<Element> parts) {
        int all = body.text().length();
        parts.stream()
                .filter(part -> part.text().length() <= MOST * all)
                .toList()
                .forEach(Element::remove);
    }

    private static List<Element> menus(Element body) {
        return body.select("ul, ol, dl, div, section, header").stream()
                .filter(Article::isMenu)
                .toList();
    }

    private static boolean isMenu(Element list) {
        List<String> links = list.select("a").eachText();
        int length = links.stream().mapToInt(String::length).sum();
        return links.size() >= FEW_LINKS && length > MOSTLY_LINKS * list.text().length();
    }
}
