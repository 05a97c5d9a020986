import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { TextField } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { Diploma } from "./diplomas.server.ts";

interface SecretariatDiplomaProps {
  diploma: Diploma;
  done?: boolean;
  /** What was typed, and what was wrong. */
  refused?: { act: "traek-tilbage" | "genudsted"; typed: string; why: "reason" | "long" | "revoked" };
}

/** A diploma as the secretariat sees it: what it says, and revoking it or issuing it anew, each with a reason. */
export function SecretariatDiploma({ diploma, done, refused }: SecretariatDiplomaProps) {
  const { t } = useTranslation("diplomas");
  const { locale } = useRenderContext();
  const { number, name, course, completedAt, revokedAt, revokedFor, insteadOf, personId } = diploma;
  return (
    <Page
      title={t("office.title", { number })}
      up={personId ? { to: `/sekretariat/personer/${personId}`, label: name } : undefined}
    >
      {done && <Notice kind="success">{t("office.done")}</Notice>}
      <Facts
        facts={[
          [t("facts.state"), t(revokedAt ? "office.revoked" : "facts.valid")],
          [t("facts.name"), name],
          [t("facts.course"), course],
          [t("facts.day"), dayText(completedAt, locale)],
          [t("office.revokedAt"), revokedAt && dayText(revokedAt, locale)],
          [t("office.reason"), revokedFor],
          [
            t("office.insteadOf"),
            insteadOf && <a href={`/sekretariat/diplomer/${insteadOf}`}>{insteadOf}</a>,
          ],
        ]}
      />
      <p>
        <a href={`/diplom/${number}`}>{t("office.public")}</a>
      </p>
      {!revokedAt && <ReasonForm diploma={diploma} act="traek-tilbage" word="revoke" refused={refused} />}
      <ReasonForm diploma={diploma} act="genudsted" word="reissue" refused={refused} />
    </Page>
  );
}

interface ReasonFormProps extends Pick<SecretariatDiplomaProps, "diploma" | "refused"> {
  act: "traek-tilbage" | "genudsted";
  word: "revoke" | "reissue";
}

function ReasonForm({ diploma, act, word, refused }: ReasonFormProps) {
  const { t } = useTranslation("diplomas");
  const mine = refused?.act === act ? refused : undefined;
  const field = {
    id: `f-${word}`,
    name: "grund",
    initialValue: mine?.typed,
    errors: mine && [t(`office.wrong.${mine.why}`)],
  };
  return (
    <Section title={t(`office.${word}`)}>
      <p>{t(`office.${word}Text`)}</p>
      <form method="post" action={`/sekretariat/diplomer/${diploma.number}/${act}`}>
        <TextField field={field} label={t("office.reason")} rows={2} maxLength={300} />
        <Button look={word === "revoke" ? "danger" : "secondary"}>{t(`office.${word}`)}</Button>
      </form>
    </Section>
  );
}
