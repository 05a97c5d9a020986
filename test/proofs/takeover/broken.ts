/** The faults that the proof must find, each by its own figure. */
import type { Broken } from "../runner/contract.ts";

export const broken: Broken[] = [
  {
    name: "a new address takes effect at once",
    file: "app/people/mail-change/asking.server.ts",
    target: "  postAsked(tx, change, replaced, now);",
    replacement: `  postAsked(tx, change, replaced, now);
  tx.run(\`update people set mail = '\${newMail}' where id = \${personId}\`);`,
    spoils: "takenOver",
  },
  {
    name: "one's own new address needs no word from the old one",
    file: "app/people/mail-change/answering.server.ts",
    target: "if (isOwn(change) && isOtherMissing) {",
    replacement: `if (side === "old" && isOwn(change) && isOtherMissing) {`,
    spoils: "takenOver",
  },
  {
    name: "no letter to the old address",
    file: "app/people/mail-change/notices.server.ts",
    target: `if (!isReleased(to.mail)) postLetter(tx, { letter: "mail-change-asked", to, props }, now);`,
    replacement: "void props;",
    spoils: "untold",
  },
  {
    name: "codes that strangers type wrong close the person's link",
    file: "app/people/sign-in/sign-in.server.ts",
    target: `if (!row || row.linkTriesLeft === 0) return { refused: "over" };`,
    replacement: `if (!row || row.triesLeft === 0) return { refused: "over" };`,
    spoils: "lockedOut",
  },
  {
    name: "strangers' limit closes the way by an older letter",
    file: "app/people/sign-in/request-sign-in.server.ts",
    target: `limitsOf(tx, \`letter:\${person.id}\`, now)`,
    replacement: `limitsOf(tx, \`mail:\${person.mail}\`, now)`,
    spoils: "lockedOut",
  },
  {
    name: "past the day's letters none is sent before the next day",
    file: "app/people/sign-in/request-sign-in.server.ts",
    target: "isUsedUp ? overDailyLimit : dayLimit",
    replacement: "isUsedUp ? dayLimit : (void overDailyLimit, dayLimit)",
    spoils: "lockedOut",
  },
  {
    name: "a letter that its person has used is over for the browser that asked",
    file: "app/people/sign-in/sign-in.server.ts",
    target: "return row && row.triesLeft > 0",
    replacement: "return row && !row.usedAt && row.triesLeft > 0",
    spoils: "distinguished",
  },
  {
    name: "what was asked for is deleted when access ends",
    file: "app/people/sign-in/end-access.server.ts",
    target: "  detachRequests(tx, personId);",
    replacement: "  tx.delete(signInRequests).where(eq(signInRequests.personId, personId)).run();",
    spoils: "distinguished",
  },
  {
    name: "the session that a browser had survives signing in",
    file: "app/people/sign-in/finish-sign-in.server.ts",
    target: "  endSessionOf(cookies, new Date());",
    replacement: "  void endSessionOf;",
    spoils: "sessionsKept",
  },
  {
    name: "the hash of a session does not depend on the secret",
    file: "app/people/sign-in/sessions.server.ts",
    target: `keyedHash("session", token);`,
    replacement: `keyedHash.name + token;`,
    spoils: "sessionsKept",
  },
  {
    name: "only known addresses are closed",
    file: "app/people/sign-in/request-sign-in.server.ts",
    target: "if (exceeded) return { refused: exceeded.refusal };\n    if (!isKnown)",
    replacement: "if (exceeded && id !== null) return { refused: exceeded.refusal };\n    if (!isKnown)",
    spoils: "distinguished",
  },
  {
    name: "a demo's database is accepted in production",
    file: "app/server/runtime.server.ts",
    target: `if (env.MODE === "production") refuseDemoDatabase();`,
    replacement: "void refuseDemoDatabase;",
    spoils: "demoSessions",
    inTests: true,
  },
];
