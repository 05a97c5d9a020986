import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { dayText } from "../../../base/dates/date-text.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { ActButton } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { type Column, Table } from "../../../ui/Table.tsx";
import { declineLetter, listDeclined, wantLetter } from "../declined-letters.server.ts";
import { type OptionalLetter, optionalLetters } from "../optional-letters.ts";

interface Row {
  letter: OptionalLetter;
  declinedAt: Date | null;
}

export function loader({ context }: LoaderFunctionArgs): { rows: Row[] } {
  const declined = new Map(
    listDeclined(currentPerson(context).id).map(({ letter, declinedAt }) => [letter, declinedAt]),
  );
  return { rows: optionalLetters.map((letter) => ({ letter, declinedAt: declined.get(letter) ?? null })) };
}

/** One of the two: the button that was pressed. */
const actForm = z
  .object({ fra: z.enum(optionalLetters).optional(), til: z.enum(optionalLetters).optional() })
  .refine(({ fra, til }) => (fra === undefined) !== (til === undefined));

/** Stops a kind of letter, or lets it come again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const { fra, til } = await readAct(request, actForm);
  if (fra) declineLetter(person, person.id, fra, new Date());
  if (til) wantLetter(person, person.id, til, new Date());
  return redirect(`/min-side/mails?ok=${fra ? "fra" : "til"}`, 303);
}

/** The kinds of letters that the reader may do without, each with a button that stops it or lets it come again. */
export default function OwnLetters() {
  const { rows } = useLoaderData<typeof loader>();
  const { t } = useTranslation("optionalLetters");
  const { search } = useRenderContext();
  const done = (["fra", "til"] as const).find((word) => new URLSearchParams(search).get("ok") === word);
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/min-side", label: t("up") }}>
      {done && <Notice kind="success">{t(`done.${done}`)}</Notice>}
      <LetterTable rows={rows} />
      <p>{t("kept")}</p>
    </Page>
  );
}

function LetterTable({ rows }: { rows: Row[] }) {
  const { t } = useTranslation("optionalLetters");
  const { locale } = useRenderContext();
  const columns: Column<Row>[] = [
    { head: t("kind"), cell: ({ letter }) => t(`about.${letter}`) },
    {
      head: t("state"),
      bare: true,
      cell: ({ declinedAt }) => (declinedAt ? t("off", { day: dayText(declinedAt, locale) }) : t("on")),
    },
    {
      head: t("act"),
      bare: true,
      cell: ({ letter, declinedAt }) => {
        const kind = t(`about.${letter}`);
        const [name, label] = declinedAt
          ? (["til", t("wantOne", { kind })] as const)
          : (["fra", t("declineOne", { kind })] as const);
        return (
          <ActButton to="/min-side/mails" look="secondary" name={name} value={letter} label={label}>
            {t(declinedAt ? "want" : "decline")}
          </ActButton>
        );
      },
    },
  ];
  return (
    <Table caption={t("kinds")} hideCaption columns={columns} rows={rows} rowKey={({ letter }) => letter} />
  );
}
