import { z } from "zod";
import type { ListenDirection } from "../../../db/enums.ts";
import { dayField, idField } from "../../base/forms/fields.ts";

/** With whom a listen-in is, and when. Complaints are keys of the texts, plans.refused. */
export const listenInForm = z.object({ colleagueId: idField("unknown-colleague"), on: dayField });

/** What each direction of the listen-in is called in an address. */
export const wayInAddress: Record<ListenDirection, string> = {
  listens: "lytter",
  "is-heard": "bliver-hoert",
};
