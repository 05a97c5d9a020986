/** Draws the picture of the demo's interactive page: `npx tsx db/demo/make-picture.ts`. */
import { writeFileSync } from "node:fs";
import { createCanvas } from "@napi-rs/canvas";

const [width, height] = [1280, 720];
const canvas = createCanvas(width, height);
const pen = canvas.getContext("2d");

function box(left: number, top: number, wide: number, high: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.roundRect((left * width) / 100, (top * height) / 100, (wide * width) / 100, (high * height) / 100, 14);
  pen.fill();
}

function words(text: string, left: number, top: number, size: number, colour: string): void {
  pen.fillStyle = colour;
  pen.font = `${size}px sans-serif`;
  pen.fillText(text, (left * width) / 100, (top * height) / 100);
}

pen.fillStyle = "#e9eef2";
pen.fillRect(0, 0, width, height);
box(2, 3, 60, 12, "#17364f");
words("Syddjurs Kommune", 4, 10.5, 34, "#ffffff");
words("02.14", 54, 10.5, 34, "#ffffff");
for (const [at, [name, colour]] of [
  ["Hold", "#8a5a00"],
  ["Stil om", "#1f5f8b"],
  ["Afslut", "#9b1c1c"],
].entries()) {
  box(2, 20 + at * 18, 18, 14, colour!);
  words(name!, 5, 28.5 + at * 18, 32, "#ffffff");
}
box(24, 20, 40, 14, "#ffffff");
words("Søg i guiderne", 26, 28.5, 30, "#52616b");
for (const [at, colour] of ["#2e7d32", "#2e7d32", "#1565c0"].entries()) {
  box(24, 40 + at * 15, 40, 11, "#ffffff");
  box(25, 42 + at * 15, 2, 7, colour);
  box(29, 43 + at * 15, 26, 2, "#9aa7b0");
  box(29, 46.5 + at * 15, 18, 2, "#c9d2d8");
}
box(68, 3, 30, 30, "#ffffff");
words("Køen", 70, 10, 30, "#17364f");
words("4 venter", 70, 20, 44, "#17364f");
words("længst 1.20", 70, 28, 28, "#52616b");
box(68, 38, 30, 52, "#fffbe8");
words("Noter", 70, 45, 30, "#17364f");
for (let line = 0; line < 5; line++) box(70, 52 + line * 7, line === 4 ? 14 : 26, 1.6, "#d8cfa8");

writeFileSync("db/demo/films/skaerm.webp", await canvas.encode("webp", 85));
