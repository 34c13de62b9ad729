"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const MOST_LINES = 12;
  const COLOURS = {
    light: ["#1f5fa8", "#a8521f", "#2e7d32", "#7b3fa0", "#8a6d00", "#00707a", "#a01f4f", "#4a5568"],
    dark: ["#8ab8f0", "#f0b48a", "#8fd694", "#cfa3ea", "#e5cf6b", "#7fd3dc", "#f09ab8", "#c3cad6"],
  };
  const root = document.documentElement;
  let lang = data.lang;
  let drawn = [];

  const text = key => data.texts[key][lang];
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  /** Two lines for each place: what was achieved, and, broken, what was wanted. */
  function lines(series) {
    const palette = COLOURS[isDark() ? "dark" : "light"];
    return series.places.slice(0, MOST_LINES).flatMap((place, index) => {
      const colour = palette[index % palette.length];
      const width = place.level === "NATION" ? 3.5 : place.level === "PROVINCE" ? 2.5 : 1.5;
      const line = (what, key, dash, point) => ({
        label: place.name + " " + text(key),
        data: place.points.map(one => one ? one[what] : null),
        said: place.points.map(one => one ? (what === "actual" ? one.achieved : one.wanted) : null),
        borderColor: colour, backgroundColor: colour, borderWidth: width, borderDash: dash, pointStyle: point,
        pointRadius: 4, spanGaps: true, tension: 0,
      });
      return [line("actual", "report.achieved", [], "circle"), line("target", "report.wanted", [6, 4], "rectRot")];
    }).filter(line => line.data.some(value => value !== null));
  }

  function draw() {
    drawn.forEach(chart => chart.destroy());
    const style = getComputedStyle(root);
    Chart.defaults.color = style.getPropertyValue("--ink").trim();
    Chart.defaults.borderColor = style.getPropertyValue("--line").trim();
    Chart.defaults.animation = false;
    drawn = [...document.querySelectorAll(".series")].map((section, index) => {
      const series = data.series[index];
      const plot = section.querySelector(".plot");
      const canvas = document.createElement("canvas");
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", section.querySelector("h2").textContent);
      plot.style.height = "22rem";
      plot.replaceChildren(canvas);
      const datasets = lines(series);
      return new Chart(canvas, {
        type: "line",
        data: {labels: series.years.map(String), datasets},
        options: {
          maintainAspectRatio: false,
          interaction: {mode: "nearest", intersect: false},
          scales: {y: {beginAtZero: series.unit === "%", title: {display: series.unit !== "", text: series.unit}}},
          plugins: {
            legend: {position: "bottom", labels: {usePointStyle: true}},
            tooltip: {callbacks: {label: item => {
              const said = datasets[item.datasetIndex].said[item.dataIndex];
              return item.dataset.label + " " + (said ? said[lang] : item.formattedValue);
            }}},
          },
        },
      });
    });
  }

  document.getElementById("language").addEventListener("click", () => {
    lang = lang === "zh" ? "en" : "zh";
    root.lang = lang;
    document.querySelectorAll("[data-zh]").forEach(one => { one.textContent = one.dataset[lang]; });
    const button = document.getElementById("language");
    button.textContent = lang === "zh" ? "English" : "中文";
    button.lang = lang === "zh" ? "en" : "zh";
    draw();
  });
  document.getElementById("theme").addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    draw();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  draw();
})();
