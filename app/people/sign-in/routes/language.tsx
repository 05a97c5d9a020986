import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { localeCookie, locales } from "../../../base/texts/locale.ts";
import { setLetterLanguage } from "../../register/letter-language.server.ts";
import { localPathField } from "../local-path.ts";

const languageForm = z.object({ sprog: z.enum(locales), tilbage: localPathField });

/** Chooses the language of this browser, and of the person's letters when someone is signed in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { sprog: locale, tilbage: returnTo } = await readAct(request, languageForm);
  if (context.session) setLetterLanguage(context.session.person.id, locale);
  return redirect(returnTo, { status: 303, headers: { "Set-Cookie": localeCookie(locale) } });
}
