import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { judgeForm, readFields } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { ownTextsOf } from "../../letters/own-texts.server.ts";
import { languages, letterTextPage } from "../edited-letter.ts";
import { changesOf, restoreSentences, saveSentences, versionOf } from "../letter-texts.server.ts";
import { LetterTextPage } from "../LetterTextPage.tsx";
import { previewLetter } from "../preview.server.ts";
import { sentencesForm } from "../sentence-form.ts";
import { editedSentences, letterNamed } from "../sentences.server.ts";

/** The letter and the language of an address. */
function readAddress({ letter: name, language = "" }: LoaderFunctionArgs["params"]) {
  const letter = letterNamed(name);
  if (!letter || !Object.hasOwn(languages, language)) throw notFound();
  return { letter, locale: languages[language as keyof typeof languages] };
}

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { letter, locale } = readAddress(params);
  const texts = ownTextsOf(letter, locale);
  return {
    letter,
    locale,
    sentences: editedSentences(letter, locale, texts),
    version: versionOf(letter, locale),
    changes: changesOf(letter, locale),
    shown: await previewLetter(letter, locale, texts),
    done: new URL(request.url).searchParams.get("ok"),
  };
}

/** Saves the sentences of a letter, shows how it reads with them, or takes them back to the letter's own. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const of = readAddress(params);
  const { letter, locale } = of;
  const sent = await readFields(request);
  const actor = currentPerson(context);
  if (sent.get("act") === "oprindelige") {
    restoreSentences(actor, of, new Date());
    return redirect(`${letterTextPage(letter, locale)}?ok=oprindelige`, 303);
  }
  const standing = editedSentences(letter, locale, ownTextsOf(letter, locale));
  const form = judgeForm(sent, sentencesForm(standing));
  if ("invalid" in form) return form.invalid;
  const { version, act, ...typed } = form.value;
  const sentences = Object.fromEntries(standing.map(({ key, field }) => [key, (typed as Typed)[field]!]));
  if (act === "se") {
    const { previews } = await previewLetter(letter, locale, sentences);
    return form.refuse<Extra>({}, { previews }, { status: 200 });
  }
  const outcome = saveSentences(actor, { ...of, version: Number(version), sentences }, new Date());
  if ("refused" in outcome) return form.refuse<Extra>({}, { stale: true });
  return redirect(`${letterTextPage(letter, locale)}?ok=${outcome.saved > 0 ? "gemt" : "uaendret"}`, 303);
}

type Typed = Record<string, string>;

interface Extra {
  /** How the letter reads with what was typed. */
  previews?: Awaited<ReturnType<typeof previewLetter>>["previews"];
  /** Somebody else has changed it since the page was opened. */
  stale?: boolean;
}

export default function LetterText() {
  const { shown, ...letter } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <LetterTextPage
      {...letter}
      fixed={shown.fixed}
      previews={result?.extra?.previews ?? shown.previews}
      reply={result?.reply}
      answer={result?.extra?.stale ? "stale" : result?.extra?.previews ? "previewed" : null}
    />
  );
}
