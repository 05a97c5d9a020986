import PDFDocument from "pdfkit";
import QRCode from "qrcode";
import { fonts } from "../../../base/pdf/fonts.server.ts";
import type { Diploma } from "../../issuing/diploma.ts";

/** Part of the layout and not of the catalogues: a better wording there must not change diplomas already issued. */
const words = {
  by: "Den Digitale Hotline",
  title: "Diplom",
  completed: "har gennemført",
  municipality: "Kommune",
  on: "Gennemført",
  number: "Nummer",
  signatory: "Den Digitale Hotlines sekretariat",
  check: "Se, at diplomet er ægte",
  code: (address: string) => `QR-kode til ${address}, hvor alle kan se, at diplomet er ægte`,
};
const months = "januar februar marts april maj juni juli august september oktober november december".split(
  " ",
);

const ink = "#1a1a1a";
const softInk = "#454545";
const blue = "#004d99";
const paleBlue = "#e2f2fb";
const yellow = "#febb30";

/** A4 on its side; all measures are points. */
const page = { width: 841.89, height: 595.28 };
const leftMargin = 76;
const codeBox = { x: 666, y: 424, side: 100 };

type Sheet = PDFKit.PDFDocument;
type TaggedPart = PDFKit.PDFStructureElementChild;
interface TextStyle {
  size: number;
  strong?: boolean;
  color?: string;
  width?: number;
  align?: "right";
  follows?: boolean;
}

/** Layout 1: on white, with the hotline's waves in the corner. `address` is the public page that the QR code leads to. */
export const drawWaves = (diploma: Diploma, address: string) => drawWith(diploma, address, true);

/** Layout 2: the same without the waves. */
export const drawPlain = (diploma: Diploma, address: string) => drawWith(diploma, address, false);

function drawWith(diploma: Diploma, address: string, withWaves: boolean): Promise<Buffer> {
  const sheet = createSheet(diploma);
  const bytes = collectBytes(sheet);
  decorate(sheet, withWaves);
  sheet.addStructure(
    sheet.struct("Document", {}, [
      ...achievement(sheet, diploma),
      ...factColumns(sheet, diploma),
      taggedText(sheet, "P", signatoryOf(diploma), leftMargin, 510, { size: 13, strong: true, width: 300 }),
      ...verification(sheet, address),
    ]),
  );
  sheet.end();
  return bytes;
}

const signatoryOf = ({ signatory }: Diploma) => signatory ?? words.signatory;

function createSheet(diploma: Diploma): Sheet {
  const { number, issuedAt } = diploma;
  const info = { Title: `${words.title} ${number}`, Author: signatoryOf(diploma), CreationDate: issuedAt };
  const options = { subset: "PDF/UA", pdfVersion: "1.7", tagged: true, lang: "da-DK", displayTitle: true };
  // Not compressed: another zlib would write other bytes. The types do not know PDF/UA yet.
  const sheet = new PDFDocument({
    ...(options as PDFKit.PDFDocumentOptions),
    compress: false,
    font: fonts.regular as never,
    info: { ...info, ModDate: issuedAt },
    size: [page.width, page.height],
    margin: 0,
  });
  return sheet.registerFont("regular", fonts.regular).registerFont("strong", fonts.strong);
}

function collectBytes(sheet: Sheet): Promise<Buffer> {
  const chunks: Buffer[] = [];
  sheet.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    sheet.on("end", () => resolve(Buffer.concat(chunks))).on("error", reject);
  });
}

/** One tagged text, at `y` from the top; with `follows`, so far below the text before it. */
function taggedText(
  sheet: Sheet,
  kind: "H1" | "P",
  text: string,
  x: number,
  y: number,
  style: TextStyle,
): TaggedPart {
  const { size, strong, color = ink, width = 560, align, follows } = style;
  return sheet.struct(kind, {}, () => {
    sheet.font(strong ? "strong" : "regular", size).fillColor(color);
    sheet.text(text, x, follows ? sheet.y + y : y, { width, align });
  });
}

