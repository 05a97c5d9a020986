import type { ReactNode } from "react";

export interface WaitingItem {
  key: string;
  count: number;
  /** Whether it should have been done already. */
  late?: boolean;
  /** What is lacking, as the rest of a sentence that begins with the number. */
  text: string;
  /** Whom or what it is about. */
  about?: ReactNode;
  act?: ReactNode;
}

/** What waits for the reader: a number, a sentence and the button that deals with it. */
export function WaitingList({ items }: { items: WaitingItem[] }) {
  return (
    <ul className="waiting card">
      {items.map(({ key, count, late, text, about, act }) => (
        <li key={key}>
          <p>
            <b className={late ? "waiting-count waiting-late" : "waiting-count"}>{count}</b>{" "}
            <span className="waiting-what">
              <strong>{text}</strong>
              {about && <span className="waiting-about">{about}</span>}
            </span>
          </p>
          {act && <div className="waiting-act">{act}</div>}
        </li>
      ))}
    </ul>
  );
}
