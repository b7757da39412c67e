package lumbung.reports;

/** A script that lists texts of a page whose contrast against their background is below 4.5:1. */
public final class Contrast {

  public static final String SCRIPT = """
      const parse = c => { const m = c.match(/[\\d.]+/g).map(Number); return m.length < 4 ? [...m, 1] : m; };
      const light = c => { const [r, g, b] = c.map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
      const behind = e => { for (let n = e; n; n = n.parentElement) { const c = parse(getComputedStyle(n).backgroundColor); if (c[3] > .99) { return c; } } return [255, 255, 255, 1]; };
      const poor = new Set();
      document.querySelectorAll('body *:not(script):not(style):not(option)').forEach(e => {
        const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
        if (!own || !e.offsetParent || e.closest('svg, .kanvas, .sr, button:disabled, .ant-badge')) { return; }
        const ground = behind(e), ink = parse(getComputedStyle(e).color);
        const a = light([0, 1, 2].map(i => ink[i] * ink[3] + ground[i] * (1 - ink[3]))), b = light(ground.slice(0, 3));
        const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
        if (ratio < 4.5) { poor.add(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2)); }
      });
      return [...poor];
      """;

  private Contrast() {}
}
