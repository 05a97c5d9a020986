import { z } from "zod";
import { dayField, idField } from "../../base/forms/fields.ts";
import { seatsField } from "../days/seats.ts";

/** The person a form names. What cannot be one becomes 0, who is nobody and is refused as unknown. */
const personField = idField("unknown-person").catch(0);

export const personForm = z.object({ person: personField });

/** A colleague (til) is to have someone's seat (fra). */
export const swapForm = z.object({ fra: personField, til: personField });

/** Complaints are keys of the texts, `wrong`. */
export const reserveForm = z.object({
  seats: seatsField,
  until: dayField,
});
