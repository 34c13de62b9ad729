"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const ROWS_AT_ONCE = 200;
  const MOST_PRINTED_ROWS = 2000;
  const root = document.documentElement;
  let lang = data.lang;

  const said = words => words[lang];
  const text = key => data.texts[key][lang];

  function element(name, className, content) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (content !== undefined) made.textContent = content;
    return made;
  }

  /** One document: its filters, its rows, its marks. */
  class Work {
    constructor(article) {
      this.article = article;
      this.number = Number(article.dataset.document);
      this.data = data.documents[this.number];
      this.form = article.querySelector(".filters");
      this.body = article.querySelector(".rows tbody");
      this.more = article.querySelector(".more");
      this.count = article.querySelector(".count");
      this.sort = null;
      this.down = false;
      this.limit = ROWS_AT_ONCE;
      this.current = null;
      this.filter();
      this.listen();
    }

    listen() {
      this.form.addEventListener("submit", event => event.preventDefault());
      for (const change of ["input", "change"]) {
        this.form.addEventListener(change, () => { this.limit = ROWS_AT_ONCE; this.filter(); });
      }
      this.more.addEventListener("click", () => { this.limit += ROWS_AT_ONCE; this.draw(); });
      this.article.querySelectorAll("[data-sort]").forEach(button =>
        button.addEventListener("click", () => this.sortBy(button.dataset.sort)));
      this.article.addEventListener("click", event => {
        const link = event.target.closest("a");
        if (!link) return;
        if (link.matches(".mark")) { event.preventDefault(); this.showRow(Number(link.dataset.n), link); }
        else if (link.matches(".to")) { event.preventDefault(); this.showMark(Number(link.dataset.n)); }
        else if (link.matches(".note")) { event.preventDefault(); this.showNote(link); }
      });
      this.article.querySelectorAll(".verdicts input").forEach(box => box.addEventListener("change", () =>
        this.article.querySelectorAll('.entry[data-verdict="' + box.dataset.verdict + '"]').forEach(entry => {
          entry.hidden = !box.checked;
        })));
    }

    filter() {
      const form = new FormData(this.form);
      const kinds = new Set(form.getAll("kind"));
      const wanted = ["strategy", "commitment", "change"].map(name => form.get(name));
      const search = form.get("search").trim().toLowerCase();
      this.found = [];
      this.data.rows.forEach((row, n) => {
        if (kinds.has(row.kind)
            && (!wanted[0] || row.strategy === wanted[0])
            && (!wanted[1] || row.commitmentCode === wanted[1])
            && (!wanted[2] || row.changeCode === wanted[2])
            && (!form.get("doubtful") || row.doubts.zh)
            && (!search || (row.subject + " " + row.value.zh + " " + row.value.en + " " + row.text).toLowerCase().includes(search))) {
          this.found.push(n);
        }
      });
      this.order();
    }

    sortBy(column) {
      this.down = this.sort === column && !this.down;
      this.sort = column;
      this.article.querySelectorAll("[data-sort]").forEach(button => {
        const heading = button.closest("th");
        if (button.dataset.sort === column) heading.setAttribute("aria-sort", this.down ? "descending" : "ascending");
        else heading.removeAttribute("aria-sort");
      });
      this.order();
    }

    order() {
      if (this.sort) {
        const sign = this.down ? -1 : 1;
        const key = this.key(this.sort);
        const keys = new Map(this.found.map(n => [n, key(this.data.rows[n])]));
        const collator = new Intl.Collator("zh");
        this.found.sort((a, b) => {
          const x = keys.get(a), y = keys.get(b);
          return (sign * (typeof x === "number" ? x - y : collator.compare(x, y))) || a - b;
        });
      }
      this.draw();
    }

    key(column) {
      return column === "value" ? row => row.number
        : column === "kind" ? row => text("class." + row.kind.toUpperCase())
        : row => (typeof row[column] === "string" ? row[column] : said(row[column]));
    }

    draw() {
      const fragment = document.createDocumentFragment();
      this.found.slice(0, this.limit).forEach(n => fragment.append(this.row(n)));
      this.body.replaceChildren(fragment);
      this.more.hidden = this.found.length <= this.limit;
      this.count.textContent = text("report.rows")
        .replace("{0}", this.found.length.toLocaleString()).replace("{1}", this.data.rows.length.toLocaleString());
    }

    row(n) {
      const row = this.data.rows[n];
      const line = element("tr", n === this.current ? "current" : "");
      line.dataset.n = n;
      const kind = element("td", "kind");
      kind.append(element("span", "key " + row.kind, text("class." + row.kind.toUpperCase())));
      const subject = element("td", "subject");
      const link = element("a", "to", row.subject);
      link.href = "#s-" + this.number + "-" + n;
      link.dataset.n = n;
      link.title = row.text;
      subject.append(link);
      const nature = said(row.nature);
      line.append(kind, subject,
        element("td", "change", said(row.change)),
        element("td", "value", said(row.value)),
        element("td", "commitment", said(row.commitment) + (nature ? " " + nature : "")),
        element("td", "year", row.year),
        element("td", "strategy", row.strategy || row.section),
        element("td", "doubts", said(row.doubts) ? "? " + said(row.doubts) : ""));
      return line;
    }

    choose(n) {
      this.article.querySelectorAll(".current").forEach(one => one.classList.remove("current"));
      this.current = n;
      this.article.querySelectorAll('.mark[data-n="' + n + '"]').forEach(mark => mark.classList.add("current"));
    }

    showMark(n) {
      this.choose(n);
      const mark = document.getElementById("s-" + this.number + "-" + n);
      const line = this.body.querySelector('tr[data-n="' + n + '"]');
      if (line) line.classList.add("current");
      if (mark) { reveal(mark); mark.focus({preventScroll: true}); }
    }

    showRow(n, mark) {
      this.choose(n);
      let place = this.found.indexOf(n);
      if (place < 0) {
        this.form.reset();
        this.filter();
        place = this.found.indexOf(n);
      }
      if (place >= this.limit) this.limit = Math.ceil((place + 1) / ROWS_AT_ONCE) * ROWS_AT_ONCE;
      this.draw();
      const line = this.body.querySelector('tr[data-n="' + n + '"]');
      if (line) { reveal(line); line.querySelector("a").focus({preventScroll: true}); }
      else mark.focus();
    }

    showNote(link) {
      const place = document.getElementById(link.getAttribute("href").slice(1));
      if (place) { reveal(place); place.tabIndex = -1; place.focus({preventScroll: true}); }
    }
  }

  function reveal(place) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    place.scrollIntoView({block: "center", behavior: calm ? "instant" : "auto"});
  }

  /** Small pictures; what they show stands in the tables too. */
  class Charts {
    constructor(work) {
      this.work = work;
      this.place = work.article.querySelector(".charts");
      this.drawn = [];
    }

    draw() {
      this.drawn.forEach(chart => chart.destroy());
      this.drawn = [];
      this.place.replaceChildren();
      const style = getComputedStyle(root);
      const colour = name => style.getPropertyValue(name).trim();
      Chart.defaults.color = colour("--ink");
      Chart.defaults.borderColor = colour("--line");
      Chart.defaults.animation = false;
      this.growth(colour);
      this.completion(colour);
      this.strategies(colour);
      this.place.hidden = this.drawn.length === 0;
    }

    growth(colour) {
      const isGrowth = stated => stated && stated.percent !== null && stated.percent > -50 && stated.percent < 50;
      const lines = this.work.data.headlines.filter(line =>
        isGrowth(line.wanted) && line.wanted.change.en.includes("growth"));
      if (lines.length < 2) return;
      const range = stated => stated && stated.percent !== null
        ? (stated.upper === null ? [0, stated.percent] : [stated.percent, stated.upper]) : null;
      // last year's growth beside this year's target: without the years it looks like a verdict
      const titled = (words, side) => words + " " + [...new Set(lines.flatMap(line => line[side] ? [line[side].year] : []))].join(", ");
      this.bars("report.chart.growth", lines.map(line => line.name), [
        {label: titled(text("report.achieved"), "achieved"), backgroundColor: colour("--observation-ink"),
          data: lines.map(line => isGrowth(line.achieved) && line.achieved.change.en.includes("growth") ? range(line.achieved) : null)},
        {label: titled(text("report.wanted"), "wanted"), backgroundColor: colour("--target-ink"), data: lines.map(line => range(line.wanted))},
      ], (set, index) => {
        const stated = set === 0 ? lines[index].achieved : lines[index].wanted;
        return stated ? stated.year + " " + said(stated.value) : "";
      });
    }

    completion(colour) {
      const lines = this.work.data.compared.filter(entry => entry.attainment !== null).slice(0, 20);
      if (lines.length < 2) return;
      this.bars("report.chart.completion", lines.map(entry => entry.name), [
        {label: text("report.achieved"), data: lines.map(entry => entry.attainment),
          backgroundColor: lines.map(entry => colour({MET: "--met", MISSED: "--missed", BASICALLY_MET: "--near"}[entry.verdict] || "--unknown"))},
      ], (set, index) => lines[index].attainment + "%");
    }

    strategies(colour) {
      const lines = this.work.data.strategies.filter(one => one.targets + one.milestones > 0).slice(0, 20);
      if (lines.length < 2) return;
      this.bars("report.chart.strategies", lines.map(one => one.name), [
        {label: text("sheet.targets"), backgroundColor: colour("--target-ink"), data: lines.map(one => one.targets)},
        {label: text("sheet.milestones"), backgroundColor: colour("--milestone-ink"), data: lines.map(one => one.milestones)},
      ], (set, index) => String(set === 0 ? lines[index].targets : lines[index].milestones), true);
    }

    bars(key, labels, datasets, label, stacked) {
      const figure = element("figure", "card");
      const plot = element("div", "plot");
      plot.style.height = Math.min(40, 6 + labels.length * (stacked ? 1.8 : 1 + datasets.length * 0.9)) + "rem";
      const canvas = element("canvas");
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", text(key) + ": " + labels.map((name, i) =>
        name + " " + datasets.map((set, s) => label(s, i)).filter(Boolean).join(" → ")).join("; "));
      plot.append(canvas);
      figure.append(element("h2", "", text(key)), plot);
      this.place.append(figure);
      const ends = {
        id: "ends",
        afterDatasetsDraw(chart) {
          const pen = chart.ctx;
          pen.save();
          pen.fillStyle = Chart.defaults.color;
          pen.font = "12px sans-serif";
          pen.textBaseline = "middle";
          datasets.forEach((set, s) => chart.getDatasetMeta(s).data.forEach((bar, i) => {
            const words = set.data[i] === null ? "" : label(s, i).replace(/^\d{4} /, "");
            if (words && !stacked) pen.fillText(words, bar.x + 5, bar.y);
          }));
          pen.restore();
        },
      };
      const short = name => name.length > 14 ? name.slice(0, 13) + "…" : name;
      this.drawn.push(new Chart(canvas, {
        type: "bar",
        plugins: [ends],
        data: {labels: labels.map(short), datasets},
        options: {
          indexAxis: "y",
          maintainAspectRatio: false,
          layout: {padding: {right: stacked ? 8 : 70}},
          scales: {x: {stacked: !!stacked, beginAtZero: true}, y: {stacked: !!stacked}},
          plugins: {
            legend: {display: datasets.length > 1},
            tooltip: {callbacks: {
              title: items => labels[items[0].dataIndex],
              label: item => datasets[item.datasetIndex].label + ": " + label(item.datasetIndex, item.dataIndex),
            }},
          },
        },
      }));
    }
  }

  const works = [...document.querySelectorAll("article.document")].map(article => new Work(article));
  const charts = works.map(work => new Charts(work));
  let shown = 0;

  function drawCharts() {
    charts[shown].draw();
  }

  function translate() {
    root.lang = lang;
    document.querySelectorAll("[data-zh]").forEach(one => { one.textContent = one.dataset[lang]; });
    document.querySelectorAll("[data-zh-tag]").forEach(one => { one.dataset.tag = one.dataset[lang + "Tag"]; });
    document.querySelectorAll("[data-zh-label]").forEach(one => one.setAttribute("aria-label", one.dataset[lang + "Label"]));
    const button = document.getElementById("language");
    button.textContent = lang === "zh" ? "English" : "中文";
    button.lang = lang === "zh" ? "en" : "zh";
    works.forEach(work => work.order());
    drawCharts();
  }

  document.getElementById("language").addEventListener("click", () => {
    lang = lang === "zh" ? "en" : "zh";
    translate();
  });
  document.getElementById("theme").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    drawCharts();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawCharts);
  const choice = document.getElementById("documents");
  if (choice) choice.addEventListener("change", () => {
    works[shown].article.hidden = true;
    shown = Number(choice.value);
    works[shown].article.hidden = false;
    drawCharts();
  });
  addEventListener("beforeprint", () => works.forEach(work => {
    work.limit = Math.max(work.limit, MOST_PRINTED_ROWS);
    work.draw();
  }));
  drawCharts();
})();
