/**
 * The attacker: given everything on the disk at every moment and all that can be read of mail, audit and the server's log, but no
 * key. It links an answer to a person when it can, and puts answers in the order in which it believes their people are.
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type SQLite from "better-sqlite3";
import type { Answers } from "../../../app/surveys/questionnaires/questionnaire.ts";
import { canonicalChoices, choicesText, questionNames } from "./people.ts";

/** Text that every complete answer contains when it is readable. */
const answerLike = '"wellbeing":"';
/** The header of a write-ahead log, and one frame of it: a header and a page. */
const [logHead, pageSize] = [32, 4096];
const frameSize = 24 + pageSize;
/** The length of an answer's or text's key. */
const keyLength = 22;

interface InvitationRow {
  id: number;
  sealed: Buffer | null;
}

export interface Response {
  key: string;
  unit: string | null;
  choices: Answers;
}

/** Answers in an order that may reveal something, for comparison with the truth. */
export interface Order {
  name: string;
  /** Independent lists of choices or free texts, each in the order found. */
  lists: string[][];
}

/** What the attacker has learned about one round. */
export class Attacker {
  /** The sealed fields when the round opened, and their latest state. */
  first = new Map<number, Buffer>();
  last = new Map<number, Buffer>();
  /** Invitation → choices, where they could be linked. */
  linked = new Map<number, string>();
  /** Readable answers in the bytes of database, log or backups while the round was open. */
  readable = 0;
  /** Audit lines during the round that name an invited person, but for those of leaving and being forgotten. */
  named = 0;
  /** Secrets of links found anywhere. */
  links = new Set<string>();
  /** The sum of the numbers in the log lines of an act, by the invitation that changed with it. */
  sizes = new Map<number, number>();
  /** Invitations in the order in which their reminders were posted. */
  reminded: number[] = [];
  private known = new Set<string>();
  private log = { salts: Buffer.alloc(8), at: 0 };

  constructor(private readonly database: SQLite.Database) {}

  /** Reads the database after an act, and the log lines written meanwhile. */
  look(lines: string[] = []): void {
    const rows = this.database.prepare("select id, sealed from invitations").all() as InvitationRow[];
    let changedId: number | undefined;
    for (const { id, sealed } of rows) {
      if (!sealed) continue;
      if (!this.first.has(id)) this.first.set(id, sealed);
      else if (!this.last.get(id)!.equals(sealed)) changedId = id;
      this.last.set(id, sealed);
    }
    for (const line of lines) {
      this.findLinks(line);
      if (changedId !== undefined) this.sizes.set(changedId, numbersIn(line));
    }
    const newResponses = this.responses().filter(({ key }) => !this.known.has(key));
    for (const { key, choices } of newResponses) {
      this.known.add(key);
      if (changedId !== undefined) this.linked.set(changedId, choicesText(choices));
    }
    this.named = this.database
      .prepare(`select count(*) from audit_lines where (subject_id is not null or actor_id is not null)
          and act not in ('person-left', 'person-forgotten')`)
      .pluck()
      .get() as number;
  }

  /** Searches whole files for anything that looks like an answer. */
  search(files: string[]): void {
    for (const file of files) if (readFileSync(file).includes(answerLike)) this.readable++;
  }

