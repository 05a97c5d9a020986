/**
 * Files as other programs write them are read as they were meant, and what the site draws is whole in any order. Lists, workbooks, captions, questionnaires,
 * films and the names in zips are generated, each with its right value.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import drawDiploma from "../../app/diplomas/drawing/diploma.task.server.ts";
import { namesOfAllLetters } from "../base/pdf/all-letters.ts";
import { earned } from "../diplomas/sample-diploma.ts";
import { wholeText, withoutBlanks } from "../pdf-reader.ts";
import { answersAsText, answersInWorkbook, answersRead } from "./files/answers.ts";
import { captionsOf, captionsRead } from "./files/captions.ts";
import { filmOf, filmRead } from "./files/films.ts";
import { encodings, libraryWorkbook, listOf, namesRead, workbookByHand } from "./files/lists.ts";
import { questionnaireOf, questionsRead } from "./files/questionnaires.ts";
import { type Random, randomOf } from "./files/random.ts";
import { namesOf, zipNamesRead } from "./files/zips.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";

export const rounds = 30;

/** A font that was parsed for a document before, in place of the document's own. */
const keptFonts = `const sheetOfKept = sheet.registerFont("regular", fonts.regular).registerFont("strong", fonts.strong);
  const kept = (globalThis.kept ??= {});
  for (const name of ["regular", "strong"]) {
    const own = sheetOfKept.font(name)._font;
    kept[name] ??= own.font;
    own.font = kept[name];
    own.subset = own.font.createSubset();
  }
  return sheetOfKept;`;

export const broken: Broken[] = [
  {
    name: "fonts that are kept from one document to the next",
    file: "app/diplomas/drawing/layouts/first.server.ts",
    target: 'return sheet.registerFont("regular", fonts.regular).registerFont("strong", fonts.strong);',
    replacement: keptFonts,
    spoils: "wrongDrawings",
  },
  {
    name: "the first sheet, also when it is hidden",
    file: "app/base/sheets/workbook-settings.server.ts",
    target: 'isHidden: /hidden/i.test(attributes.state ?? "")',
    replacement: "isHidden: false",
    spoils: "wrongWorkbooks",
  },
  {
    name: "no check of the character set",
    file: "app/base/text-files/decode-text.ts",
    target: "return tells && best.oddness <= usual!.oddness - clearlyLess ? best.set : usual!.set;",
    replacement: "return tells || best ? usual!.set : usual!.set;",
    spoils: "wrongLists",
    inTests: true,
  },
  {
    name: "what was encoded twice stays so",
    file: "app/base/text-files/decode-text.ts",
    target: "repairTwiceEncoded(readUtf7(utf8))",
    replacement: "readUtf7(utf8)",
    spoils: "wrongCaptions",
  },
  {
    name: "questionnaires that are all UTF-8",
    file: "app/base/text-files/read-json.ts",
    target: "decodeText(bytes)?.replace",
    replacement: "Buffer.from(bytes).toString()?.replace",
    spoils: "wrongQuestionnaires",
  },
  {
    name: "answers whose headings are the first row of more than a title",
    file: "app/base/sheets/heading-finder.ts",
    target: "wanted.likely ? hasLikelyHeading(cells, wanted) : !readsAll(wanted) || !isTitle(cells)",
    replacement: "!readsAll(wanted) || !isTitle(cells)",
    spoils: "wrongAnswers",
  },
  {
    name: "captions that go on after the film",
    file: "app/elearning/kinds/film/captions.ts",
    target: "filmSeconds ?? Infinity",
    replacement: "Infinity",
    spoils: "wrongCaptions",
  },
  {
    name: "films whose sound is not looked at",
    file: "app/elearning/kinds/film/headers/judge-film.ts",
    target: "silent !== undefined",
    replacement: 'silent === ""',
    spoils: "wrongFilms",
  },
  {
    name: "names in zips that are all Windows' own",
    file: "app/elearning/kinds/package/inspection/file-names.ts",
    target: '["cp850", "win1252", "macintosh"]',
    replacement: '["win1252"]',
    spoils: "wrongZipNames",
  },
];

