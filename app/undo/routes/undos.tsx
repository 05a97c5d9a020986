import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { Empty } from "../../ui/Notice.tsx";
import { FrontLink, Page, Section } from "../../ui/Page.tsx";
import { UndoButton } from "../../ui/UndoButton.tsx";
import { lastOf } from "../shown-undo.server.ts";
import { listOpenUndos } from "../undo.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const now = new Date();
  const open = listOpenUndos(currentPerson(context), now);
  return { open: open.map((found) => ({ ...found, lastAt: lastOf(found, now) })) };
}

/** What the reader did and can still undo, the newest first. */
export default function UndosPage() {
  const { open } = useLoaderData<typeof loader>();
  const { t } = useTranslation("undo");
  return (
    <Page title={t("titleAll")}>
      {open.length === 0 && (
        <>
          <Empty>{t("none")}</Empty>
          <FrontLink />
        </>
      )}
      {open.map(({ id, kind, back, until, heldLetters, lettersOnly, lastAt }) => (
        <Section key={id} title={t(`kind.${kind}`)}>
          <p>
            <a href={back}>{t("seeIt")}</a>
          </p>
          <UndoButton undo={{ id, until, holdsMail: heldLetters > 0, lettersOnly, lastAt }} />
        </Section>
      ))}
    </Page>
  );
}
