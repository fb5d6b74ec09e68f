import { build } from "esbuild";
import { join } from "node:path";

/** Our few lines in one file. */
export async function script(web) {
  const result = await build({
    entryPoints: [join(web, "js/kwartier.js")],
    bundle: true,
    minify: true,
    write: false,
    legalComments: "none",
    target: "es2020",
  });
  return result.outputFiles[0].contents;
}
