import { z } from "zod";
import { confirmationField, confirmedField } from "../../base/forms/confirmation.ts";
import { idField, listField, optionalIdField } from "../../base/forms/fields.ts";

const selected = { p: listField(idField("p")) };

/** The forms of the page of those selected, told apart by their act; each names everyone it is about. */
export const bulkActForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("mind"), ...selected }),
  z.object({ act: z.literal("tilmeld"), ...selected, dag: idField("dag") }),
  z.object({ act: z.literal("sagsbehandler"), ...selected, hvem: optionalIdField("hvem") }),
  z.object({ act: z.literal("luk"), ...selected, [confirmationField]: confirmedField }),
]);
