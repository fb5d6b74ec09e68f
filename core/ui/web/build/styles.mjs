import { transform } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PurgeCSS } from "purgecss";
import { filesBelow } from "./fingerprint.mjs";

const DESIGN_SYSTEM = [
  "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css",
  "@utrecht/component-library-css/dist/index.css",
  "@nl-design-system-candidate/button-css/dist/button.css",
  "@nl-design-system-candidate/data-badge-css/dist/data-badge.css",
  "@nl-design-system-candidate/heading-css/dist/heading.css",
  "@nl-design-system-candidate/link-css/dist/link.css",
  "@nl-design-system-candidate/paragraph-css/dist/paragraph.css",
  "@nl-design-system-candidate/skip-link-css/dist/skip-link.css",
];

/** Where ours begins; a comment survives the pruning. */
const OURS = "/* ours */";

/**
 * The design system's rules that our templates use, then our own sheet. Ours is never pruned: its `kw-` classes are an agreement with
 * the templates of plugins, which this build cannot see. It goes along all the same, since it uses variables of theirs that must stay.
 */
export async function stylesheet(web, faces) {
  const theirs = DESIGN_SYSTEM.map((file) => readFileSync(join(web, "node_modules", file), "utf8")).join("\n");
  const ours = readdirSync(join(web, "css")).sort().map((file) => readFileSync(join(web, "css", file), "utf8")).join("\n");
  const [pruned] = await new PurgeCSS().purge({
    content: ["../src/main/jte", "../src/main/java"].flatMap((folder) => filesBelow(join(web, folder))),
    css: [{ raw: `${theirs}\n${OURS}\n${ours}` }],
    safelist: { greedy: [/kw-/] },
    variables: true,
    keyframes: true,
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
  });
  const kept = pruned.css.slice(0, pruned.css.indexOf(OURS));
  const minified = await transform(`${faces.map(fontFace).join("\n")}${kept}\n${ours}`, { loader: "css", minify: true, legalComments: "none" });
  return minified.code;
}

function fontFace({ file, range }) {
  return `@font-face{font-family:"IBM Plex Sans";font-weight:400 700;font-display:swap;src:url("${file}") format("woff2");unicode-range:${range}}`;
}