const achievement = (sheet: Sheet, { name, course }: Diploma): TaggedPart[] => [
  taggedText(sheet, "P", words.by, leftMargin + 46, 70, { size: 16, strong: true }),
  taggedText(sheet, "H1", words.title, leftMargin - 4, 126, { size: 64, strong: true, color: blue }),
  taggedText(sheet, "P", name, leftMargin, 226, { size: fittingSize(sheet, name), strong: true }),
  taggedText(sheet, "P", words.completed, leftMargin, 8, { size: 15, color: softInk, follows: true }),
  taggedText(sheet, "P", course, leftMargin, 4, { size: course.length > 50 ? 18 : 24, follows: true }),
];

function factColumns(sheet: Sheet, { municipality, completedAt, number }: Diploma): TaggedPart[] {
  const facts = [
    [words.municipality, municipality],
    [words.on, danishDay(completedAt)],
    [words.number, number],
  ].filter(([, value]) => value);
  return facts.flatMap(([label, value], column) => [
    taggedText(sheet, "P", label!, leftMargin + column * 180, 408, { size: 11, color: softInk, width: 170 }),
    taggedText(sheet, "P", value!, leftMargin + column * 180, 424, { size: 15, width: 170 }),
  ]);
}

function verification(sheet: Sheet, address: string): TaggedPart[] {
  const beside = { width: 260, align: "right" } as const;
  const { x, y, side } = codeBox;
  const figure = { alt: words.code(address), bbox: [x, y, x + side, y + side] };
  return [
    sheet.struct("Figure", figure, () => drawCode(sheet, address)),
    taggedText(sheet, "P", words.check, x - 276, 494, { ...beside, size: 11, strong: true }),
    taggedText(sheet, "P", address.replace(/^https?:\/\//, ""), x - 276, 510, {
      ...beside,
      size: 11,
      color: softInk,
    }),
  ];
}

/** The largest size at which the text fits on one line; a very long one breaks. */
function fittingSize(sheet: Sheet, text: string): number {
  const fits = (size: number) => sheet.font("strong", size).widthOfString(text) <= 555;
  return [38, 34, 30, 26, 22].find(fits) ?? 20;
}

/** The code as one shape: a rectangle for every run of dark modules in a row. */
function drawCode(sheet: Sheet, address: string): void {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: "M" }).modules;
  const step = codeBox.side / size;
  for (let row = 0; row < size; row++)
    for (let from = 0, to = 0; from < size; from = to) {
      to = from + 1;
      if (!data[row * size + from]) continue;
      while (to < size && data[row * size + to]) to++;
      sheet.rect(codeBox.x + from * step, codeBox.y + row * step, (to - from) * step, step);
    }
  sheet.fill(ink);
}

const waves = [
  [112, blue],
  [150, yellow],
  [188, paleBlue],
  [226, paleBlue],
  [264, paleBlue],
] as const;

/** Decoration, which a screen reader skips: waves from the corner, the hotline's mark, a line above the signature. */
function decorate(sheet: Sheet, withWaves: boolean): void {
  sheet.markContent("Artifact", { type: "Layout" });
  for (const [radius, color] of withWaves ? waves : [])
    sheet.circle(page.width, 0, radius).lineWidth(18).stroke(color);
  sheet.save().translate(leftMargin, 62).scale(1.1);
  sheet.roundedRect(0, 0, 32, 32, 7).fill(blue);
  sheet.path("M6.5 18v-2.5a9.5 9.5 0 0 1 19 0V18").lineWidth(2.6).lineCap("round").stroke("#ffffff");
  sheet.roundedRect(4.6, 16.6, 5.4, 8, 2.4).roundedRect(22, 16.6, 5.4, 8, 2.4).fill("#ffffff");
  sheet.path("M24.7 24.4c0 2.6-2.6 3.8-6 3.8").lineWidth(2.4).stroke(yellow);
  sheet.restore();
  sheet
    .moveTo(leftMargin, 500)
    .lineTo(leftMargin + 250, 500)
    .lineWidth(1)
    .stroke(softInk);
  sheet.endMarkedContent();
}

const isoDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Copenhagen" });

function danishDay(at: Date): string {
  const parts = isoDay.format(at).split("-");
  const [year, month, day] = parts.map(Number);
  return `${day}. ${months[month! - 1]} ${year}`;
}
