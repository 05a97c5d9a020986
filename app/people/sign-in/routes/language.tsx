import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { localeCookie, locales } from "../../../base/texts/locale.ts";
import { findSignedInPerson } from "../guards.server.ts";
import { setLetterLanguage } from "../../register/letter-language.server.ts";
import { localPathField } from "../local-path.ts";

const form = z.object({
  sprog: z.enum(locales),
  tilbage: localPathField,
});

/** Keeps the language in the browser, and for the letters of whoever is signed in. */
export async function action({ request }: ActionFunctionArgs) {
  const parsed = form.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) throw new Response(null, { status: 400 });
  const { sprog, tilbage } = parsed.data;
  const asker = findSignedInPerson(request);
  if (asker) setLetterLanguage(asker.id, sprog);
  return redirect(tilbage, {
    status: 303,
    headers: { "Set-Cookie": localeCookie(sprog) },
  });
}
