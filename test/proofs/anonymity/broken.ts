/** Each protection removed by one replacement, with the figure that must then find it out. */
import type { Broken } from "../runner/contract.ts";

const anonymisingFile = "app/surveys/closing/anonymising.server.ts";
const shuffleFile = "app/base/shuffled.ts";
const sealingFile = "app/surveys/anonymity/sealing.server.ts";

const requestLogFile = "app/server/request-log.server.ts";
const skipAnswering = 'if (address.startsWith("/svar/")) return;';
const unsealed = "() => ({ setAAD() {}, setAuthTag() {}, getAuthTag: () => Buffer.alloc(16), ...asItIs })";

export const broken: Broken[] = [
  {
    name: "sealing",
    file: sealingFile,
    target: 'import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";',
    replacement: `import { randomBytes } from "node:crypto";
      const asItIs = { update: (bytes: Buffer) => bytes, final: () => Buffer.alloc(0) };
      const createCipheriv = ${unsealed} as any, createDecipheriv = createCipheriv;`,
    spoils: "readable",
  },
  {
    name: "sealing: the same nonce every time",
    file: sealingFile,
    target: "const nonce = randomBytes(nonceBytes);",
    replacement: "const nonce = Buffer.alloc(nonceBytes);",
    spoils: "linked",
  },
  {
    name: "padding",
    file: sealingFile,
    target: "Buffer.alloc(headBytes + maxAnswerBytes(questionnaire));",
    replacement: "Buffer.alloc(headBytes + JSON.stringify(answers).length * 2);",
    spoils: "lengthSealed",
  },
  {
    name: "batch at closing: answers are written when they are sent",
    file: "app/surveys/answering/answering.server.ts",
    target: "return writeTransaction(() => {",
    replacement: `if (change.sent) writeTransaction((tx) => tx.run(\`insert into responses (key, round_id, complete, choices)
      values ('\${crypto.randomUUID()}', (select round_id from invitations where id = \${found.id}), 1,
      '\${JSON.stringify(change.answers)}')\`));
  return writeTransaction(() => {`,
    spoils: "linked",
  },
  {
    name: "the questionnaire's order: as the client sent it",
    file: anonymisingFile,
    target:
      "const choices = answersTo(sent ? counted : counted.filter((name) => !tooFew.has(name)), answers);",
    replacement: `const choices = answersTo(
        Object.keys(answers).filter((name) => counted.includes(name) && (sent || !tooFew.has(name))), answers);`,
    spoils: "marked",
  },
  {
    name: "the questionnaire's values: with the client's blanks",
    file: "app/surveys/questionnaires/questionnaire.ts",
    target: "answers.set(name, value);",
    replacement: "answers.set(name, given);",
    spoils: "marked",
  },
  {
    name: "sealed marks: who has sent stands beside the name",
    file: "app/surveys/answering/answering.server.ts",
    target: "const state = { ...current.state, ...change };",
    replacement: `const state = { ...current.state, ...change };
    if (state.sent) writeTransaction((tx) => tx.run(\`update invitations set last_reminder_number = 9 where id = \${current.id}\`));`,
    spoils: "inCopies",
    inTests: true,
  },
  {
    name: "sealing again at night",
    file: "app/surveys/anonymity/sealed-states.server.ts",
    target: "storeSealed(tx).run({ id, sealed: seal(changed, id, key, questionnaire) });",
    replacement: "void changed;",
    spoils: "inCopies",
  },
  {
    name: "dropped reminders like sent ones",
    file: "app/mail/outbox/discreet-letters.server.ts",
    target: "discreetLetters.includes(letter);",
    replacement: "discreetLetters.includes(letter) && false;",
    spoils: "inCopies",
  },
  {
    name: "forgetting keeps the sealed answer",
    file: "app/surveys/forget.server.ts",
    target: "tx.update(invitations)\n      .set({ personId: null, linkHash: null, mail: null })",
    replacement: "tx.delete(invitations)",
    spoils: "toldByForgetting",
  },
  {
    name: "closing backups hold their round alone",
    file: "app/surveys/closing/closing-backup.server.ts",
    target: "copyRound(copy, roundId);\n  const intact",
    replacement:
      'copy.close();\n  rmSync(unfinishedPath);\n  sqlite.prepare("vacuum into ?").run(unfinishedPath);\n  copy = new SQLite(unfinishedPath);\n  const intact',
    and: [
      {
        file: "app/surveys/closing/closing-backup.server.ts",
        target: "const copy = new SQLite(unfinishedPath);",
        replacement: "let copy = new SQLite(unfinishedPath);",
      },
    ],
    spoils: "inClosingBackup",
  },
  {
    name: "shuffle",
    file: shuffleFile,
    target: "[result[last], result[other]] = [result[other]!, result[last]!];",
    replacement: "void other;",
    spoils: "storedOrder",
  },
  {
    name: "separate texts",
    file: anonymisingFile,
    target: "complete: sent, choices: Object.fromEntries(choices) };",
    replacement: "complete: sent, choices: choices && answers };",
    spoils: "joined",
  },
  {
    name: "units by answers received",
    file: anonymisingFile,
    target: "const received = invitedHere.filter(({ sent }) => sent).length;",
    replacement: "const received = invitedHere.length;",
    spoils: "smallGroups",
  },
  {
    name: "the rule for partials",
    file: anonymisingFile,
    target: "const stored = partial.length < minAnswers ? complete : [...complete, ...partial];",
    replacement: "const stored = [...complete, ...partial];",
    spoils: "smallGroups",
  },
  {
    name: "the rule for partials, question by question",
    file: anonymisingFile,
    target: "count > 0 && count < minAnswers",
    replacement: "count < 0",
    spoils: "smallGroups",
  },
  {
    name: "silence of the log: sizes",
    file: requestLogFile,
    target: skipAnswering,
    replacement:
      'if (address.startsWith("/svar/")) return log.info({ size: Number(request.headers["content-length"]) });',
    spoils: "lengthLogged",
  },
  {
    name: "silence of the log: links",
    file: requestLogFile,
    target: skipAnswering,
    replacement: 'if (address.startsWith("/svar/")) return log.info({ path: request.path });',
    spoils: "links",
  },
];
