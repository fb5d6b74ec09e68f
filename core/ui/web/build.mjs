// Builds the static files of the console: `node build.mjs CLASSES` writes CLASSES/static and does nothing when no input changed.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint } from "./build/fingerprint.mjs";

const web = dirname(fileURLToPath(import.meta.url));
const classes = resolve(process.argv[2] ?? join(web, "../target/classes"));
const output = join(classes, "static");
const stamp = join(classes, "../static.fingerprint");

function installPackages() {
  const lock = fingerprint([join(web, "package-lock.json")]);
  const installed = join(web, "node_modules/.installed");
  if (existsSync(installed) && readFileSync(installed, "utf8") === lock) {
    return;
  }
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: web, stdio: "inherit" });
  writeFileSync(installed, lock);
}

const inputs = ["package-lock.json", "build.mjs", "build", "css", "js", "icons.txt", "pictures", "../src/main/jte", "../src/main/java"];
const wanted = fingerprint(inputs.map((input) => join(web, input)));
const current = existsSync(stamp) && existsSync(join(output, "static.properties")) ? readFileSync(stamp, "utf8") : "";

if (current !== wanted) {
  installPackages();
  const { writeStaticFiles } = await import("./build/static-files.mjs");
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  await writeStaticFiles(web, output);
  writeFileSync(stamp, wanted);
}
