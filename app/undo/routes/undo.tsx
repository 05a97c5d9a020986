import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { idOf } from "../../base/forms/ids.ts";
import { notFound, refuse } from "../../base/refusals.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";
import { UndoButton } from "../../ui/UndoButton.tsx";
import { sayingUndone } from "../address.ts";
import { WhoIsElsewhere } from "../WhoIsElsewhere.tsx";
import { lastOf } from "../shown-undo.server.ts";
import { findUndo, undo } from "../undo.server.ts";

export function loader({ context, params }: LoaderFunctionArgs) {
  const now = new Date();
  const actor = currentPerson(context);
  const found = findUndo(idOf(params.id), actor, now);
  if (!found) throw notFound();
  return { ...found, role: actor.role, lastAt: lastOf(found, now) };
}

/** Undoes what the reader did, and leads to the page where it is again. */
export function action({ context, params }: ActionFunctionArgs) {
  const id = idOf(params.id);
  const outcome = undo(currentPerson(context), id, new Date());
  if (!("refused" in outcome)) return redirect(sayingUndone(outcome.back, id), 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused, { blocked: "elsewhere" in outcome ? outcome : null });
}

/** Whether it can be undone, and why not. */
export default function UndoPage() {
  const { id, kind, back, until, heldLetters, lettersOnly, lastAt, status, role } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer?.refused ?? (status === "late" ? "late" : null);
  const { t } = useTranslation("undo");
  const link = <ButtonLink to={back}>{t("back")}</ButtonLink>;
  if (status === "undone")
    return (
      <Page title={t("titleUndone")} lead={t(lettersOnly ? "withdrawn" : "undone")}>
        <p>{link}</p>
      </Page>
    );
  if (refused)
    return (
      <Page title={t("titleRefused")} lead={t(`refused.${refused}`)}>
        {answer?.blocked && <WhoIsElsewhere {...answer.blocked} id={id} reader={role} />}
        <p>{link}</p>
      </Page>
    );
  return (
    <Page title={t("title")} lead={t(`kind.${kind}`)} up={{ to: back, label: t("back") }}>
      <UndoButton undo={{ id, until, holdsMail: heldLetters > 0, lettersOnly, lastAt }} />
    </Page>
  );
}
