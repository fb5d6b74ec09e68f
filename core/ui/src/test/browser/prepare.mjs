// Prepares what Playwright's Java library looks for: `node prepare.mjs FOLDER` fills FOLDER with package/, node and axe.min.js.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const folder = resolve(process.argv[2]);
const modules = join(here, "node_modules");
const recentEnough = Number(process.versions.node.split(".")[0]) >= 20;

function install() {
  const wanted = readFileSync(join(here, "package-lock.json"), "utf8") + recentEnough;
  const stamp = join(modules, ".installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
    return;
  }
  const omitted = recentEnough ? ["--omit=optional"] : [];
  execFileSync("npm", ["ci", ...omitted, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: "inherit" });
  writeFileSync(stamp, wanted);
}

function node() {
  if (recentEnough) {
    return process.execPath;
  }
  const own = readdirSync(modules).find((name) => /^node-linux-/.test(name));
  if (!own) {
    throw new Error(`Tests with a browser need Node 20 or later; this is ${process.versions.node}.`);
  }
  return join(modules, own, "bin/node");
}

install();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
symlinkSync(join(modules, "playwright-core"), join(folder, "package"));
symlinkSync(node(), join(folder, "node"));
copyFileSync(join(modules, "axe-core/axe.min.js"), join(folder, "axe.min.js"));
