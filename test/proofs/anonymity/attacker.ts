/**
 * The attacker: given what lies on the disk at every moment, and all that may be read of mail, audit and the server's log, but
 * no key. It says whose an answer is when it can tell, and puts answers in the order it believes their people stand in.
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type SQLite from "better-sqlite3";
import type { Answers } from "../../../app/surveys/questionnaires/questionnaire.ts";
import { choicesText } from "./people.ts";

/** What every whole answer holds when it can be read. */
const answerLike = '"wellbeing":"';
/** A write-ahead log's own head, and one frame of it: its head and a page. */
const [logHead, pageSize] = [32, 4096];
const frameSize = 24 + pageSize;
/** Signs of an answer's or a text's key. */
const keyLength = 22;

interface Mark {
  id: number;
  sent: number;
  sealed: Buffer | null;
}

export interface Response {
  key: string;
  unit: string | null;
  choices: Answers;
}

/** What the attacker holds against the truth: answers in the order in which they lie, by what they say. */
export interface Order {
  name: string;
  /** Lists that tell nothing of each other: of texts of choices, or free texts, each in the order found. */
  lists: string[][];
}

/** What the attacker has gathered of one round. */
export class Attacker {
  /** The sealed fields as they were when the round opened, and as they were last. */
  first = new Map<number, Buffer>();
  last = new Map<number, Buffer>();
  /** Invitations in the order in which they were seen to be sent. */
  sending: number[] = [];
  /** Invitation → choices, where it could be told. */
  linked = new Map<number, string>();
  /** Readable answers in the bytes of database, log or backups while the round was open. */
  readable = 0;
  /** Audit lines while the round was open that name one of those asked. */
  named = 0;
  /** Links that open somebody's draft, found anywhere. */
  links = new Set<string>();
  /** What the log's lines say in numbers, by the invitation whose act they came with. */
  sizes = new Map<number, number>();
  /** Invitations in the order in which their reminders were posted. */
  reminded: number[] = [];
  private known = new Set<string>();
  private log = { salts: Buffer.alloc(8), at: 0 };

  constructor(private readonly database: SQLite.Database) {}

  /** Looks at the database as it stands after somebody's act, and at what the log said meanwhile. */
  look(lines: string[] = []): void {
    const marks = this.database.prepare("select id, sent, sealed from invitations").all() as Mark[];
    const sentBefore = new Set(this.sending);
    let acting: number | undefined;
    for (const { id, sent, sealed } of marks) {
      if (!sealed) continue;
      if (!this.first.has(id)) this.first.set(id, sealed);
      else if (!this.last.get(id)!.equals(sealed)) acting = id;
      this.last.set(id, sealed);
      if (sent && !sentBefore.has(id)) this.sending.push(id);
    }
    for (const line of lines) {
      this.findLinks(line);
      if (acting !== undefined) this.sizes.set(acting, numbersIn(line));
    }
    const fresh = this.responses().filter(({ key }) => !this.known.has(key));
    for (const { key, choices } of fresh) {
      this.known.add(key);
      const newest = this.sending.at(-1);
      if (newest !== undefined) this.linked.set(newest, choicesText(choices));
    }
    this.named = this.database
      .prepare("select count(*) from audit_lines where subject_id is not null or actor_id is not null")
      .pluck()
      .get() as number;
  }

  /** Reads whole files as bytes, for anything that looks like an answer. */
  search(files: string[]): void {
    for (const file of files) if (readFileSync(file).includes(answerLike)) this.readable++;
  }

