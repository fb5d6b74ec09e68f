import { readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

const FILES = "node_modules/@fontsource-variable/ibm-plex-sans/files";

/** Letters of Dutch and its neighbours, and the signs that a text uses; the rest of Europe's letters come in a second file. */
const LATIN = [[0x20, 0x7e], [0xa0, 0xff], [0x131, 0x131], [0x152, 0x153], [0x2013, 0x2014], [0x2018, 0x201e], [0x2022, 0x2022], [0x2026, 0x2026], [0x2030, 0x2030], [0x2039, 0x203a], [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2190, 0x2193], [0x2212, 0x2212]];
const EXTENDED = [[0x100, 0x130], [0x132, 0x151], [0x154, 0x17f], [0x1a0, 0x1a1], [0x1af, 0x1b0], [0x1cd, 0x1dc], [0x1e6, 0x1e7], [0x218, 0x21b], [0x1e80, 0x1e85], [0x1e9e, 0x1e9e], [0x1ea0, 0x1ef9]];

/** One variable font per script, cut down to the weights and the letters that the console shows. */
export async function fonts(web) {
  return [await font(web, "latin", LATIN), await font(web, "latin-ext", EXTENDED)];
}

async function font(web, script, ranges) {
  const source = readFileSync(join(web, FILES, `ibm-plex-sans-${script}-wght-normal.woff2`));
  const letters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)));
  const bytes = await subsetFont(source, letters.join(""), { targetFormat: "woff2", variationAxes: { wght: { min: 400, max: 700 } } });
  return { name: `plex-${script}.woff2`, bytes, range: ranges.map(unicodeRange).join(", ") };
}

function unicodeRange([from, to]) {
  const hex = (code) => code.toString(16).toUpperCase();
  return from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`;
}
