import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { ActButton } from "../../../ui/Button.tsx";
import { Page } from "../../../ui/Page.tsx";
import { declineLetter, hasDeclined, wantLetter } from "../declined-letters.server.ts";
import { readDeclineToken } from "../decline-link.server.ts";
import type { OptionalLetter } from "../optional-letters.ts";

interface Shown {
  token: string;
  letter: OptionalLetter;
  isDeclined: boolean;
}

/** Shows what the link of a letter is about. Changes nothing, since mail scanners open every link. */
export function loader({ params }: LoaderFunctionArgs) {
  const token = params.token!;
  const link = readDeclineToken(token);
  const shown: Shown | null = link && {
    token,
    letter: link.letter,
    isDeclined: hasDeclined(link.personId, link.letter),
  };
  return data({ shown }, { status: shown ? 200 : 404 });
}

const actForm = z.object({ vil: z.enum(["ja", "nej"]) });

/** Stops the letters that the link is about, or lets them come again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const link = readDeclineToken(params.token!);
  if (!link) throw notFound();
  const { vil } = await readAct(request, actForm);
  if (vil === "ja") wantLetter("site", link.personId, link.letter, new Date());
  else if (!declineLetter("site", link.personId, link.letter, new Date())) throw notFound();
  return redirect(`/faerre-mails/${params.token}`, 303);
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
  const { token, letter, isDeclined } = shown;
  return (
    <Page title={t("link.title")} lead={t("link.lead", { kind: t(`about.${letter}`) })}>
      <p role="status">{t(isDeclined ? "link.declined" : "link.ask")}</p>
      <ActButton
        to={`/faerre-mails/${token}`}
        look={isDeclined ? "secondary" : "primary"}
        name="vil"
        value={isDeclined ? "ja" : "nej"}
      >
        {t(isDeclined ? "want" : "decline")}
      </ActButton>
      {own}
    </Page>
  );
}
