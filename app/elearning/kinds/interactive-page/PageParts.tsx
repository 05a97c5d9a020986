import { useTranslation } from "react-i18next";
import { Notice } from "../../../ui/Notice.tsx";
import type { LessonProps } from "../lesson-kind.ts";
import type { FoldView, PageView, Picture, ScreenView } from "./page-content.ts";

/** An interactive page: what is opened is asked of the server, so that it counts with scripts off as well. */
export function PageParts({ lesson, content: page }: LessonProps<PageView>) {
  const { t } = useTranslation("kinds", { keyPrefix: "page" });
  const { opened, of, parts } = page;
  const openAt = `/e-laering/${lesson.slug}/aabn`;
  const pictureAt = `/e-laering/${lesson.slug}/billede`;
  return (
    <div className="parts" data-module="in-place">
      {parts.map((part) =>
        part.kind === "text" ? (
          <p key={part.at} lang="da">
            {part.text}
          </p>
        ) : part.kind === "picture" ? (
          <PagePicture key={part.at} picture={part.picture} alt={part.alt} at={pictureAt} />
        ) : part.kind === "fold" ? (
          <FoldPart key={part.at} part={part} openAt={openAt} />
        ) : (
          <ScreenPart key={part.at} part={part} openAt={openAt} pictureAt={pictureAt} />
        ),
      )}
      <div role="status">
        {opened < of ? (
          <p>{t("opened", { opened, of })}</p>
        ) : (
          <Notice kind="success" permanent>
            {t("all")}
          </Notice>
        )}
      </div>
    </div>
  );
}

function PagePicture({
  picture: { file, width, height },
  alt,
  at,
}: {
  picture: Picture;
  alt: string;
  at: string;
}) {
  return <img src={`${at}/${file}`} width={width} height={height} alt={alt} lang="da" />;
}

function FoldPart({ part: { id, title, text }, openAt }: { part: FoldView; openAt: string }) {
  if (text !== null)
    return (
      <details className="fold" open id={id} lang="da">
        <summary>{title}</summary>
        <Paragraphs text={text} />
      </details>
    );
  return (
    <form method="post" action={openAt} className="fold" id={id} lang="da">
      <button className="fold-closed" name="del" value={id} aria-expanded="false">
        {title}
      </button>
    </form>
  );
}

const Paragraphs = ({ text }: { text: string }) =>
  text.split("\n").map((paragraph) => <p key={paragraph}>{paragraph}</p>);

interface ScreenProps {
  part: ScreenView;
  openAt: string;
  pictureAt: string;
}

/**
 * A picture of a screen with real buttons on it, in hundredths of the picture: SVG places them, since the policy allows no
 * styles in the page. What was opened stands beneath, in the order of the buttons.
 */
function ScreenPart({ part: { picture, alt, spots }, openAt, pictureAt }: ScreenProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "page" });
  const opened = spots.filter(({ text }) => text !== null);
  return (
    <div className="screen-part">
      <p className="hint">{t("press")}</p>
      <form method="post" action={openAt} className="screen">
        <PagePicture picture={picture} alt={alt} at={pictureAt} />
        <svg role="presentation" width="100%" height="100%">
          {spots.map(({ id, title, text, left, top, width, height }) => (
            <foreignObject key={id} x={`${left}%`} y={`${top}%`} width={`${width}%`} height={`${height}%`}>
              <span className="spot-place">
                <button
                  className={text === null ? "spot" : "spot spot-opened"}
                  name="del"
                  value={id}
                  aria-label={title}
                  aria-expanded={text !== null}
                  lang="da"
                />
              </span>
            </foreignObject>
          ))}
        </svg>
      </form>
      <dl className="spot-texts" lang="da">
        {opened.map(({ id, title, text }) => (
          <div key={id} id={id}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
