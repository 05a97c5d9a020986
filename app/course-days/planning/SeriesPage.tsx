import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dayKinds } from "../../../db/enums.ts";
import { Button, ConfirmationTick } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Field, FieldGroup, type FieldState, optionsOf, SelectField, TextField } from "../../ui/Field.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { isClash } from "./clashes.ts";
import { maxChars } from "./day-form.ts";
import {
  maxSeriesDays,
  nameInRow,
  type RowField,
  type SeriesComplaint,
  type SharedField,
  type TypedSeries,
} from "./series.ts";
import type { PlacedRow } from "./venues.ts";

interface SeriesPageProps {
  series: TypedSeries;
  /** What was wrong with it as it was sent. */
  wrong: SeriesComplaint[];
  /** Whether the series has been typed in already. */
  isTyped: boolean;
  municipalities: { id: number; name: string }[];
  lastPlaces: PlacedRow[];
}

/** Several days planned at once, a row a day. */
export function SeriesPage({ series, wrong, isTyped, municipalities, lastPlaces }: SeriesPageProps) {
  const { t } = useTranslation("planning");
  const { rows } = series;
  const areClashes = wrong.length > 0 && wrong.every(({ complaint }) => isClash(complaint));
  return (
    <Page
      title={t("series.title")}
      lead={t("series.lead", { max: maxSeriesDays })}
      up={{ to: "/sekretariat/kursusdage", label: t("title") }}
      wide
    >
      <form
        method="post"
        noValidate
        data-module="series"
        data-places={JSON.stringify(lastPlaces)}
        data-changed={isTyped ? "" : undefined}
      >
        {/* The Enter key presses the first button of a form. */}
        <button name="goer" value="opret" hidden />
        <p className="hint">{t("series.hint")}</p>
        {rows.map((_, row) => (
          <Row key={idInRow("on", row)} {...{ row, series, wrong, municipalities }} />
        ))}
        <RowButtons count={rows.length} />
        <SharedFields series={series} wrong={wrong} />
        {areClashes && <ConfirmationTick>{t("series.clashes")}</ConfirmationTick>}
        <Button name="goer" value="opret">
          {t("series.save")}
        </Button>
      </form>
    </Page>
  );
}

/** What adds a row and fills in places, without scripts too: the page comes again where the new row is. */
function RowButtons({ count }: { count: number }) {
  const { t } = useTranslation("planning");
  return (
    <p className="row">
      {count < maxSeriesDays ? (
        <Button look="secondary" name="goer" value="tilfoej" formAction={`#${idInRow("on", count)}`}>
          {t("series.add")}
        </Button>
      ) : (
        <span>{t("series.most", { max: maxSeriesDays })}</span>
      )}
      <Button look="secondary" name="goer" value="steder">
        {t("series.places")}
      </Button>
    </p>
  );
}

const idInRow = (field: RowField, row: number) => `f-${nameInRow(field, row)}`;

type SeriesState = Pick<SeriesPageProps, "series" | "wrong">;

/** The sentences for what is wrong with a field; undefined when nothing is. */
function useComplaints(wrong: SeriesComplaint[]) {
  const { t } = useTranslation("planning");
  return (field: string, row?: number): string[] | undefined => {
    const own = wrong.filter((one) => one.field === field && (row === undefined || one.row === row));
    const sentences = own.map(({ complaint }) =>
      t(`wrong.${complaint as "missing"}`, { count: maxChars[field as "venue"], max: maxSeriesDays }),
    );
    return sentences.length > 0 ? [...new Set(sentences)] : undefined;
  };
}

const digits = { inputMode: "numeric", autoComplete: "off" } as const;

/** The fields of one day. */
function Row(props: SeriesState & Pick<SeriesPageProps, "municipalities"> & { row: number }) {
  const { row, series, wrong, municipalities } = props;
  const { t } = useTranslation("planning");
  const complaintsOf = useComplaints(wrong);
  const number = row + 1;
  const fieldOf = (field: RowField): FieldState => ({
    id: idInRow(field, row),
    name: nameInRow(field, row),
    initialValue: series.rows[row]![field],
    errors: complaintsOf(field, row),
  });
  return (
    <div className="card series-row">
      <FieldGroup label={t("series.row", { number })}>
        <RowFields fieldOf={fieldOf} municipalities={municipalities}>
          {series.rows.length > 1 && (
            <Button
              look="quiet"
              name="goer"
              value={`fjern-${row}`}
              aria-label={t("series.removeRow", { number })}
            >
              {t("series.remove")}
            </Button>
          )}
        </RowFields>
      </FieldGroup>
    </div>
  );
}

interface RowFieldsProps extends Pick<SeriesPageProps, "municipalities"> {
  fieldOf: (field: RowField) => FieldState;
  children: ReactNode;
}

function RowFields({ fieldOf, municipalities, children }: RowFieldsProps) {
  const { t } = useTranslation("planning");
  const noMunicipality = { value: "", label: t("series.chooseHost") };
  return (
    <div className="series-fields">
      <DateField field={fieldOf("on")} label={t("on")} />
      <Field field={fieldOf("fromTime")} label={t("from")} {...digits} />
      <Field field={fieldOf("toTime")} label={t("to")} {...digits} />
      <SelectField
        field={fieldOf("hostMunicipalityId")}
        label={t("host")}
        options={[noMunicipality, ...optionsOf(municipalities)]}
      />
      <Field field={fieldOf("venue")} label={t("venue")} maxLength={maxChars.venue} />
      <Field field={fieldOf("room")} label={t("room")} maxLength={maxChars.room} />
      <Field field={fieldOf("address")} label={t("address")} maxLength={maxChars.address} />
      <Field field={fieldOf("teacher")} label={t("teacher")} maxLength={maxChars.teacher} />
      <Field field={fieldOf("seats")} label={t("seats")} {...digits} />
      <DateField field={fieldOf("opensOn")} label={t("opensOn")} />
      <DateField field={fieldOf("closesOn")} label={t("closesOn")} />
      {children}
    </div>
  );
}

/** What all the days share. */
function SharedFields({ series, wrong }: SeriesState) {
  const { t } = useTranslation("planning");
  const courseDays = useTranslation("courseDays").t;
  const complaintsOf = useComplaints(wrong);
  const fieldOf = (name: SharedField): FieldState => ({
    id: `f-${name}`,
    name,
    initialValue: series.shared[name],
    errors: complaintsOf(name),
  });
  return (
    <Section title={t("series.shared")}>
      <SelectField
        field={fieldOf("kind")}
        label={t("kind")}
        options={dayKinds.map((value) => ({ value, label: courseDays(`kind.${value}`) }))}
      />
      <TextField
        field={fieldOf("practical")}
        label={t("practical")}
        hint={t("practicalHint")}
        maxLength={maxChars.practical}
      />
      <Field
        field={fieldOf("contact")}
        label={t("contact")}
        hint={t("contactHint")}
        maxLength={maxChars.contact}
      />
    </Section>
  );
}
