import { readFields } from "../base/forms/read-form.server.ts";
import { parseId } from "../base/forms/ids.ts";
import { panelFields } from "./panel.ts";

/** A form that may send letters to several, and what was chosen on the panel before it. */
export interface SentForm {
  /** Its own fields, as they were sent. */
  fields: [name: string, value: string][];
  /** Which sending the panel showed; null when the form was sent from its own page. */
  seen: string | null;
  /** Whose ticks were left standing. */
  ticked: number[];
  wantsTrial: boolean;
}

const own: readonly string[] = Object.values(panelFields);

/** Reads what a panel adds to a form. Leaves the request to be read by the form's own function. */
export async function readSentForm(request: Request): Promise<SentForm> {
  const form = await readFields(request.clone());
  const fields = [...form.entries()].flatMap(([name, value]): SentForm["fields"] =>
    typeof value === "string" && !own.includes(name) ? [[name, value]] : [],
  );
  const seen = form.get(panelFields.seen);
  return {
    fields,
    seen: typeof seen === "string" && seen !== "" ? seen : null,
    ticked: form.getAll(panelFields.to).flatMap((value) => parseId(String(value)) ?? []),
    wantsTrial: form.get(panelFields.act) === "proeve",
  };
}
