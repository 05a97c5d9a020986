import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { numberField } from "../../../base/forms/typed-number.ts";
import { isNumberTyped, numberToType } from "../../../base/forms/typed-number.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Page } from "../../../ui/Page.tsx";
import { declineLetter, hasDeclined, wantLetter } from "../declined-letters.server.ts";
import { readDeclineToken } from "../decline-link.server.ts";
import type { OptionalLetter } from "../optional-letters.ts";

interface Shown {
  letter: OptionalLetter;
  isDeclined: boolean;
  /** What is to be typed; null for the reader of the letter, signed in. */
  number: string | null;
}

/** What the reader types; null where they are signed in, which no program is. */
const numberFor = (token: string, personId: number, { session }: LoaderFunctionArgs["context"]) =>
  session?.person.id === personId ? null : numberToType(token);

/** Shows what the link of a letter is about. Changes nothing, since mail scanners open every link. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const token = params.token!;
  const link = readDeclineToken(token);
  const shown: Shown | null = link && {
    letter: link.letter,
    isDeclined: hasDeclined(link.personId, link.letter),
    number: numberFor(token, link.personId, context),
  };
  return data({ shown }, { status: shown ? 200 : 404 });
}

const actForm = z.object({ vil: z.enum(["ja", "nej"]), [numberField]: z.string().default("") });

/** Stops the letters that the link is about, or lets them come again. Refused without the number (422), since mail scanners press buttons too. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token!;
  const link = readDeclineToken(token);
  if (!link) throw notFound();
  const { vil, [numberField]: typed } = await readAct(request, actForm);
  if (numberFor(token, link.personId, context) !== null && !isNumberTyped(token, typed))
    return data({ unattended: true }, { status: 422 });
  if (vil === "ja") wantLetter("site", link.personId, link.letter, new Date());
  else if (!declineLetter("site", link.personId, link.letter, new Date())) throw notFound();
  return redirect(`/faerre-mails/${token}`, 303);
}

/** A button that stops a kind of letter for whoever the letter was written to, signed in or not. */
export default function FewerLetters() {
  const { shown } = useLoaderData<typeof loader>();
  const { t } = useTranslation("optionalLetters");
  const own = (
    <p>
      <a href="/min-side/mails">{t("link.own")}</a>
    </p>
  );
  if (!shown)
    return (
      <Page title={t("link.unknownTitle")} lead={t("link.unknown")}>
        {own}
      </Page>
    );
  const { letter, isDeclined } = shown;
  return (
    <Page title={t("link.title")} lead={t("link.lead", { kind: t(`about.${letter}`) })}>
      <p role="status">{t(isDeclined ? "link.declined" : "link.ask")}</p>
      <ActForm {...shown} />
      {own}
    </Page>
  );
}

function ActForm({ isDeclined, number }: Shown) {
  const isUnattended = useActionData<typeof action>()?.unattended;
  const { t } = useTranslation("optionalLetters");
  const site = useTranslation("site").t;
  return (
    <form method="post" noValidate>
      {number && (
        <NumberField id="tal" number={number} error={isUnattended ? site("typedNumber.wrong") : undefined} />
      )}
      <Button look={isDeclined ? "secondary" : "primary"} name="vil" value={isDeclined ? "ja" : "nej"}>
        {t(isDeclined ? "want" : "decline")}
      </Button>
    </form>
  );
}
