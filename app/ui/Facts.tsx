import { Fragment, type ReactNode } from "react";

/** A list of headings and facts about one thing. An empty fact is left out with its heading. */
export function Facts({ facts }: { facts: [head: string, fact: ReactNode][] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, fact]) => fact !== null && fact !== "")
        .map(([head, fact]) => (
          <Fragment key={head}>
            <dt>{head}</dt>
            <dd>{fact}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
