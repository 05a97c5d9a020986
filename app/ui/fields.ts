import { sentenceOf } from "../base/forms/ready-sentence.ts";
import type { FieldState } from "./Field.tsx";

/** Conform's reply about a form that was not accepted. */
export interface FormReply {
  initialValue?: Record<string, unknown> | null;
  error?: Record<string, string[] | null> | null;
}

/**
 * The state of a form's fields after a rejected submission. `complaintText` turns a complaint into a sentence; `initial` holds the
 * values of a form that has not been submitted.
 */
export function fieldStates(
  reply: FormReply | undefined,
  complaintText: (complaint: string) => string,
  initial: Record<string, string | string[]> = {},
): (name: string) => FieldState {
  return (name) => ({
    id: `f-${name}`,
    name,
    initialValue: reply ? reply.initialValue?.[name] : initial[name],
    errors: complaintsAbout(name, reply)?.map((complaint) => sentenceOf(complaint, complaintText)),
  });
}

/** The complaints about a field, and about the values of one that holds many (`name[0]`), each once; undefined when there are none. */
function complaintsAbout(name: string, reply: FormReply | undefined): string[] | undefined {
  const own = Object.entries(reply?.error ?? {}).filter(([field]) => field.replace(/\[\d+\]$/, "") === name);
  const complaints = new Set(own.flatMap(([, complaints]) => complaints ?? []));
  return complaints.size > 0 ? [...complaints] : undefined;
}
