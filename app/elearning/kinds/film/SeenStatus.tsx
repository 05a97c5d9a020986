import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useRenderContext } from "../../../ui/render-context.ts";
import type { FilmView } from "./film.ts";
import { filmTime, notableGaps } from "./film-time.ts";

/** How much of the film has been seen, and what is missing. */
export function SeenStatus({ film }: { film: FilmView }) {
  const { t } = useTranslation("kinds", { keyPrefix: "film" });
  const { locale } = useRenderContext();
  const seen = filmTime(film.seconds, locale);
  const of = filmTime(film.lengthSeconds, locale);
  return (
    <div className="seen">
      <SeenBar film={film} />
      <p className="seen-text">
        <span data-watched>{t("seenOf", { seen, of })}</span>
        <MissingRanges film={film} />
      </p>
      <p className="status-line" role="status" data-status />
      <p className="hint">{t("rule")}</p>
      <noscript>
        <p className="notice notice-warning">{t("noScript")}</p>
      </noscript>
    </div>
  );
}

/** The film as a line, with what has been seen of it. */
function SeenBar({ film }: { film: FilmView }) {
  const { t } = useTranslation("kinds", { keyPrefix: "film" });
  return (
    <svg
      className="seen-bar"
      viewBox={`0 0 ${film.lengthSeconds} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t("bar")}
    >
      <g data-bar>
        {film.seen.map(([from, to]) => (
          <rect key={from} x={from} width={to - from} height="1" />
        ))}
      </g>
    </svg>
  );
}

/** What has not been seen, each range a link that plays it. */
function MissingRanges({ film }: { film: FilmView }) {
  const { t } = useTranslation("kinds", { keyPrefix: "film" });
  const { locale } = useRenderContext();
  const missing = film.complete || film.seconds === 0 ? [] : notableGaps(film.missing);
  return (
    <span data-missing>
      {missing.length > 0 && ` · ${t("missing")} `}
      {missing.map(([from, to]) => (
        <Fragment key={from}>
          <a href={`#t=${from}`} data-from={from}>
            {filmTime(from, locale)}–{filmTime(Math.ceil(to), locale)}
          </a>{" "}
        </Fragment>
      ))}
    </span>
  );
}
