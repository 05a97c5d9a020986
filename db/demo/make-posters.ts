/**
 * `npx tsx db/demo/make-posters.ts`: draws the posters of the demo's films, an icon on a calm ground. Run it again when films are added to
 * course/films.json.
 */
import { writeFileSync } from "node:fs";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { LucideIcon } from "lucide-react";
import BookOpenText from "lucide-react/icons/book-open-text";
import Baby from "lucide-react/icons/baby";
import Bot from "lucide-react/icons/bot";
import CalendarCheck from "lucide-react/icons/calendar-check";
import Clock from "lucide-react/icons/clock-3";
import CloudLightning from "lucide-react/icons/cloud-lightning";
import Coffee from "lucide-react/icons/coffee";
import Ear from "lucide-react/icons/ear";
import Files from "lucide-react/icons/files";
import Flag from "lucide-react/icons/flag";
import FolderTree from "lucide-react/icons/folder-tree";
import Handshake from "lucide-react/icons/handshake";
import Headphones from "lucide-react/icons/headphones";
import House from "lucide-react/icons/house";
import KeyRound from "lucide-react/icons/key-round";
import Keyboard from "lucide-react/icons/keyboard";
import Lightbulb from "lucide-react/icons/lightbulb";
import LogIn from "lucide-react/icons/log-in";
import Mailbox from "lucide-react/icons/mailbox";
import MessageCircleQuestion from "lucide-react/icons/message-circle-question";
import PhoneForwarded from "lucide-react/icons/phone-forwarded";
import Rat from "lucide-react/icons/rat";
import Search from "lucide-react/icons/search";
import ShieldCheck from "lucide-react/icons/shield-check";
import Smile from "lucide-react/icons/smile";
import Sun from "lucide-react/icons/sun";
import Truck from "lucide-react/icons/truck";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const [width, height, iconSize] = [640, 360, 150];

/** The colour of the ground, of the circles on it, and of the icon. */
type Colours = [ground: string, circles: string, icon: string];
const blue: Colours = ["#e0edfa", "#c9dff5", "#004d99"];
const green: Colours = ["#e1f1e4", "#cbe6d0", "#1f6b35"];
const sand: Colours = ["#f8eeda", "#f1e0bd", "#7a5200"];
const teal: Colours = ["#dcf0f0", "#c2e4e4", "#0b5f63"];
const plum: Colours = ["#efe6f5", "#e1d1ec", "#5d3480"];

const posters: Record<string, [LucideIcon, Colours]> = {
  velkommen: [Handshake, blue],
  "en-vagt": [Clock, blue],
  "puzzel-log-paa": [LogIn, blue],
  "puzzel-pauser": [Coffee, blue],
  "selvbetjening-nu": [Search, green],
  "groenne-og-blaa-guider": [Files, green],
  "guide-mens-du-taler": [BookOpenText, green],
  muni: [Bot, green],
  "viva-engage": [MessageCircleQuestion, green],
  "den-gode-samtale": [Smile, sand],
  "lyt-og-spoerg": [Ear, sand],
  "borgeren-ved-tasterne": [Keyboard, sand],
  mitid: [KeyRound, teal],
  "digital-post": [Mailbox, teal],
  tidsbestilling: [CalendarCheck, teal],
  rotteanmeldelse: [Rat, teal],
  boligstoette: [House, teal],
  "plads-i-dagtilbud": [Baby, teal],
  flytning: [Truck, teal],
  "varm-omstilling": [PhoneForwarded, plum],
  "svaere-samtaler": [CloudLightning, plum],
  medlyt: [Headphones, plum],
  tavshedspligt: [ShieldCheck, plum],
  "trivsel-paa-vagten": [Sun, plum],
  "leder-velkommen": [Flag, blue],
  "leder-gode-raad": [Lightbulb, blue],
  "leder-guider": [FolderTree, blue],
};

for (const [at, [slug, [icon, colours]]] of Object.entries(posters).entries())
  writeFileSync(`db/demo/films/${slug}.webp`, await draw(icon, colours, at));

/** `at` decides where the circles lie, so that two posters beside one another differ. */
async function draw(icon: LucideIcon, [ground, circles, line]: Colours, at: number): Promise<Buffer> {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext("2d");
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = circles;
  const left = (at * 230) % width;
  for (const [x, y, radius] of [
    [left, height * 0.95, 150],
    [(left + 400) % width, 20, 95],
  ] as const) {
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.fillStyle = "#fff";
  pen.beginPath();
  pen.arc(width / 2, height / 2, iconSize * 0.85, 0, 2 * Math.PI);
  pen.fill();
  const svg = renderToStaticMarkup(createElement(icon, { size: iconSize, color: line, strokeWidth: 1.5 }));
  pen.drawImage(await loadImage(Buffer.from(svg)), (width - iconSize) / 2, (height - iconSize) / 2);
  return canvas.encode("webp", 82);
}