  /** Searches the part of the write-ahead log written since the last call; a restarted log is read from its start. */
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
      // Frames of the log's current run repeat its salts (sqlite.org/fileformat2.html#walformat).
      if (frame.length < frameSize || !frame.subarray(8, 16).equals(salts)) break;
      if (frame.includes(answerLike)) this.readable++;
      this.log.at += frameSize;
    }
    closeSync(log);
  }

  /** Searches a night's backup, and reads the letters in the database after that night. */
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

  /** Compares everything that could be a link's secret with the hashes in the database. */
  private findLinks(text: string): void {
    const hasHash = this.database.prepare("select 1 from invitations where link_hash = ?").pluck();
    for (const run of text.match(/[\w-]{22,}/g) ?? [])
      for (const secret of [run.slice(0, 22), run.slice(-22)])
        if (hasHash.get(createHash("sha256").update(secret).digest("base64url"))) this.links.add(secret);
  }

  /** Tries to read the sealed fields without a key: as stored, and XORed with their empty state. */
  crack(): void {
    for (const [id, sealed] of this.last) {
      const first = this.first.get(id)!;
      const empty = Buffer.alloc(sealed.length);
      empty.writeUInt32BE(2, 29);
      empty.write("{}", 33);
      const xored = sealed.map((byte, at) => byte ^ (first[at] ?? 0) ^ empty[at]!);
      for (const plain of [sealed, Buffer.from(xored)]) {
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

  /** The length of each invitation's sealed field; equal lengths reveal nothing. */
  byLength(): Map<number, number> {
    return new Map([...this.last].map(([id, sealed]) => [id, sealed.length]));
  }

  /**
   * The keys of answers and free texts in the order of the bytes of each page of these files. Every page is its own list, since the
   * position of a page in its file reveals nothing. Pages of rows and pages of an index are kept apart.
   */
  inPages(files: string[], when: string): Order[] {
    const pages = files.flatMap((file) =>
      pagesOf(file).map((page) => ({
        page,
        where: `${kindOf(page)} of the ${isLog(file) ? "log" : "file"}`,
      })),
    );
    const found = (what: string, rows: { key: string; description: string }[]): Order[] => {
      const descriptionOf = new Map(rows.map(({ key, description }) => [key, description]));
      const lists = new Map<string, string[][]>();
      for (const { page, where } of pages) {
        const list = keysIn(page, descriptionOf).map((key) => descriptionOf.get(key)!);
        if (list.length > 1) lists.set(where, [...(lists.get(where) ?? []), list]);
      }
      return [...lists].map(([where, found]) => ({ name: `${what} in ${where}, ${when}`, lists: found }));
    };
    return [
      ...found(
        "answers",
        this.responses().map(({ key, choices }) => ({ key, description: choicesText(choices) })),
      ),
      ...found(
        "texts",
        this.texts().map(({ key, text }) => ({ key, description: text })),
      ),
    ];
  }

  /** Choices in the bytes of these files that are not written as the site would by itself: their sender can know them again. */
  marked(files: string[]): number {
    const names = new Set(questionNames);
    return files
      .flatMap((file) => readFileSync(file, "utf8").match(/\{"[a-z_]+":"[^{}]*"\}/g) ?? [])
      .filter((text) => {
        const choices = JSON.parse(text) as Answers;
        return Object.keys(choices).every((name) => names.has(name)) && text !== canonicalChoices(choices);
      }).length;
  }

  /** The order in which the tables return the rows. */
  inTables(): Order[] {
    return [
      { name: "answers in the table", lists: [this.responses().map(({ choices }) => choicesText(choices))] },
      { name: "texts in the table", lists: [this.texts().map(({ text }) => text)] },
    ];
  }

  /** The number of free texts that can be joined with choices: stored among them, or under the same key. */
  joined(): number {
    const responses = this.responses();
    const keys = new Set(responses.map(({ key }) => key));
    return (
      this.texts().filter(({ key }) => keys.has(key)).length +
      responses.filter(({ choices }) => "comment" in choices).length
    );
  }
}

/** The sum of the numbers in a log line, except the fields that every line has. */
function numbersIn(line: string): number {
  const fields = Object.entries(JSON.parse(line) as Record<string, unknown>);
  return fields.reduce(
    (sum, [name, value]) => sum + (typeof value === "number" && !fieldsOfEveryLine.has(name) ? value : 0),
    0,
  );
}
const fieldsOfEveryLine = new Set(["status", "ms"]);

const isLog = (file: string) => file.endsWith("-wal");

/** The pages of a database, or the latest state of each page in its log. */
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

/** The known keys on a page in the order of its bytes, with repetitions. */
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
