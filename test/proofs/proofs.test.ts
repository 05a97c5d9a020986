/** Every proof holds for one round and detects the broken build marked for it; `npm run prove` tries all of them. */
import { describe, expect, it } from "vitest";
import { proofNames, proveAll } from "./prove.ts";

/**
 * `npm run prove` alone runs these: bounces needs a mail server that not every machine has, faults a file system of its own (root, and a loop
 * device), crash and restore take minutes, since one kill or one night shows little, and patterns takes more than one, since its checker tries
 * to attack some.
 */
const notInTests = ["bounces", "crash", "faults", "patterns", "restore"];

describe.concurrent("the proofs", () => {
  for (const name of proofNames().filter((each) => !notInTests.includes(each)))
    it(`${name} holds and detects a broken build`, async () => {
      const proof = await proveAll(name, { rounds: 1, inTests: true });
      expect(proof, JSON.stringify(proof)).toMatchObject({ ok: true });
    });
});
