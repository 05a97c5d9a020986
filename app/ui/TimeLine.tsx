import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";

export interface TimeLineItem {
  key: string;
  /** `now` is the one thing to do first. */
  state: "done" | "now" | "ahead" | "late";
  /** What kind of thing it is, shown until it is done. */
  icon?: IconName;
  /** Stands in place of the mark, and shows how far it is as well. */
  picture?: ReactNode;
  title: ReactNode;
  /** One line under the title. */
  detail?: ReactNode;
  /** A tag or a button at the end of the line. */
  side?: ReactNode;
  /** What stands under the whole item, over its full width. */
  below?: ReactNode;
}

interface TimeLineProps {
  items: TimeLineItem[];
  label?: string;
  /** Whether it stands under a third heading. */
  within?: boolean | undefined;
}

/** Things in the order in which they come, each with a mark for how far it is. The tag or the words of an item say the same as its mark. */
export function TimeLine({ items, label, within }: TimeLineProps) {
  const Heading = within ? "h4" : "h3";
  return (
    <ol className="time-line" aria-label={label}>
      {items.map(({ key, state, icon, picture, title, detail, side, below }) => (
        <li key={key} className={`time-line-${state}`}>
          {picture ? (
            <span className="time-line-picture">{picture}</span>
          ) : (
            <span className={icon ? "time-line-mark time-line-icon" : "time-line-mark"}>
              {state === "done" ? <Icon name="check" size={16} /> : icon && <Icon name={icon} size={16} />}
            </span>
          )}
          <div className="time-line-text">
            <Heading>{title}</Heading>
            {detail && <p>{detail}</p>}
          </div>
          {side && <div className="time-line-side">{side}</div>}
          {below && <div className="time-line-below">{below}</div>}
        </li>
      ))}
    </ol>
  );
}
