
"use strict";
/* Sorts and filters the trainees. Without it the page shows the same, in the order that was asked for. */
(() => {
  const table = document.getElementById("people");
  if (!table) {
    return;
  }
  const shown = 300, printed = 60;
  const field = id => document.getElementById(id);
  const heads = [...table.tHead.rows[0].cells];
  const bodies = [...table.tBodies].map(body => {
    const rows = [...body.rows];
    const heading = rows[0].classList.contains("group") ? rows.shift() : null;
    return { body, heading, rows };
  });

  /** The first line of a cell, without what stands small below it. */
  const word = cell => [...cell.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join("").trim();

  /** Which rows are shown at first, and which on paper: r and p, as the program sets them. */
  const mark = () => {
    let count = 0;
    for (const { heading, rows } of bodies) {
      const before = count;
      for (const row of rows) {
        if (!row.hidden) {
          count++;
          const now = count > shown ? "r" : count > printed ? "p" : "";
          if (row.className !== now) {
            row.className = now;
          }
        }
      }
      if (heading) {
        heading.hidden = count === before;
        heading.className = "group" + (before >= shown ? " r" : before >= printed ? " p" : "");
      }
    }
    const found = field("found");
    found.textContent = found.dataset.of.replace("{n}", count).replace("{all}", bodies.reduce((n, b) => n + b.rows.length, 0));
  };

  const filter = () => {
    const words = field("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const specialty = field("specialty").value, unit = field("unit").value, needs = field("needs").checked;
    for (const { rows } of bodies) {
      for (const row of rows) {
        const cells = row.cells;
        row.hidden = (needs && !row.querySelector("b"))
          || (specialty !== "" && !word(cells[1]).startsWith(specialty))
          || (unit !== "" && word(cells[2]) !== unit)
          || (words.length > 0 && !words.every(w => (row.text ??= row.textContent.toLowerCase()).includes(w)));
      }
    }
    mark();
  };

  const number = text => {
    const value = parseFloat(text.replace(",", ".").replace("−", "-"));
    return Number.isNaN(value) ? -Infinity : value;
  };

  const sort = index => {
    const head = heads[index];
    const up = head.getAttribute("aria-sort") !== "ascending";
    heads.forEach(one => one.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const compare = head.dataset.sort === "number"
      ? (a, b) => a - b
      : new Intl.Collator(document.documentElement.lang).compare;
    const key = head.dataset.sort === "number" ? number : text => text;
    for (const { body, rows } of bodies) {
      const keyed = rows.map(row => [key(word(row.cells[index])), row]);
      keyed.sort((a, b) => up ? compare(a[0], b[0]) : compare(b[0], a[0]));
      rows.splice(0, rows.length, ...keyed.map(pair => pair[1]));
      body.append(...rows);
    }
    mark();
  };

  heads.forEach((head, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(index));
    head.append(button);
  });
  field("filter").hidden = false;
  field("filter").addEventListener("submit", event => event.preventDefault());
  field("filter").addEventListener("input", filter);
})();
