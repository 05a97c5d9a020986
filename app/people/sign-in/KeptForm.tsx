import { useTranslation } from "react-i18next";
import { Notice } from "../../ui/Notice.tsx";

interface KeptFormNoticeProps {
  /** What was typed and has no field on the page. */
  left: string[];
  /** The page of the form, when this is another one. */
  to?: string;
  /** Whether the form below stands filled. */
  filled?: boolean;
}

/** Says that what was typed before signing in is still here. */
export function KeptFormNotice({ left, to, filled }: KeptFormNoticeProps) {
  const { t } = useTranslation("signIn");
  if (to) return <KeptElsewhere texts={left} to={to} />;
  const sentence = t(filled ? "kept.here" : "kept.gone");
  return (
    <Notice kind="info" answersAct>
      {left.length === 0 ? (
        sentence
      ) : (
        <>
          <p>
            {sentence} {filled && t("kept.left")}
          </p>
          <TypedTexts texts={left} />
        </>
      )}
    </Notice>
  );
}

function KeptElsewhere({ texts, to }: { texts: string[]; to: string }) {
  const { t } = useTranslation("signIn");
  return (
    <Notice kind="info">
      <p>
        {t("kept.elsewhere")} <a href={to}>{t("kept.go")}</a>
      </p>
      <details className="more">
        <summary>{t("kept.show")}</summary>
        <TypedTexts texts={texts} />
      </details>
    </Notice>
  );
}

/** What somebody has typed, to copy it from. */
export function TypedTexts({ texts }: { texts: string[] }) {
  return (
    <ul className="typed-texts">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Says that what was sent in another role waits for that role. */
export function KeptForOtherRole() {
  const { t } = useTranslation("signIn");
  return <Notice kind="info">{t("kept.otherRole")}</Notice>;
}