export const bounds: Bounds = {
  files: some,
  wrongLists: none,
  wrongWorkbooks: none,
  wrongCaptions: none,
  wrongQuestionnaires: none,
  wrongAnswers: none,
  wrongFilms: none,
  wrongZipNames: none,
  drawings: some,
  wrongDrawings: none,
};

const isSame = (read: unknown, expected: unknown) => JSON.stringify(read) === JSON.stringify(expected);

/** Each round: a list, captions and a questionnaire in every character set, two workbooks, ten films, and four zips. Diplomas are drawn once, in two orders. */
export async function prove(rounds: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "ddh-files-"));
  const total = {
    files: 0,
    wrongLists: 0,
    wrongWorkbooks: 0,
    wrongCaptions: 0,
    wrongQuestionnaires: 0,
    wrongAnswers: 0,
    wrongFilms: 0,
    wrongZipNames: 0,
  };
  const count = (figure: keyof typeof total, isRight: boolean) => {
    total.files++;
    if (!isRight) total[figure]++;
  };
  try {
    for (let round = 0; round < rounds; round++)
      await readRound(randomOf(round), join(folder, "tekst"), count);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { rounds, ...total, ...(await drawInTwoOrders()) };
}

type Count = (
  figure:
    | "wrongLists"
    | "wrongWorkbooks"
    | "wrongCaptions"
    | "wrongQuestionnaires"
    | "wrongAnswers"
    | "wrongFilms"
    | "wrongZipNames",
  isRight: boolean,
) => void;

async function readRound(random: Random, path: string, count: Count): Promise<void> {
  for (const encoding of Object.keys(encodings)) {
    const names = random.names(20);
    count("wrongLists", isSame(await namesRead(listOf(names, encoding, random)), names));
    const { bytes, expected } = captionsOf(random.names(7), encoding, random);
    count("wrongCaptions", isSame(captionsRead(bytes, path), expected));
    const asked = random.names(5);
    const questionnaire = questionnaireOf(asked, encoding, random);
    count("wrongQuestionnaires", isSame(questionsRead(questionnaire), asked));
    const answers = random.names(9);
    count("wrongAnswers", isSame(await answersRead(answersAsText(answers, encoding, random)), answers));
  }
  for (const make of [libraryWorkbook, workbookByHand]) {
    const names = random.names(20);
    count("wrongWorkbooks", isSame(await namesRead(await make(names, random)), names));
  }
  const answers = random.names(9);
  count("wrongAnswers", isSame(await answersRead(await answersInWorkbook(answers, random)), answers));
  for (let film = 0; film < 10; film++) {
    const { bytes, seconds } = filmOf(random);
    count("wrongFilms", filmRead(bytes) === seconds);
  }
  for (let zip = 0; zip < 4; zip++) {
    const { raw, expected } = namesOf(random.names(9), random);
    count("wrongZipNames", isSame(zipNamesRead(raw), expected));
  }
}

/** Diplomas with all letters, each before and after every other: the same bytes, and its whole name. */
async function drawInTwoOrders(): Promise<Figures> {
  const address = `http://localhost:3000/diplom/${earned.number}`;
  const draw = (name: string) => drawDiploma({ diploma: { ...earned, name }, address });
  const names = namesOfAllLetters();
  const first = new Map<string, Buffer>();
  for (const name of names) first.set(name, await draw(name));
  let wrongDrawings = 0;
  for (const name of names.toReversed()) {
    const bytes = await draw(name);
    const isWhole = (await wholeText(bytes)).includes(withoutBlanks(name));
    if (!bytes.equals(first.get(name)!) || !isWhole) wrongDrawings++;
  }
  return { drawings: names.length, wrongDrawings };
}
