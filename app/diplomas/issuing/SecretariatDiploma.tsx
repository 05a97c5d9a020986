import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { TextField } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { Diploma } from "./diploma.ts";

type ReasonFormName = "revoke" | "reissue";

const pathOf = { revoke: "traek-tilbage", reissue: "genudsted" } as const;

interface SecretariatDiplomaProps {
  diploma: Diploma;
  done?: boolean;
  /** The form that was not taken, with what was typed and what was wrong. */
  refused?: { form: ReasonFormName; reply: Parameters<typeof fieldStates>[0] };
}

/** A diploma as the secretariat sees it, with the forms that revoke and reissue it, each with a reason. */
export function SecretariatDiploma({ diploma, done, refused }: SecretariatDiplomaProps) {
  const { t } = useTranslation("diplomas");
  const { locale } = useRenderContext();
  const { number, name, course, completedAt, revokedAt, revokedFor, insteadOf, personId } = diploma;
  return (
    <Page
      title={t("secretariat.title", { number })}
      up={personId ? { to: `/sekretariat/personer/${personId}`, label: name } : undefined}
    >
      {done && <Notice kind="success">{t("secretariat.done")}</Notice>}
      <Facts
        facts={[
          [t("facts.state"), t(revokedAt ? "secretariat.revoked" : "facts.valid")],
          [t("facts.name"), name],
          [t("facts.course"), course],
          [t("facts.day"), dayText(completedAt, locale)],
          [t("secretariat.revokedAt"), revokedAt && dayText(revokedAt, locale)],
          [t("secretariat.reason"), revokedFor],
          [
            t("secretariat.insteadOf"),
            insteadOf && <a href={`/sekretariat/diplomer/${insteadOf}`}>{insteadOf}</a>,
          ],
        ]}
      />
      <p>
        <a href={`/diplom/${number}`}>{t("secretariat.public")}</a>
      </p>
      {!revokedAt && <ReasonForm diploma={diploma} form="revoke" refused={refused} />}
      <ReasonForm diploma={diploma} form="reissue" refused={refused} />
    </Page>
  );
}

interface ReasonFormProps extends Pick<SecretariatDiplomaProps, "diploma" | "refused"> {
  form: ReasonFormName;
}

function ReasonForm({ diploma, form, refused }: ReasonFormProps) {
  const { t } = useTranslation("diplomas");
  const reply = refused?.form === form ? refused.reply : undefined;
  const field = fieldStates(reply, (complaint) => t(`secretariat.wrong.${complaint as "reason"}`))("grund");
  return (
    <Section title={t(`secretariat.${form}`)}>
      <p>{t(`secretariat.${form}Text`)}</p>
      <form method="post" action={`/sekretariat/diplomer/${diploma.number}/${pathOf[form]}`}>
        <TextField
          field={{ ...field, id: `f-${form}` }}
          label={t("secretariat.reason")}
          rows={2}
          maxLength={300}
        />
        <Button look={form === "revoke" ? "danger" : "secondary"}>{t(`secretariat.${form}`)}</Button>
      </form>
    </Section>
  );
}
