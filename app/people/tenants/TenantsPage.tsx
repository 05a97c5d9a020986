import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { ActButton, Button } from "../../ui/Button.tsx";
import { CheckboxField, Field, optionsOf, SelectField } from "../../ui/Field.tsx";
import { type FormReply, fieldStates } from "../../ui/fields.ts";
import { Empty, Notice, Tag } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { type Column, Table } from "../../ui/Table.tsx";

interface TenantRow {
  id: number;
  tenant: string;
  municipality: string;
  forSecretariat: boolean;
  accountsOnly: boolean;
  allowedAt: Date;
  removedAt: Date | null;
  people: number;
}

interface TenantsPageProps {
  tenants: TenantRow[];
  /** Those that can be added. */
  municipalities: { id: number; name: string }[];
  /** Whether the operator has set up a provider. */
  isSetUp: boolean;
  /** What was typed into a form that was not accepted. */
  reply?: FormReply | undefined;
}

/** The municipalities whose own accounts sign in here, and a form for one more. */
export function TenantsPage({ tenants, municipalities, isSetUp, reply }: TenantsPageProps) {
  const { t } = useTranslation("tenants");
  const site = useTranslation("site").t;
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      up={{ to: "/sekretariat", label: site("nav.secretariat") }}
      wide
    >
      <Outcome />
      {!isSetUp && (
        <Notice kind="warning" permanent>
          {t("notSetUp")}
        </Notice>
      )}
      <Section title={t("list")}>
        <p>
          <a href="/log-ind/kommunekonto/it">{t("guide")}</a>
        </p>
        {tenants.length === 0 ? <Empty>{t("none")}</Empty> : <Tenants tenants={tenants} />}
      </Section>
      <NewTenant municipalities={municipalities} reply={reply} />
    </Page>
  );
}

function Outcome() {
  const { t } = useTranslation("tenants");
  const word = new URLSearchParams(useRenderContext().search).get("ok");
  const done = (["tilladt", "stoppet", "kun-konto", "koder", "har-en"] as const).find((one) => one === word);
  return done ? <Notice kind={done === "har-en" ? "error" : "success"}>{t(`done.${done}`)}</Notice> : null;
}

function Tenants({ tenants }: Pick<TenantsPageProps, "tenants">) {
  const { t } = useTranslation("tenants");
  const { locale } = useRenderContext();
  const at = "/sekretariat/kommunekonti";
  const columns: Column<TenantRow>[] = [
    { head: t("municipality"), cell: ({ municipality }) => municipality },
    { head: t("tenant"), cell: ({ tenant }) => <code>{tenant}</code> },
    {
      head: t("people"),
      cell: ({ people, forSecretariat }) =>
        [t("peopleCount", { count: people }), forSecretariat && t("secretariatToo")]
          .filter(Boolean)
          .join(". "),
    },
    { head: t("since"), cell: ({ allowedAt }) => dayText(allowedAt, locale) },
    { head: t("ways"), cell: (row) => !row.removedAt && <Ways tenant={row} at={at} /> },
    {
      head: t("act"),
      cell: ({ id, municipality: name, removedAt }) =>
        removedAt ? (
          <div>
            <Tag>{t("stopped", { day: dayText(removedAt, locale) })}</Tag>
            <ActButton to={`${at}/${id}/tillad`} look="secondary" label={t("againOne", { name })}>
              {t("again")}
            </ActButton>
          </div>
        ) : (
          <ActButton to={`${at}/${id}/fjern`} look="secondary" label={t("stopOne", { name })}>
            {t("stop")}
          </ActButton>
        ),
    },
  ];
  return <Table caption={t("list")} hideCaption columns={columns} rows={tenants} rowKey={({ id }) => id} />;
}

/** Whether the municipality's people may use codes by mail too, and the button that changes it. */
function Ways({ tenant: { id, municipality: name, accountsOnly }, at }: { tenant: TenantRow; at: string }) {
  const { t } = useTranslation("tenants");
  const [only, label] = accountsOnly
    ? ["nej", t("allowCodesFor", { name })]
    : ["ja", t("requireFor", { name })];
  return (
    <div>
      {accountsOnly ? t("only") : t("both")}
      <ActButton to={`${at}/${id}/kun-konto`} look="soft" name="kun" value={only} label={label}>
        {accountsOnly ? t("allowCodes") : t("requireAccounts")}
      </ActButton>
    </div>
  );
}

function NewTenant({ municipalities, reply }: Pick<TenantsPageProps, "municipalities" | "reply">) {
  const { t } = useTranslation("tenants");
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "known"}`));
  return (
    <Section title={t("new")}>
      <form method="post" noValidate>
        <SelectField
          field={fields("municipalityId")}
          label={t("municipality")}
          options={[{ value: "", label: t("choose") }, ...optionsOf(municipalities)]}
        />
        <Field
          field={fields("tenant")}
          label={t("tenant")}
          hint={t("tenantHint")}
          maxLength={64}
          autoComplete="off"
          spellCheck={false}
        />
        <CheckboxField
          field={fields("forSecretariat")}
          label={t("forSecretariat")}
          hint={t("forSecretariatHint")}
          options={[{ value: "ja", label: t("yes") }]}
        />
        <Button>{t("add")}</Button>
      </form>
    </Section>
  );
}
