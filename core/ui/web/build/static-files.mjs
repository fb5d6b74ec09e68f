import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { fonts } from "./fonts.mjs";
import { sprite } from "./icons.mjs";
import { script } from "./script.mjs";
import { stylesheet } from "./styles.mjs";

const COMPRESSIBLE = /\.(css|js|svg)$/;

/** Names each file after its content, writes it beside a gzip copy, and lists logical name = path in `static.properties`. */
export async function writeStaticFiles(web, output) {
  const listed = new Map();
  const write = (name, content) => {
    const bytes = Buffer.from(content);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
    const hashed = name.replace(/(\.[a-z0-9]+)$/, `.${hash}$1`);
    writeFileSync(join(output, hashed), bytes);
    if (COMPRESSIBLE.test(name)) {
      writeFileSync(join(output, `${hashed}.gz`), gzipSync(bytes, { level: 9 }));
    }
    listed.set(name, hashed);
    return hashed;
  };

  const faces = (await fonts(web)).map((font) => ({ ...font, file: write(font.name, font.bytes) }));
  write("kwartier.css", await stylesheet(web, faces));
  write("iconen.svg", sprite(web));
  write("kwartier.js", await script(web));
  write("merk.svg", brand());

  const lines = [...listed].sort().map(([name, hashed]) => `${name}=${hashed}\n`);
  writeFileSync(join(output, "static.properties"), lines.join(""));
}

/** The tab's picture, a K. It is black here; the colour of the house style goes in when the files are served. */
function brand() {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#000"/>' +
    '<path d="M11 8v16M21 8l-9 8 9 8" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>'
  );
}
