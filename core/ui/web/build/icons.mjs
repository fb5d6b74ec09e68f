import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const ICONS = "node_modules/@tabler/icons/icons/outline";

/** The icons of icons.txt and our own pictures, each as a symbol; colour and stroke come from the place of use. */
export function sprite(web) {
  const icons = readFileSync(join(web, "icons.txt"), "utf8").split(/\s+/).filter(Boolean);
  const symbols = icons.map((name) => symbol(name, readFileSync(join(web, ICONS, `${name}.svg`), "utf8")));
  const pictures = readdirSync(join(web, "pictures")).sort();
  const drawn = pictures.map((file) => symbol(basename(file, ".svg"), readFileSync(join(web, "pictures", file), "utf8")));
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}${drawn.join("")}</svg>`;
}

function symbol(name, svg) {
  const viewBox = /viewBox="([^"]+)"/.exec(svg)[1];
  const inside = svg
    .slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>"))
    .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none" ?\/>/, "")
    .replace(/>\s+</g, "><")
    .replace(/ \/>/g, "/>")
    .trim();
  return `<symbol id="${name}" viewBox="${viewBox}">${inside}</symbol>`;
}
