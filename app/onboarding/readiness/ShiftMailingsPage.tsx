import { useTranslation } from "react-i18next";
import { ActButton, Button } from "../../ui/Button.tsx";
import { optionsOf, SelectField } from "../../ui/Field.tsx";
import { type FormReply, fieldStates } from "../../ui/fields.ts";
import { Empty, Notice, Tag } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { type MailingCandidate, mailingDays, type ShiftMailing } from "./shift-mailing.ts";

interface ShiftMailingsProps {
  mailings: ShiftMailing[];
  candidates: MailingCandidate[];
  municipalities: { id: number; name: string }[];
  /** What was just done, as the address says. */
  ok: string | null;
  /** What was chosen in a form that was not accepted. */
  reply: FormReply | undefined;
}

/** Who is mailed the changes in who is ready for shifts, and a form that chooses one more. */
export function ShiftMailingsPage({ mailings, ok, ...choices }: ShiftMailingsProps) {
  const { t } = useTranslation("readiness");
  return (
    <Page
      title={t("mailing.title")}
      lead={t("mailing.lead")}
      up={{ to: "/klar-til-vagt", label: t("title") }}
    >
      {ok === "valgt" && <Notice kind="success">{t("mailing.set")}</Notice>}
      {ok === "afsluttet" && <Notice kind="success">{t("mailing.ended")}</Notice>}
      <Section title={t("mailing.who")}>
        {mailings.length === 0 ? <Empty>{t("mailing.none")}</Empty> : <Mailings mailings={mailings} />}
      </Section>
      <NewMailing {...choices} />
    </Page>
  );
}

function Mailings({ mailings }: Pick<ShiftMailingsProps, "mailings">) {
  const { t } = useTranslation("readiness");
  const columns: Column<ShiftMailing>[] = [
    {
      head: t("name"),
      cell: ({ name, mayReceive }) => (
        <>
          {name} {!mayReceive && <Tag kind="bad">{t("mailing.gone")}</Tag>}
        </>
      ),
    },
    { head: t("place"), cell: ({ municipality }) => municipality ?? t("mailing.all") },
    { head: t("mailing.when"), cell: ({ when }) => t(`mailing.days.${when}`) },
    {
      head: t("mailing.end"),
      cell: ({ id, name }) => (
        <ActButton
          to={`/sekretariat/vagtmails/${id}/afslut`}
          look="secondary"
          label={t("mailing.endOne", { name })}
        >
          {t("mailing.end")}
        </ActButton>
      ),
    },
  ];
  return (
    <Table caption={t("mailing.who")} hideCaption columns={columns} rows={mailings} rowKey={({ id }) => id} />
  );
}

function NewMailing({ candidates, municipalities, reply }: Omit<ShiftMailingsProps, "mailings" | "ok">) {
  const { t } = useTranslation("readiness");
  const fields = fieldStates(reply, (complaint) => t(`mailing.wrong.${complaint as "missing"}`));
  const places = [...new Set(candidates.map(({ municipality }) => municipality))];
  return (
    <Section title={t("mailing.new")}>
      <form method="post" noValidate>
        <SelectField
          field={fields("personId")}
          label={t("mailing.person")}
          options={[{ value: "", label: t("mailing.choose") }]}
          groups={places.map((place) => ({
            label: place ?? t("mailing.secretariat"),
            options: optionsOf(candidates.filter(({ municipality }) => municipality === place)),
          }))}
        />
        <SelectField
          field={fields("municipalityId")}
          label={t("place")}
          hint={t("mailing.placeHint")}
          options={[{ value: "", label: t("mailing.all") }, ...optionsOf(municipalities)]}
        />
        <SelectField
          field={fields("when")}
          label={t("mailing.when")}
          options={mailingDays.map((value) => ({ value, label: t(`mailing.days.${value}`) }))}
        />
        <Button>{t("mailing.save")}</Button>
      </form>
    </Section>
  );
}
