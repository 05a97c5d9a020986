import { astrid, bo, karen, vibeke, sanne, name } from "./people.server.ts";
import type { Samples } from "./samples-of.server.ts";

const change = { changeId: 1, name, token: "q8Zr4nYf2KxWc0LmT7vBsHd1", code: "204981", until: "2026-12-07" };
const newMail = "astrid.vestergren.borgerservice@vesthimmerland.eksempel.dk";
export const peopleLetters = {
  "mail-change-asked": [
    { ...change, by: karen.name, newMail, replaces: bo.mail },
    { ...change, by: null, newMail, replaces: null },
  ],
  "mail-change-new": [
    { ...change, by: null },
    { ...change, by: karen.name },
  ],
  "mail-change-ended": (
    ["approved", "confirmed", "refused-by-secretariat", "lapsed", "left"] as const
  ).flatMap((outcome) =>
    (["old", "new"] as const).map((side) => ({
      changeId: 1,
      name,
      side,
      outcome,
      by: sanne.name,
      reason: outcome === "approved" ? "Den gamle postkasse er nedlagt." : "",
      newMail,
    })),
  ),
  "mail-change-merged": (["kept", "merged"] as const).map((side) => ({
    name,
    side,
    keptMail: astrid.mail,
    mergedMail: newMail,
    by: sanne.name,
    reason: "Samme person, oprettet to gange.",
  })),
  welcome: [
    { name, by: sanne.name, roles: ["leader"], municipality: "Aarhus" },
    { name, by: null, roles: ["host", "secretariat"], municipality: null },
  ],
  "roles-changed": [
    {
      name,
      about: null,
      by: karen.name,
      given: ["leader", "host"],
      taken: ["agent"],
      until: "2026-12-24",
      returned: false,
    },
    { name, about: null, by: sanne.name, given: ["agent"], taken: [], until: null, returned: true },
    {
      name: sanne.name,
      about: vibeke.name,
      by: null,
      given: ["secretariat"],
      taken: [],
      until: null,
      returned: false,
    },
  ],
  "sign-in": [
    { name, token: change.token, code: "204981" },
    { name, token: change.token, code: "204981730562" },
    { name, token: change.token, code: "204981", account: "Aarhus" },
  ],
  "backup-failed": [
    { what: "no-room", lastGood: "2026-11-20T03:15:00.000Z" },
    { what: "no-folder", lastGood: null },
    { what: "other-disk", lastGood: "2026-11-20T03:15:00.000Z" },
    { what: "failed", lastGood: "2026-11-20T03:15:00.000Z" },
    { what: "check", lastGood: "2026-11-20T03:15:00.000Z" },
    { what: "changed", lastGood: "2026-11-20T03:15:00.000Z" },
  ],
  "sign-in-account": [{ name, municipality: "Aarhus" }],
  "sign-in-alarm": [{ codes: 214, people: 31 }],
} satisfies Samples;