  /** Reads what the write-ahead log has been given since last time; a log that began anew is read from its start. */
  searchLog(file: string): void {
    const log = openSync(file, "r");
    const read = (at: number, length: number) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(log, bytes, 0, length, at));
    };
    const salts = read(16, 8);
    if (!salts.equals(this.log.salts)) this.log = { salts, at: logHead };
    for (;;) {
      const frame = read(this.log.at, frameSize);
      // Of the log's present run are the frames that repeat its salts (sqlite.org/fileformat2.html#walformat).
      if (frame.length < frameSize || !frame.subarray(8, 16).equals(salts)) break;
      if (frame.includes(answerLike)) this.readable++;
      this.log.at += frameSize;
    }
    closeSync(log);
  }

  /** Reads a night's backup as bytes, and the letters and trail in the database as that night left them. */
  searchNight(backup: string): void {
    this.search([backup]);
    this.findLinks(readFileSync(backup, "latin1"));
    this.reminded = this.database
      .prepare(
        `select invitations.id from letters join invitations using (person_id)
          where letter = 'survey-reminder' order by letters.id`,
      )
      .pluck()
      .all() as number[];
  }

  /** Tries everything that could be a link's secret against the hashes that the database keeps. */
  private findLinks(text: string): void {
    const kept = this.database.prepare("select 1 from invitations where link_hash = ?").pluck();
    for (const run of text.match(/[\w-]{22,}/g) ?? [])
      for (const secret of [run.slice(0, 22), run.slice(-22)])
        if (kept.get(createHash("sha256").update(secret).digest("base64url"))) this.links.add(secret);
  }

  /** Opens the sealed fields without a key: as they lie, and against what they were when nothing was in them. */
  crack(): void {
    for (const [id, sealed] of this.last) {
      const first = this.first.get(id)!;
      const empty = Buffer.alloc(sealed.length);
      empty.writeUInt32BE(2, 28);
      empty.write("{}", 32);
      const mixed = sealed.map((byte, at) => byte ^ (first[at] ?? 0) ^ empty[at]!);
      for (const plain of [sealed, Buffer.from(mixed)]) {
        const answers = readAnswers(plain);
        if (answers) this.linked.set(id, choicesText(answers));
      }
    }
  }

  responses(): Response[] {
    const rows = this.database.prepare("select key, unit, choices from responses").all() as {
      key: string;
      unit: string | null;
      choices: string;
    }[];
    return rows.map((row) => ({ ...row, choices: JSON.parse(row.choices) as Answers }));
  }

  texts(): { key: string; text: string }[] {
    return this.database.prepare("select key, text from comments").all() as { key: string; text: string }[];
  }

  /** The length of each invitation's sealed field; equal ones tell nothing. */
  byLength(): Map<number, number> {
    return new Map([...this.last].map(([id, sealed]) => [id, sealed.length]));
  }

  /**
   * The keys of answers and of free texts as the bytes of these files have them, from the front to the back of each page: every page
   * is a witness of its own, for where a page lies in its file tells nothing. Pages of rows and pages of an index are kept apart.
   */
  inPages(files: string[], when: string): Order[] {
    const pages = files.flatMap((file) =>
      pagesOf(file).map((page) => ({
        page,
        where: `${kindOf(page)} of the ${isLog(file) ? "log" : "file"}`,
      })),
    );
    const found = (what: string, rows: { key: string; told: string }[]): Order[] => {
      const toldOf = new Map(rows.map(({ key, told }) => [key, told]));
      const lists = new Map<string, string[][]>();
      for (const { page, where } of pages) {
        const list = keysIn(page, toldOf).map((key) => toldOf.get(key)!);
        if (list.length > 1) lists.set(where, [...(lists.get(where) ?? []), list]);
      }
      return [...lists].map(([where, found]) => ({ name: `${what} in ${where}, ${when}`, lists: found }));
    };
    return [
      ...found(
        "answers",
        this.responses().map(({ key, choices }) => ({ key, told: choicesText(choices) })),
      ),
      ...found(
        "texts",
        this.texts().map(({ key, text }) => ({ key, told: text })),
      ),
    ];
  }

  /** The order in which the tables give the rows. */
  inTables(): Order[] {
    return [
      { name: "answers in the table", lists: [this.responses().map(({ choices }) => choicesText(choices))] },
      { name: "texts in the table", lists: [this.texts().map(({ text }) => text)] },
    ];
  }

  /** Free texts that can be joined with choices: kept among them, or under their key. */
  joined(): number {
    const responses = this.responses();
    const keys = new Set(responses.map(({ key }) => key));
    return (
      this.texts().filter(({ key }) => keys.has(key)).length +
      responses.filter(({ choices }) => "comment" in choices).length
    );
  }
}

/** The sum of what a line of the log says in numbers, but for those that every line has. */
function numbersIn(line: string): number {
  const told = Object.entries(JSON.parse(line) as Record<string, unknown>);
  return told.reduce(
    (sum, [name, value]) => sum + (typeof value === "number" && !fieldsOfEveryLine.has(name) ? value : 0),
    0,
  );
}
const fieldsOfEveryLine = new Set(["status", "ms"]);

const isLog = (file: string) => file.endsWith("-wal");

/** The pages of a database, or the last state of each page that its log has. */
function pagesOf(file: string): Buffer[] {
  const bytes = readFileSync(file);
  const [head, step] = isLog(file) ? [logHead, frameSize] : [0, pageSize];
  const pages = new Map<number, Buffer>();
  for (let n = 0; head + (n + 1) * step <= bytes.length; n++) {
    const from = head + n * step;
    pages.set(
      isLog(file) ? bytes.readUInt32BE(from) : n,
      bytes.subarray(from + step - pageSize, from + step),
    );
  }
  return [...pages.values()];
}

/** By a b-tree page's first byte (sqlite.org/fileformat2.html#b_tree_pages). */
const kindOf = (page: Buffer) =>
  page[0] === 13 ? "pages of rows" : page[0] === 10 ? "pages of an index" : "other pages";

/** A page's keys as its bytes have them, front to back; one that stands there twice is there twice. */
function keysIn(page: Buffer, known: Map<string, string>): string[] {
  return [...page.toString("latin1").matchAll(/[\w-]{22,}/g)].flatMap(([run]) =>
    Array.from({ length: run.length - keyLength + 1 }, (_, at) => run.slice(at, at + keyLength)).filter(
      (key) => known.has(key),
    ),
  );
}

function readAnswers(plain: Buffer): Answers | null {
  const text = /\{"[a-z_]+":"[^{}]*"\}/.exec(plain.toString("latin1"))?.[0];
  try {
    return text ? (JSON.parse(text) as Answers) : null;
  } catch {
    return null;
  }
}
