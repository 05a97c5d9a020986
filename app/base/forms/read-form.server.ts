import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import { z } from "zod";
import { log } from "../log.server.ts";
import { malformed } from "../refusals.server.ts";
import { confirmationField, confirmedField } from "./confirmation.ts";

/** Complaints by field name, each a key of the page's texts. */
type Complaints = Partial<Record<string, string>>;

/**
 * The fields of a form, for whoever knows only from them which schema judges them. The one place where a request's form is read; where the
 * schema is known, `readForm`, `tryReadForm`, `readAct` or `readEdit` reads and judges at once.
 */
export const readFields = (request: Request): Promise<FormData> => request.formData();

/**
 * Reads a form that people fill in. Returns its `value`, or `invalid`: the response (400) with which the page shows what was typed
 * and what is wrong with each field. `refuse` answers a refusal of the domain the same way (422), with more data as `extra`.
 */
export async function readForm<Schema extends z.ZodType>(request: Request, schema: Schema) {
  return judgeForm(await readFields(request), schema);
}

/** The complaint about what our own pages do not send: where the schema has no word of its own, the library's would be English. */
const unsent = "unsent";
/** The complaint about a field that was sent twice, where the schema takes one. */
const sentTwice = "sent-twice";

const complainOfUnsent: z.core.$ZodErrorMap = ({ code, input, discriminator }) => {
  const value = code === "invalid_union" && discriminator ? (input as FormFields)[discriminator] : input;
  return Array.isArray(value) ? sentTwice : unsent;
};
type FormFields = Record<string, unknown>;

/** Like `readForm`, for a form whose fields have been read already. Throws 400 for anything that our own pages do not send. */
export function judgeForm<Schema extends z.ZodType>(form: FormData | URLSearchParams, schema: Schema) {
  const judged = tryForm(form, schema);
  if (judged.invalid && complaintsIn(judged.invalid.data.reply).includes(unsent)) throw malformed();
  return judged;
}

const complaintsIn = ({ error }: { error?: Record<string, string[] | null> | null }) =>
  Object.values(error ?? {}).flatMap((complaints) => complaints ?? []);

/**
 * Like `judgeForm`, for whoever has a sentence for what our own pages do not send, and does not show the complaints: an unknown choice is
 * `invalid` as well. Throws 400 for a field that was sent twice.
 */
export function tryForm<Schema extends z.ZodType>(form: FormData | URLSearchParams, schema: Schema) {
  const submission = parseForm(form, schema, complainOfUnsent);
  if (submission.status !== "success") {
    const reply = submission.reply();
    if (complaintsIn(reply).includes(sentTwice)) throw malformed();
    return { invalid: data({ reply, extra: undefined }, { status: 400 }) } as const;
  }
  const refuse = <Extra = undefined>(
    complaints: Complaints,
    extra?: Extra,
    init: ResponseInit = { status: 422 },
  ) => {
    const fieldErrors = Object.fromEntries(
      Object.entries(complaints).map(([field, complaint]) => [field, [complaint!]]),
    );
    return data({ reply: submission.reply({ fieldErrors }), extra: extra as Extra }, init);
  };
  return { value: submission.value as z.output<Schema>, refuse } as const;
}

/** Reads a form and judges it as `tryForm` does. */
export const tryReadForm = async <Schema extends z.ZodType>(request: Request, schema: Schema) =>
  tryForm(await readFields(request), schema);

/**
 * Reads a form with the form library. Throws 400 for a form that the library fails on: only one that our own pages do not send is known
 * to make it. Where it failed is logged, without the error's message, which may have what was typed.
 */
function parseForm<Schema extends z.ZodType>(
  form: FormData | URLSearchParams,
  schema: Schema,
  error?: z.core.$ZodErrorMap,
) {
  try {
    return parseWithZod(form, { schema, ...(error && { error }) });
  } catch (fault) {
    const at = (fault as Error).stack?.split("\n").filter((line) => /^ +at /.test(line)) ?? [];
    log.warn({ at: at.slice(0, maxLoggedPlaces).map((line) => line.trim()) }, "a form cannot be read");
    throw malformed();
  }
}

const maxLoggedPlaces = 5;

/** Reads a form of buttons and hidden fields only. Throws 400 for anything that our own pages do not send. */
export async function readAct<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const submission = parseForm(await readFields(request), schema);
  if (submission.status !== "success") throw malformed();
  return submission.value as z.output<Schema>;
}

const confirmationForm = z.object({ [confirmationField]: confirmedField });

/** Whether the tick of a form that has nothing else was set. */
export async function readConfirmation(request: Request): Promise<boolean> {
  const form = await readAct(request, confirmationForm);
  return form[confirmationField];
}
