import { useTranslation } from "react-i18next";
import { SelectField } from "../../ui/Field.tsx";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { asWritten, choicesOfColumn, municipalityColumn, type Place, unmapped } from "./mapping.ts";
import {
  columnMeanings,
  type MappedColumn,
  maxLabelsPerColumn,
  maxMunicipalityTexts,
  setAside,
} from "./mapping-form.ts";
import { useColumnTitle } from "./useColumnTitle.ts";

interface ColumnFieldsProps {
  mapped: MappedColumn;
  at: number;
  questionnaire: Questionnaire;
  places: Place[];
}

/** What a column of the file is, and what each text in it means. */
export function ColumnFields({ mapped, at, questionnaire, places }: ColumnFieldsProps) {
  const { t } = useTranslation("answerImport");
  const titleOf = useColumnTitle(questionnaire);
  const isMunicipality = mapped.column === municipalityColumn;
  const meanings = [
    { value: "", label: t("notStored") },
    ...columnMeanings(questionnaire).map((value) => ({ value, label: titleOf(value) })),
  ];
  return (
    <fieldset className="field">
      <legend>{mapped.written}</legend>
      <SelectField
        field={{ id: `c${at}`, name: `c${at}`, initialValue: mapped.column }}
        label={t("is")}
        options={meanings}
      />
      {mapped.tooMany && (
        <p className="wrong">
          {t("tooMany", { count: isMunicipality ? maxMunicipalityTexts : maxLabelsPerColumn })}
        </p>
      )}
      <LabelFields {...{ mapped, at, questionnaire, places }} />
    </fieldset>
  );
}

/** A field for each text in the column; those whose meaning was found are folded away. */
function LabelFields({ mapped: { column, labels }, at, questionnaire, places }: ColumnFieldsProps) {
  const { t } = useTranslation("answerImport");
  const options = useLabelMeanings(column, questionnaire, places);
  const fields = labels.map(({ label, value }, n) => ({
    isOpen: [unmapped, asWritten, setAside].includes(value),
    field: (
      <SelectField
        key={label}
        field={{ id: `l${at}-${n}`, name: `l${at}.${n}`, initialValue: value }}
        label={t("label", { label })}
        options={options}
      />
    ),
  }));
  const isMunicipality = column === municipalityColumn;
  const found = fields.filter(({ isOpen }) => !isOpen);
  const unknown = labels.filter(({ value }) => value === asWritten).length;
  return (
    <>
      {unknown > 0 && <p>{t("unknownMunicipalities", { count: unknown })}</p>}
      {fields.filter((one) => !found.includes(one)).map(({ field }) => field)}
      {found.length > 0 && (
        <details className="more">
          <summary>
            {t(isMunicipality ? "foundMunicipalities" : "foundLabels", { count: found.length })}
          </summary>
          {found.map(({ field }) => field)}
        </details>
      )}
    </>
  );
}

/** What a text in the column can mean. */
function useLabelMeanings(column: string, questionnaire: Questionnaire, places: Place[]) {
  const { t } = useTranslation("answerImport");
  const isMunicipality = column === municipalityColumn;
  const choices = choicesOfColumn(questionnaire, column, places) ?? [];
  return [
    isMunicipality ? { value: asWritten, label: t("asWritten") } : { value: unmapped, label: t("unsaid") },
    ...choices.map(({ value, text }) => ({ value, label: text })),
    { value: setAside, label: t(isMunicipality ? "noMunicipality" : "aside") },
  ];
}
