import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import { isDatabaseBusy } from "../../db/busy.ts";
import { waitForWriteLock } from "../../db/write-lock.server.ts";
import type { Role } from "../../db/enums.ts";
import { takeFormKey } from "../base/forms/form-key.ts";
import { judgeFormBody } from "../base/forms/form-limits.ts";
import { holdBody, isNoRoom } from "../base/requests/held-bodies.ts";
import { findPerson } from "../people/register/person.server.ts";
import { readOwnerKey } from "../people/sign-in/form-owner.server.ts";
import { deleteKeptForms, keepForm, listKeptForms } from "../people/sign-in/kept-forms.server.ts";

/** What became of a form that was not let in. "nothing": nobody had typed anything in it. */
export type UnsentForm = "kept" | "file" | "nothing";

/** The largest form that is kept: longer than any text that a page of ours takes. */
const maxKeptFormBytes = 256 * 1024;

/**
 * Keeps a form that may not be acted on, for the person whose page it was sent from, and gives their browser the cookie that opens it.
 * `page`: where it will stand filled. `role`: in which role it can be sent, unless it is the one in which the page was read. "tooLong" and
 * "busy": it was not kept, and is to be refused so.
 */
export async function keepSentForm(
  request: Request,
  response: Response,
  { page, role }: { page: string; role?: Role },
): Promise<UnsentForm | "tooLong" | "busy"> {
  if (request.is("multipart")) return "file";
  if (!request.is("urlencoded")) return "nothing";
  if (!(Number(request.headers["content-length"]) <= maxKeptFormBytes)) return "tooLong";
  const body = await receive(request, response);
  if (body === "busy") return body;
  const { key, rest } = takeFormKey(body);
  const owner = readOwnerKey(key);
  if (!owner || judgeFormBody(rest) !== null || !findPerson(owner.personId)) return "nothing";
  const form = { page, to: request.originalUrl, role: role ?? owner.role, body: rest.toString("latin1") };
  try {
    if (!(await waitForWriteLock())) return "busy";
    response.append("Set-Cookie", keepForm(request.headers.cookie, owner.personId, form, new Date()));
    return "kept";
  } catch (error) {
    if (isDatabaseBusy(error)) return "busy";
    throw error;
  }
}

/**
 * Whether the form that was received stood on a page that was shown to somebody else: two people share a browser, and one of them has signed
 * in since. It is neither acted on nor shown.
 */
export function isOthersForm({ locals: { session, address, formKey } }: Response): boolean {
  const owner = readOwnerKey(formKey);
  return owner !== null && address?.who !== "anyone" && owner.personId !== session?.person.id;
}

/** What a page knows of typed forms: those that wait for its reader, and the one that it answers. */
export function typedForms(
  request: Request,
  { locals: { session, formKey } }: Response,
): Pick<AppLoadContext, "keptForms" | "sentForm"> {
  const { method, originalUrl: to, headers, body } = request;
  if (method === "GET" && session)
    return { keptForms: listKeptForms(headers.cookie, session.person.id, new Date()) };
  if (method !== "POST" || !request.is("urlencoded")) return {};
  if (!Buffer.isBuffer(body)) return { sentForm: { to, body: null } };
  const isOwn = session && readOwnerKey(formKey)?.personId === session.person.id;
  return isOwn ? { sentForm: { to, body: body.toString("latin1") } } : {};
}

/** Deletes what was kept of a form that has been sent now, and acted on. */
export function deleteSentForm({ originalUrl, headers }: Request, { locals: { session } }: Response): void {
  if (session) deleteKeptForms(headers.cookie, session.person.id, ({ to }) => to === originalUrl, new Date());
}

/** The form's bytes; none of them when the visitor went away before they had arrived. */
async function receive(request: Request, response: Response): Promise<Buffer | "busy"> {
  try {
    return (await holdBody(request, response, maxKeptFormBytes)) ?? Buffer.alloc(0);
  } catch (error) {
    return isNoRoom(error) ? "busy" : Buffer.alloc(0);
  }
}
