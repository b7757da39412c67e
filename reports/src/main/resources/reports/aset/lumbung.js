// What a page can do without charts: choose a period, sort, search, open units and tables. Works from a file, asks the network nothing.
"use strict";
const lumbung = (() => {
  /** The number a cell shows, as Indonesians write it; null for a dash or a word. */
  function angka(text) {
    const m = /^[+−-]?[\d.]+(,\d+)?/.exec(text.trim());
    return m ? Number(m[0].replace("−", "-").replaceAll(".", "").replace(",", ".")) : null;
  }

  function urutkan(th) {
    const table = th.closest("table");
    const column = th.cellIndex;
    const rows = [...table.tBodies[0].rows].map(row => {
      const text = row.cells[column].textContent;
      return {row, text, n: column === 0 || row.cells[column].classList.contains("kiri") ? null : angka(text)};
    });
    const words = rows.every(r => r.n === null);
    const before = th.getAttribute("aria-sort");
    // First the best figures, or the beginning of the alphabet; then the other way round.
    const rising = before ? before === "descending" : words;
    rows.sort((x, y) => {
      if (words) { return x.text.localeCompare(y.text, "id") * (rising ? 1 : -1); }
      if (x.n === null || y.n === null) { return (x.n === null) - (y.n === null); }
      return (x.n - y.n) * (rising ? 1 : -1);
    });
    table.tBodies[0].append(...rows.map(r => r.row));
    table.querySelectorAll("th[aria-sort]").forEach(other => other.removeAttribute("aria-sort"));
    th.setAttribute("aria-sort", rising ? "ascending" : "descending");
  }

  // "kab." and "kabupaten" are one word to a reader.
  const sama = text => text.toLowerCase().replace(/\bkab\./g, "kabupaten ");

  /** What an item is found by: its words, or its name with the words it stands under. */
  function kata(item) {
    if (item.dataset.kata === undefined) { return sama(item.textContent); }
    const fold = item.closest("details[data-kata]");
    return sama(item.querySelector("a").textContent + " " + item.dataset.kata + " " + (fold ? fold.dataset.kata : ""));
  }

  function cari(input) {
    const lists = input.dataset.cari.split(" ").map(id => document.getElementById(id)).filter(Boolean).map(box => ({sebut: box.dataset.sebut,
      items: [...(box.tBodies ? box.tBodies[0].rows : box.dataset.butir ? box.querySelectorAll(box.dataset.butir) : box.children)].map(item => ({item, kata: kata(item)})),
      folds: [...box.querySelectorAll("details")].filter(fold => fold.querySelector("li"))}));
    const count = document.getElementById(input.dataset.jumlah);
    const banyak = n => n.toLocaleString("id-ID");
    input.addEventListener("input", () => {
      const words = sama(input.value).split(/\s+/).filter(Boolean);
      const found = lists.map(list => {
        list.items.forEach(({item, kata}) => { item.hidden = !words.every(word => kata.includes(word)); });
        // What is found in a folded list is shown; a list without any leaves the page to the others.
        list.folds.forEach(fold => {
          const any = fold.querySelector("li:not([hidden])") !== null;
          fold.hidden = !any;
          fold.open = any && words.length > 0;
        });
        return {sebut: list.sebut, n: list.items.filter(({item}) => !item.hidden).length};
      }).filter(list => list.n > 0);
      const all = found.reduce((sum, list) => sum + list.n, 0);
      const where = found.map(list => banyak(list.n) + " " + list.sebut).join(", ");
      count.textContent = all === 0 ? "Tidak ada " + input.dataset.benda + " yang cocok"
        : banyak(all) + " " + input.dataset.benda + (found.some(list => list.sebut !== lists[0].sebut) ? ": " + where : "");
      count.classList.toggle("nihil", all === 0);
    });
  }

  // A list may be so long that a page seems to end in it: ten rows, and a button that says how many there are. Without this all are shown.
  function potong(table) {
    const n = table.tBodies[0].rows.length;
    if (n <= 10) { return; }
    const button = document.createElement("button");
    const tulis = () => { button.textContent = table.classList.contains("ringkas") ? "Tampilkan semua (" + n.toLocaleString("id-ID") + " " + table.dataset.benda + ")" : "Tampilkan sepuluh teratas"; };
    button.type = "button";
    button.className = "alih lebih";
    button.addEventListener("click", () => { table.classList.toggle("ringkas"); tulis(); });
    table.classList.add("ringkas");
    tulis();
    table.closest(".gulung").after(button);
  }

  const units = {};
  const waiting = {};

  /** Called by the script files of deeper units: rows by the key of the row above them. */
  function unit(file, rows) {
    Object.assign(units, rows);
    (waiting[file] || []).forEach(done => done());
    delete waiting[file];
  }

  /** Asks for a script file; where it is missing, says so before an element and undoes what was begun. */
  function muat(name, done, near, undo) {
    if (waiting[name]) { waiting[name].push(done); return; }
    waiting[name] = [done];
    const script = document.createElement("script");
    script.src = name;
    script.onload = () => { document.querySelectorAll(".tak-ada").forEach(note => note.remove()); };
    script.onerror = () => {
      delete waiting[name];
      script.remove();
      if (undo) { undo(); }
      document.querySelectorAll(".tak-ada").forEach(note => note.remove());
      const note = document.createElement("p");
      note.className = "tak-ada";
      note.setAttribute("role", "alert");
      note.textContent = "Berkas " + name + " tidak ada di samping halaman ini. Salin seluruh folder laporan, bukan halamannya saja.";
      near.before(note);
    };
    document.head.append(script);
  }

  const periods = {};

  /** Called by the script file of an agency's other periods: the parts of its page by period. */
  function periode(file, parts) {
    Object.assign(periods, parts);
    (waiting[file] || []).forEach(done => done());
    delete waiting[file];
  }

  const bawaan = select => [...select.options].find(option => option.defaultSelected);

  /** Shows the period the address names, else the one the selector does: a browser that comes back fills it in again. */
  function samakan(select) {
    const named = [...select.options].find(option => option.value === location.hash.slice(1));
    if (named) { select.value = named.value; }
    if (select.value !== select.dataset.kini) { ganti(select); }
  }

  function ganti(select) {
    const show = () => {
      select.dataset.kini = select.value;
      const part = periods[select.value];
      document.querySelectorAll("[data-nama]").forEach(name => { name.textContent = part.nama; });
      document.querySelectorAll(".lain").forEach(note => { note.hidden = select.value === bawaan(select).value; });
      ["kartu", "langkah", "bukti"].forEach(name => { document.getElementById("p-" + name).innerHTML = part[name]; });
      // Such an address opens the page at this period, also for who comes back to it.
      if (location.hash.slice(1) !== select.value) { location.replace("#" + select.value); }
    };
    if (periods[select.value]) { show(); return; }
    muat(select.dataset.berkas, show, document.getElementById("p-kartu"), () => { select.value = select.dataset.kini; });
  }

  function buka(button) {
    const row = button.closest("tr");
    const table = row.closest("table");
    const open = button.getAttribute("aria-expanded") === "true";
    if (open) { tutup(table, row); return; }
    const show = () => {
      row.after(...baris(row.dataset.k));
      anak(table, row).forEach(child => { child.hidden = false; });
      button.setAttribute("aria-expanded", "true");
    };
    const here = anak(table, row).length > 0 || units[row.dataset.k];
    if (here || !button.dataset.berkas) { show(); } else { muatUnit(table, button, show); }
  }

  /** The rows a script file brought under a key, once. */
  function baris(key) {
    const holder = document.createElement("tbody");
    holder.innerHTML = units[key] || "";
    delete units[key];
    return [...holder.rows];
  }

  /** Puts the rows that go on in the place of the button that asks for them. */
  function lanjutkan(button) {
    const row = button.closest("tr");
    const key = button.dataset.kunci;
    const show = () => { if (units[key]) { row.replaceWith(...baris(key)); } };
    if (units[key]) { show(); } else { muatUnit(row.closest("table"), button, show); }
  }

  const muatUnit = (table, button, show) => muat(table.dataset.berkas + ".unit-" + button.dataset.berkas + ".js", show, table.closest(".gulung"));

  function anak(table, row) {
    return [...table.tBodies[0].rows].filter(r => r.dataset.i === row.dataset.k);
  }

  function tutup(table, row) {
    const button = row.querySelector(".buka");
    if (button) { button.setAttribute("aria-expanded", "false"); }
    anak(table, row).forEach(child => { child.hidden = true; tutup(table, child); });
  }

  function mulai() {
    document.querySelectorAll("table.urut thead th").forEach(th => {
      const button = document.createElement("button");
      button.type = "button";
      const link = th.querySelector("a.istilah");
      if (link) {
        // The words sort; beside them a sign leads to the dictionary.
        button.textContent = th.textContent.trim();
        link.setAttribute("aria-label", "Arti " + button.textContent);
        link.textContent = "";
        link.classList.add("tanda");
        th.replaceChildren(button, " ", link);
      } else {
        button.append(...th.childNodes);
        th.append(button);
      }
      button.addEventListener("click", () => urutkan(th));
    });
    document.querySelectorAll("input[data-cari]").forEach(cari);
    addEventListener("pageshow", () => document.querySelectorAll("input[data-cari]").forEach(input => {
      if (input.value) { input.dispatchEvent(new Event("input")); }
    }));
    document.querySelectorAll("table.panjang").forEach(potong);
    document.querySelectorAll(".alih[aria-controls]").forEach(button => button.addEventListener("click", () => {
      const box = document.getElementById(button.getAttribute("aria-controls"));
      box.hidden = !box.hidden;
      button.setAttribute("aria-expanded", String(!box.hidden));
    }));
    document.querySelectorAll(".tab button").forEach(button => button.addEventListener("click", () => {
      const panel = button.closest(".panel");
      panel.querySelectorAll(".tab button").forEach(b => b.setAttribute("aria-pressed", String(b === button)));
      panel.querySelector("svg.peta").dataset.ukuran = button.dataset.ukuran;
      panel.querySelectorAll(".skala").forEach(s => { s.hidden = s.dataset.ukuran !== button.dataset.ukuran; });
    }));
    const period = document.getElementById("pilih-periode");
    if (period) {
      period.addEventListener("change", () => { location.href = period.value; });
      addEventListener("pageshow", () => { period.value = bawaan(period).value; });
    }
    const part = document.getElementById("pilih-bagian");
    if (part) {
      part.dataset.kini = bawaan(part).value;
      part.addEventListener("change", () => ganti(part));
      addEventListener("hashchange", () => samakan(part));
      addEventListener("pageshow", () => samakan(part));
    }
    document.addEventListener("click", event => {
      const button = event.target.closest(".buka");
      if (button) { buka(button); }
      const more = event.target.closest(".lagi");
      if (more) { lanjutkan(more); }
    });
  }

  mulai();
  return {angka, unit, periode};
})();
