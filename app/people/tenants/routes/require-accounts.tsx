import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { requireAccounts } from "../tenants.server.ts";

const onlyForm = z.object({ kun: z.enum(["ja", "nej"]) });

/** Chooses whether the municipality's people may use codes by mail too. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const accountsOnly = (await readAct(request, onlyForm)).kun === "ja";
  if (!requireAccounts(currentPerson(context), idOf(params.id), accountsOnly, new Date())) throw notFound();
  return redirect(`/sekretariat/kommunekonti?ok=${accountsOnly ? "kun-konto" : "koder"}`, 303);
}
