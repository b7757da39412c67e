// Charts drawn from the tables of the page, so that both always say the same. They come last: figures do not wait for them.
"use strict";
(() => {
  const warna = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  const PREDIKAT = ["sb", "b", "bp", "k", "sk", "bd"];
  // As in the tables: one decimal, none where it stands on fewer than a hundred.
  const persen = (value, dari) => {
    const digits = dari < 100 ? 0 : 1;
    return value.toLocaleString("id-ID", {minimumFractionDigits: digits, maximumFractionDigits: digits}) + " %";
  };

  function baca(box) {
    const table = document.getElementById(box.dataset.tabel);
    const heads = [...table.tHead.rows[0].cells].map(cell => cell.textContent.trim());
    // A period still running would look like a fall; it stands in the table only.
    const rows = [...table.tBodies[0].rows].filter(row => !("berjalan" in row.dataset));
    return {table, heads, rows, label: rows.map(row => row.cells[0].textContent.trim())};
  }

  const dasar = () => ({
    animation: false,
    textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, color: warna("teks")},
    grid: {left: 46, right: 16, top: 34, bottom: 28},
    legend: {top: 0, left: 0, itemWidth: 14, itemHeight: 9, itemGap: 14, textStyle: {color: warna("redup"), fontSize: 12}},
    tooltip: {confine: true, backgroundColor: warna("panel"), borderColor: warna("garis"), textStyle: {color: warna("teks"), fontSize: 12}}
  });
  const sumbuX = data => ({type: "category", data, axisTick: {show: false}, axisLine: {lineStyle: {color: warna("garis")}},
    axisLabel: {color: warna("redup"), hideOverlap: true}});
  const sumbuPersen = more => Object.assign({type: "value", max: 100, axisLabel: {color: warna("redup"), formatter: "{value} %"},
    splitLine: {lineStyle: {color: warna("garis2")}}}, more);

  function garis(box) {
    const t = baca(box);
    const names = box.dataset.kolom.split("|");
    const rupa = [{color: warna("sb"), width: 2.5, type: "solid"}, {color: warna("redup"), width: 1.5, type: "solid"}, {color: warna("teks"), width: 1.5, type: "dashed"}];
    // A line without any point would stand in the legend only.
    const series = names.map((name, i) => {
      const column = t.heads.indexOf(name);
      return {name, type: "line", symbol: i === 0 ? "circle" : ["rect", "triangle"][i - 1], symbolSize: 5, connectNulls: false,
        lineStyle: rupa[i], itemStyle: {color: rupa[i].color},
        data: t.rows.map(row => ({value: lumbung.angka(row.cells[column].textContent), teks: row.cells[column].textContent.trim(), dari: row.cells[column].title}))};
    }).filter(s => s.data.some(d => d.value !== null));
    if (!series.length) { return null; }
    return Object.assign(dasar(), {xAxis: sumbuX(t.label), yAxis: sumbuPersen({min: 0}), series,
      tooltip: Object.assign(dasar().tooltip, {trigger: "axis", formatter: items => "<b>" + items[0].axisValue + "</b><br>" + items
        .filter(item => item.value !== null && item.value !== undefined)
        .map(item => item.marker + item.seriesName + ": " + item.data.teks + (item.data.dari ? " (" + item.data.dari + ")" : "")).join("<br>")})});
  }

  function tumpuk(box) {
    const t = baca(box);
    const column = {};
    [...t.table.tHead.rows[0].cells].forEach(cell => { if (cell.dataset.p) { column[cell.dataset.p] = cell.cellIndex; } });
    const counts = t.rows.map(row => PREDIKAT.map(p => lumbung.angka(row.cells[column[p]].textContent)));
    const sums = counts.map(row => row.includes(null) ? 0 : row.reduce((a, b) => a + b, 0));
    if (sums.every(sum => sum === 0)) { return null; }
    const series = PREDIKAT.map((p, i) => ({name: t.heads[column[p]], type: "bar", stack: "p", barCategoryGap: "22%", itemStyle: {color: warna(p)},
      data: counts.map((row, r) => sums[r] ? {value: 100 * row[i] / sums[r], orang: row[i], dari: sums[r]} : {value: null})}));
    return Object.assign(dasar(), {xAxis: sumbuX(t.label), yAxis: sumbuPersen(), series, legend: {show: false}, grid: {left: 46, right: 8, top: 10, bottom: 28},
      tooltip: Object.assign(dasar().tooltip, {trigger: "axis", axisPointer: {type: "shadow"}, formatter: items => {
        const known = items.filter(item => item.data.dari);
        return "<b>" + items[0].axisValue + "</b><br>" + (known.length ? known.map(item => item.marker + item.seriesName + ": "
          + item.data.orang.toLocaleString("id-ID") + " (" + persen(item.value, item.data.dari) + ")").join("<br>") + "<br>dari " + known[0].data.dari.toLocaleString("id-ID") + " pegawai"
          : "Tidak dirinci atau belum ada data");
      }})});
  }

  // Halfway between two neighbours where the number of dots is even; it stands on the people of the smaller of them.
  function median(sorted) {
    const middle = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
    return {value: (middle[0].value + middle[1].value) / 2, dari: Math.min(...middle.map(dot => lumbung.angka(dot.n)))};
  }

  function titik(box) {
    const t = baca(box);
    const [jenis, nilai, pegawai] = ["Jenis", "Cakupan", "Pegawai"].map(name => t.heads.indexOf(name));
    const groups = {};
    t.rows.forEach(row => {
      const value = lumbung.angka(row.cells[nilai].textContent);
      if (value !== null) {
        const name = row.cells[jenis].textContent.trim();
        (groups[name] = groups[name] || []).push({nama: row.cells[0].textContent.trim(), value, teks: row.cells[nilai].textContent.trim(), n: row.cells[pegawai].textContent});
      }
    });
    const names = ["Kementerian koordinator", "Kementerian", "LPNK", "LNS", "Provinsi", "Kabupaten", "Kota", "Lainnya"].filter(n => groups[n]).reverse();
    if (!names.length) { return null; }
    const dots = [];
    const marks = [];
    names.forEach((name, y) => {
      const group = groups[name].sort((a, b) => a.value - b.value);
      // Spread within the lane by place in the order: equal every time, and close values do not hide each other.
      group.forEach((dot, i) => dots.push({value: [dot.value, y + ((i * 7 + 6) % 13 - 6) / 22], dot}));
      const m = median(group);
      marks.push({value: [m.value, y], name, teks: persen(m.value, m.dari), n: group.length});
    });
    // On a phone a name stands above its lane, so that the lane keeps the width.
    const narrow = box.clientWidth < 520;
    const least = Math.floor(Math.min(...dots.map(d => d.value[0])) / 10) * 10;
    return Object.assign(dasar(), {
      grid: {left: narrow ? 16 : 172, right: 24, top: narrow ? 18 : 8, bottom: 30}, legend: {show: false},
      xAxis: sumbuPersen({min: least, axisLine: {show: false}, axisTick: {show: false}}),
      yAxis: {type: "value", min: -0.5, max: names.length - 0.5, interval: 1, axisLine: {show: false}, axisTick: {show: false}, axisLabel: {show: false},
        splitLine: {show: false}},
      series: [
        {type: "scatter", data: dots, symbolSize: 7, itemStyle: {color: warna("b"), opacity: .75, borderColor: warna("sb"), borderWidth: .7}},
        {type: "scatter", data: marks, symbol: "rect", symbolSize: [3, 26], itemStyle: {color: warna("teks")}},
        {type: "scatter", silent: true, symbolSize: 0, data: marks.map((mark, y) => ({value: [least, y], name: mark.name, median: mark.teks})),
          label: {show: true, position: narrow ? [0, -24] : "left", distance: 12, align: narrow ? "left" : "right", color: warna("teks"), fontSize: 12,
            formatter: item => item.data.name + (narrow ? " · {m|median " : "\n{m|median ") + item.data.median + "}",
            rich: {m: {color: warna("redup"), fontSize: 11, lineHeight: 15}}}}],
      tooltip: Object.assign(dasar().tooltip, {trigger: "item", formatter: item => item.data.dot
        ? "<b>" + echarts.format.encodeHTML(item.data.dot.nama) + "</b><br>" + item.data.dot.teks + " dari " + item.data.dot.n + " pegawai"
        : "Median " + item.data.name + ": " + item.data.teks + " (" + item.data.n + " instansi)"})});
  }

  const JENIS = {garis, tumpuk, titik};
  const drawn = [];

  function gambar(box) {
    const option = JENIS[box.dataset.grafik](box);
    if (!option) {
      box.className = "kosong";
      box.textContent = "Belum ada penilaian untuk ditampilkan.";
      return;
    }
    const chart = echarts.getInstanceByDom(box) || echarts.init(box, null, {renderer: "svg"});
    chart.setOption(option, true);
    if (!drawn.includes(chart)) { drawn.push(chart); }
  }

  const semua = () => document.querySelectorAll("[data-grafik]").forEach(gambar);
  semua();
  const ukur = () => drawn.forEach(chart => chart.resize());
  addEventListener("resize", ukur);
  // Paper is laid out after the page is told of it, so that a chart cannot be measured anew: the picture itself is made to fit.
  const gambarAkhir = () => document.querySelectorAll("[data-grafik] svg");
  addEventListener("beforeprint", () => {
    // Paper is white whatever the system's setting.
    document.documentElement.dataset.kertas = "";
    semua();
    ukur();
    gambarAkhir().forEach(svg => svg.setAttribute("viewBox", "0 0 " + svg.getAttribute("width") + " " + svg.getAttribute("height")));
  });
  addEventListener("afterprint", () => {
    delete document.documentElement.dataset.kertas;
    gambarAkhir().forEach(svg => svg.removeAttribute("viewBox"));
    semua();
    ukur();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", semua);
  document.documentElement.dataset.siap = "ya";
})();
