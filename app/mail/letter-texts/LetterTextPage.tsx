import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { type FormReply, fieldStates } from "../../ui/fields.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { ChangeList } from "./ChangeList.tsx";
import {
  type EditedSentence,
  type FixedPart,
  type LetterPreview,
  letterTextPage,
  type TextChange,
} from "./edited-letter.ts";
import { withDanishPlaceholders } from "./placeholder-names.ts";
import { SentenceField } from "./SentenceField.tsx";

interface LetterTextPageProps {
  letter: string;
  locale: "da" | "en";
  sentences: EditedSentence[];
  version: number;
  changes: TextChange[];
  previews: LetterPreview[];
  fixed: FixedPart[];
  /** What was saved, as the address says it. */
  done: string | null;
  reply: FormReply | undefined;
  /** What became of the form: another had changed the letter meanwhile, or it is only shown. */
  answer: "stale" | "previewed" | null;
}

/** The sentences of a letter in one language, how it reads, and what was changed before. */
export function LetterTextPage(props: LetterTextPageProps) {
  const { letter, locale, changes, done, reply, answer } = props;
  const { t } = useTranslation("letterTexts");
  const mail = useTranslation("mail").t;
  return (
    <Page
      title={mail(`kind.${letter as "sign-in"}`)}
      lead={t("letterLead")}
      up={{ to: "/sekretariat/post/tekster", label: t("title") }}
      wide
      beside={<Previews {...props} />}
    >
      <Languages letter={letter} locale={locale} />
      {answer && (
        <Notice kind={answer === "stale" ? "error" : "info"} answersAct>
          {t(`answer.${answer}`)}
        </Notice>
      )}
      {!reply && isDone(done) && <Notice kind="success">{t(`done.${done}`)}</Notice>}
      <SentencesForm {...props} />
      <Restore {...props} />
      {changes.length > 0 && (
        <Section title={t("changes")}>
          <ChangeList changes={changes} lang={locale} />
        </Section>
      )}
    </Page>
  );
}

const outcomes = ["gemt", "uaendret", "oprindelige"] as const;
const isDone = (done: string | null): done is (typeof outcomes)[number] =>
  (outcomes as readonly (string | null)[]).includes(done);

function Languages({ letter, locale }: Pick<LetterTextPageProps, "letter" | "locale">) {
  const { t } = useTranslation("letterTexts");
  const choices = (["da", "en"] as const).map((each) => ({
    to: letterTextPage(letter, each),
    label: t(`language.${each}`),
    chosen: each === locale,
  }));
  return <Choices label={t("languageLabel")} choices={choices} />;
}

/** A complaint about a sentence; of placeholders that are gone it names them. */
function useComplaintText() {
  const { t } = useTranslation("letterTexts");
  return (complaint: string) =>
    complaint.startsWith("lost ")
      ? t("wrong.lost", { which: complaint.slice("lost ".length) })
      : t(`wrong.${complaint as "missing"}`);
}

function SentencesForm({ locale, sentences, version, reply, answer }: LetterTextPageProps) {
  const { t } = useTranslation("letterTexts");
  const typed = reply?.initialValue;
  const fields = fieldStates(
    reply,
    useComplaintText(),
    Object.fromEntries(sentences.map(({ field, text }) => [field, withDanishPlaceholders(text)])),
  );
  // What another has saved meanwhile is shown beside the fields, so saving again is meant.
  const shownVersion = answer === "stale" ? version : (typed?.version ?? version);
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={String(shownVersion)} />
      {sentences.map((sentence) => (
        <SentenceField
          key={sentence.key}
          sentence={sentence}
          field={fields(sentence.field)}
          lang={locale}
          showsStanding={
            answer === "stale" && typed?.[sentence.field] !== withDanishPlaceholders(sentence.text)
          }
        />
      ))}
      <p className="row">
        <Button name="act" value="gem">
          {t("save")}
        </Button>
        <Button look="secondary" name="act" value="se">
          {t("preview")}
        </Button>
      </p>
    </form>
  );
}

/** The way back to the letter's own sentences, where any was changed. */
function Restore({ sentences }: Pick<LetterTextPageProps, "sentences">) {
  const { t } = useTranslation("letterTexts");
  if (sentences.every(({ text, original }) => text === original)) return null;
  return (
    <form method="post">
      <Button look="quiet" name="act" value="oprindelige">
        {t("restore")}
      </Button>
    </form>
  );
}

/** How the letter reads in each of its forms, and what of it cannot be changed. */
function Previews({ locale, previews, fixed }: LetterTextPageProps) {
  const { t } = useTranslation("letterTexts");
  return (
    <>
      <Section title={t("looks")}>
        <p>{t("looksText")}</p>
        {previews.map(({ form, subject, text }) => (
          <details key={form} className="more" open={form === 1}>
            <summary>
              {previews.length > 1 ? t("form", { number: form, count: previews.length }) : t("onlyForm")}
            </summary>
            <div className="card" lang={locale}>
              <b>{subject}</b>
              <div className="letter-text">{text}</div>
            </div>
          </details>
        ))}
      </Section>
      <Section title={t("fixedTitle")}>
        <ul>
          {fixed.map((part) => (
            <li key={part}>{t(`fixed.${part}`)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
