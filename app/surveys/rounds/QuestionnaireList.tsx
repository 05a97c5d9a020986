import { useTranslation } from "react-i18next";
import type { QuestionnaireOption } from "./chosen-questionnaire.ts";

/** The questionnaires that a round can use, each a link to the round's form: the newest version of each, then the earlier ones folded away. */
export function QuestionnaireList({ questionnaires }: { questionnaires: QuestionnaireOption[] }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const nameOf = ({ value }: QuestionnaireOption) => value.split(".")[0];
  const isNewest = (option: QuestionnaireOption) =>
    questionnaires.find((other) => nameOf(other) === nameOf(option)) === option;
  const earlier = questionnaires.filter((option) => !isNewest(option));
  return (
    <>
      <Links options={questionnaires.filter(isNewest)} />
      {earlier.length > 0 && (
        <details className="more">
          <summary>{t("earlierVersions")}</summary>
          <Links options={earlier} />
        </details>
      )}
    </>
  );
}

function Links({ options }: { options: QuestionnaireOption[] }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  return (
    <ul>
      {options.map((option) => (
        <li key={option.value}>
          <a href={`?skema=${option.value}`}>{t("version", { ...option })}</a>
        </li>
      ))}
    </ul>
  );
}
