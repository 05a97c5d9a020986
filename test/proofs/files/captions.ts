/** Captions as programs write them, and what a browser must be given of them. */
import { writeFileSync } from "node:fs";
import judgeCaptionsFile from "../../../app/elearning/kinds/film/judge-captions.task.server.ts";
import { encodings } from "./lists.ts";
import type { Random } from "./random.ts";

const filmSeconds = 20;

const clock = (seconds: number, sign: string, withHours: boolean) => {
  const whole = Math.floor(seconds);
  const thousandths = String(Math.round((seconds - whole) * 1000)).padStart(3, "0");
  return `${withHours ? "00:" : ""}00:${String(whole).padStart(2, "0")}${sign}${thousandths}`;
};

/** A file of captions; one in four has a last one that ends after the film. */
export function captionsOf(names: string[], encoding: string, { below, pick }: Random) {
  const isVtt = below(2) === 0;
  const sign = pick([".", ","]);
  const withHours = !isVtt || below(2) === 0;
  const isNumbered = !isVtt || below(2) === 0;
  const lastEnd = below(4) === 0 ? filmSeconds + 1.5 : filmSeconds - 0.25;
  const cues = names.slice(0, 9).map((name, at, all) => {
    const from = 1 + at * 2;
    return { from, to: at === all.length - 1 ? lastEnd : from + 1.5, name };
  });
  const blocks = cues.map(({ from, to, name }, at) => {
    const times = `${clock(from, sign, withHours)} --> ${clock(to, sign, withHours)}`;
    const words = pick([name, `<font color="#fff">${name}</font>`, `<i>${name}</i>`]);
    return [...(isNumbered ? [at + 1] : []), times, words].join("\n");
  });
  const between = isNumbered && below(3) === 0 ? "\n" : "\n\n";
  const text = (isVtt ? "WEBVTT\n\n" : "") + blocks.join(between);
  const expected = cues.map(
    ({ from, to, name }) =>
      `${clock(from, ".", true)} --> ${clock(Math.min(to, filmSeconds), ".", true)} ${name}`,
  );
  return { bytes: encodings[encoding]!(text.replaceAll("\n", pick(["\n", "\r\n"]))), expected };
}

/** The captions that a browser is given, each a line; null when the file is refused. */
export function captionsRead(bytes: Buffer, path: string): string[] | null {
  writeFileSync(path, bytes);
  const read = judgeCaptionsFile({ path, filmSeconds });
  if ("refused" in read) return null;
  const [, ...blocks] = read.vtt.trim().split("\n\n");
  return blocks.map((block) => block.replace(/<[^>]*>/g, "").replace("\n", " "));
}
