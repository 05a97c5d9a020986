/**
 * `tsx db/demo/make-films.ts`: draws the demo's films and writes their captions. Needs Chromium and ffmpeg; run it again
 * when the titles or points of course/films.json change. Eight seconds each, with a keyframe every second.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../test/browser.ts";
import { type DemoFilm, demoFilms } from "./course/films.ts";

const folder = "db/demo/films";
/** When the title and each point come into the picture, and when the film ends, in seconds. */
const cueSeconds = [0, 1.6, 3.7, 5.8, 8];
const fadeSeconds = 0.4;

const font = (weight: number, file: string) =>
  `@font-face { font-family: Plex; font-weight: ${weight}; src: url(data:font/woff2;base64,${readFileSync(`public/fonts/IBMPlexSans-${file}-Latin1.woff2`).toString("base64")}) }`;
const style = `
  ${font(400, "Regular")} ${font(600, "SemiBold")}
  * { margin: 0; box-sizing: border-box }
  body { width: 960px; height: 540px; background: #fff; font: 400 30px/1.35 Plex; color: #1a1a1a; display: grid; grid-template-columns: 250px 1fr }
  aside { background: #004d99; color: #fff; padding: 48px 36px; display: flex; flex-direction: column; justify-content: space-between }
  aside b { font-size: 112px; font-weight: 600; line-height: 1 } small { display: block; font-size: 30px; margin-bottom: 10px } aside span { font-size: 19px }
  main { padding: 56px 60px 40px } h1 { font-size: 46px; line-height: 1.15; font-weight: 600; height: 120px; display: flex; align-items: center; text-wrap: balance }
  ol { list-style: none; padding: 0; margin-top: 34px; display: grid; gap: 26px }
  li { display: grid; grid-template-columns: 46px 1fr; gap: 20px; align-items: center; visibility: hidden } li.in { visibility: visible }
  i { font: 600 24px/46px Plex; text-align: center; border-radius: 50%; background: #e0edfa; color: #004d99 }
  li.now i { background: #004d99; color: #fff }`;

const slide = (
  film: DemoFilm,
  number: string,
  course: string,
  shown: number,
) => `<!doctype html><meta charset="utf-8">
  <style>${style}</style><aside><span>Den Digitale Hotline</span><b><small>Film</small>${number}</b><span>${course}</span></aside>
  <main><h1>${film.title}</h1><ol>${film.points
    .map(
      (point, at) =>
        `<li class="${at < shown ? "in" : ""} ${at === shown - 1 ? "now" : ""}"><i>${at + 1}</i>${point}</li>`,
    )
    .join("")}</ol></main>`;

async function draw(page: Page, film: DemoFilm, number: string, course: string, into: string) {
  const frames = [];
  for (const shown of [0, 1, 2, 3]) {
    await page.setContent(slide(film, number, course, shown));
    await page.evaluate(() => document.fonts.ready);
    const path = join(into, `${shown}.png`);
    await page.screenshot({ path });
    frames.push(path);
  }
  return frames;
}

function encode(frames: string[], slug: string) {
  const inputs = frames.flatMap((frame) => ["-loop", "1", "-framerate", "10", "-t", "8", "-i", frame]);
  const fades = [1, 2, 3].map(
    (at) =>
      `[${at === 1 ? "0" : `x${at - 1}`}][${at}]xfade=duration=${fadeSeconds}:offset=${cueSeconds[at]! - fadeSeconds / 2}[x${at}]`,
  );
  const look = ["-filter_complex", `${fades.join(";")};[x3]format=yuv420p[out]`, "-map", "[out]", "-t", "8"];
  const code = [
    "-c:v",
    "libvpx-vp9",
    "-crf",
    "36",
    "-b:v",
    "0",
    "-g",
    "10",
    "-cpu-used",
    "3",
    "-threads",
    "1",
  ];
  const file = ["-cues_to_front", "1", "-reserve_index_space", "4096", "-y", join(folder, `${slug}.webm`)];
  execFileSync("ffmpeg", ["-v", "error", ...inputs, ...look, ...code, ...file]);
}

const clock = (seconds: number) => `00:00:${seconds.toFixed(3).padStart(6, "0")}`;

function caption(film: DemoFilm) {
  const cues = [film.title, ...film.points].map(
    (line, at) => `${clock(cueSeconds[at]!)} --> ${clock(cueSeconds[at + 1]! - 0.1)}\n${line}`,
  );
  writeFileSync(join(folder, `${film.slug}.vtt`), `WEBVTT\n\n${cues.join("\n\n")}\n`);
}

const only = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage({ viewport: { width: 960, height: 540 } });
const scratch = mkdtempSync(join(tmpdir(), "films-"));
for (const [course, films] of [
  ["E-læring for agenter", [...demoFilms.first, ...demoFilms.later]],
  ["E-læring for ledere", demoFilms.leaders],
] as const) {
  for (const [at, film] of films.entries()) {
    if (only.length > 0 && !only.includes(film.slug)) continue;
    encode(await draw(page, film, String(at + 1), course, scratch), film.slug);
    caption(film);
  }
}
await browser.close();
rmSync(scratch, { recursive: true });
