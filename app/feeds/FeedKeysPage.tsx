import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { feedScopes } from "../../db/enums.ts";
import { ActButton, Button } from "../ui/Button.tsx";
import { dayText, dateTimeText } from "../base/dates/date-text.ts";
import { CheckboxField, Field, optionsOf, SelectField } from "../ui/Field.tsx";
import { type FormReply, fieldStates } from "../ui/fields.ts";
import { Empty, Notice, Tag } from "../ui/Notice.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { useRenderContext } from "../ui/render-context.ts";
import { type Column, Table } from "../ui/Table.tsx";
import type { FeedKeyRow } from "./feed-key.ts";

interface FeedKeysProps {
  keys: FeedKeyRow[];
  municipalities: { id: number; name: string }[];
  /** The address of the site, without a path. */
  base: string;
  /** The key that has just been made: shown this once. */
  token?: string;
  /** What was typed into a form that was not accepted. */
  reply?: FormReply;
  /** What the words of the figures mean. */
  howCounted: ReactNode;
}

/** The keys to the feeds, a form for a new one, and how Power BI and Excel are connected. */
export function FeedKeysPage({ keys, municipalities, base, token, reply, howCounted }: FeedKeysProps) {
  const { t } = useTranslation("feeds");
  const site = useTranslation("site").t;
  const up = { to: "/sekretariat", label: site("nav.secretariat") };
  return (
    <Page title={t("title")} lead={t("lead")} up={up} wide>
      {token && (
        <Notice kind="success" title={t("made")}>
          <p>{t("madeText")}</p>
          <p>
            <code>{token}</code>
          </p>
        </Notice>
      )}
      <Section title={t("keys")}>
        {keys.length === 0 ? <Empty>{t("none")}</Empty> : <Keys keys={keys} />}
      </Section>
      <NewKey municipalities={municipalities} reply={reply} />
      <Guide base={base} />
      {howCounted}
    </Page>
  );
}

function Keys({ keys }: Pick<FeedKeysProps, "keys">) {
  const { t } = useTranslation("feeds");
  const { locale } = useRenderContext();
  const columns: Column<FeedKeyRow>[] = [
    { head: t("name"), cell: ({ name }) => name },
    {
      head: t("scopes"),
      cell: ({ scopes, municipality }) =>
        [scopes.map((scope) => t(`scope.${scope}`)).join(", "), municipality].filter(Boolean).join(" – "),
    },
    {
      head: t("madeBy"),
      cell: ({ madeBy, madeAt }) => [madeBy, dayText(madeAt, locale)].filter(Boolean).join(", "),
    },
    { head: t("usedAt"), cell: ({ usedAt }) => (usedAt ? dateTimeText(usedAt, locale) : t("never")) },
    {
      head: t("end"),
      cell: ({ id, name, endedAt }) =>
        endedAt ? (
          <Tag>{t("ended", { day: dayText(endedAt, locale) })}</Tag>
        ) : (
          <ActButton to={`/sekretariat/feeds/${id}/afslut`} look="secondary" label={t("endOne", { name })}>
            {t("end")}
          </ActButton>
        ),
    },
  ];
  return <Table caption={t("keys")} columns={columns} rows={keys} rowKey={({ id }) => id} />;
}

function NewKey({ municipalities, reply }: Pick<FeedKeysProps, "municipalities" | "reply">) {
  const { t } = useTranslation("feeds");
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "missing"}`));
  return (
    <Section title={t("new")}>
      <form method="post" noValidate>
        <Field field={fields("name")} label={t("name")} hint={t("nameHint")} maxLength={80} />
        <CheckboxField
          field={fields("scopes")}
          label={t("scopes")}
          hint={t("scopesHint")}
          options={feedScopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
        />
        <SelectField
          field={fields("municipalityId")}
          label={t("of")}
          hint={t("ofHint")}
          options={[{ value: "", label: t("ofAll") }, ...optionsOf(municipalities)]}
        />
        <Button>{t("make")}</Button>
      </form>
      <p>
        <a href="/sekretariat/medarbejdernumre">{t("staffNumbers")}</a>
      </p>
    </Section>
  );
}

function Guide({ base }: { base: string }) {
  const { t } = useTranslation("feeds");
  const steps = (of: "powerBi" | "excel" | "program") =>
    (t(`${of}.steps`, { returnObjects: true }) as unknown as string[]).map((step) =>
      step.replace("{{base}}", base),
    );
  return (
    <Section title={t("guide")}>
      <p>{t("guideText")}</p>
      <ul>
        {feedScopes.map((scope) => (
          <li key={scope}>
            <code>{`${base}/feed/v1/${scope}.json`}</code> {t("or")} <code>.csv</code> – {t(`what.${scope}`)}
          </li>
        ))}
      </ul>
      {(["powerBi", "excel", "program"] as const).map((of) => (
        <details key={of} className="more">
          <summary>{t(`${of}.title`)}</summary>
          <ol>
            {steps(of).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
      <p className="hint">{t("careful")}</p>
    </Section>
  );
}
