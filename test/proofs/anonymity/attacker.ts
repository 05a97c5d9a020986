/**
 * The attacker: given what lies on the disk at every moment, and all that may be read of mail and audit, but no key. It says
 * whose an answer is when it can tell, and puts answers in the order it believes their people stand in.
 */
import { readFileSync } from "node:fs";
import type SQLite from "better-sqlite3";
import type { Answers } from "../../../app/surveys/questionnaire.ts";
import { choicesText } from "./people.ts";

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

/** One list the attacker holds against another: answers in the order it found them, by what they say. */
export interface Order {
  name: string;
  /** Texts of choices, or free texts, in the order found. */
  list: string[];
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
  private known = new Set<string>();

  constructor(private readonly database: SQLite.Database) {}

  /** Looks at the database as it stands after somebody's act. */
  look(): void {
    const marks = this.database.prepare("select id, sent, sealed from invitations").all() as Mark[];
    const sentBefore = new Set(this.sending);
    for (const { id, sent, sealed } of marks) {
      if (!sealed) continue;
      if (!this.first.has(id)) this.first.set(id, sealed);
      this.last.set(id, sealed);
      if (sent && !sentBefore.has(id)) this.sending.push(id);
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
    for (const file of files) if (readFileSync(file).includes('"wellbeing":"')) this.readable++;
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

  /** Invitations by the length of their sealed field, the shortest first; those of one length tell nothing and are left out. */
  byLength(): { id: number; length: number }[] {
    return [...this.last].map(([id, sealed]) => ({ id, length: sealed.length }));
  }

  /** The order of answers within each page, as the bytes of these files tell it: what was written first lies last. */
  inPages(files: string[], when: string): Order[] {
    const pages = files.flatMap(pagesOf);
    // The page that holds most of them: pages that repeat each other are one witness, not two.
    const found = (rows: { key: string; told: string }[]) =>
      pages
        .map((page) =>
          rows
            .map(({ key, told }) => ({ at: page.lastIndexOf(key), told }))
            .filter(({ at }) => at >= 0)
            .sort((a, b) => b.at - a.at)
            .map(({ told }) => told),
        )
        .reduce((most, list) => (list.length > most.length ? list : most), []);
    return [
      {
        name: `answers in pages ${when}`,
        list: found(this.responses().map(({ key, choices }) => ({ key, told: choicesText(choices) }))),
      },
      {
        name: `texts in pages ${when}`,
        list: found(this.texts().map(({ key, text }) => ({ key, told: text }))),
      },
    ];
  }

  /** The order in which the tables give the rows. */
  inTables(): Order[] {
    return [
      { name: "answers in the table", list: this.responses().map(({ choices }) => choicesText(choices)) },
      { name: "texts in the table", list: this.texts().map(({ text }) => text) },
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

/** The pages of a database, or those in the frames of its log. */
function pagesOf(file: string): Buffer[] {
  const bytes = readFileSync(file);
  const [head, step] = file.endsWith("-wal") ? [32, 24 + 4096] : [0, 4096];
  const count = Math.floor((bytes.length - head) / step);
  return Array.from({ length: count }, (_, n) => bytes.subarray(head + n * step, head + (n + 1) * step));
}

function readAnswers(plain: Buffer): Answers | null {
  const text = /\{"[a-z_]+":"[^{}]*"\}/.exec(plain.toString("latin1"))?.[0];
  try {
    return text ? (JSON.parse(text) as Answers) : null;
  } catch {
    return null;
  }
}
