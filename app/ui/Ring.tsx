interface RingProps {
  done: number;
  of: number;
  /** What it shows, in words. Left out where the words stand beside it: then screen readers skip the ring. */
  label?: string;
  /** What stands within it: a number, and a smaller line under it. */
  number?: string;
  under?: string;
}

/** A ring that closes as things are done: blue on the way, green when whole. */
export function Ring({ done, of, label, number, under }: RingProps) {
  const percent = of > 0 ? Math.min(100, (done / of) * 100) : 0;
  const described = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <span className={number ? "ring ring-large" : "ring"} {...described}>
      <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <circle className="ring-rest" cx="20" cy="20" r="17" />
        {percent > 0 && (
          <circle
            className={percent === 100 ? "ring-whole" : "ring-part"}
            cx="20"
            cy="20"
            r="17"
            pathLength="100"
            strokeDasharray={`${percent} 100`}
          />
        )}
      </svg>
      {number && (
        <span className="ring-text" aria-hidden={label ? true : undefined}>
          <b>{number}</b>
          {under && <small>{under}</small>}
        </span>
      )}
    </span>
  );
}

/** The space of a dot in the row, in the drawing's units. */
const dotSpace = 14;

/** The same as a row of dots, for a few things: a filled one for each that is done. */
export function Dots({ done, of, label }: { done: number; of: number; label: string }) {
  // A round line end of no length is a dot, and the dashes repeat it.
  const rowOf = (count: number) => `M7 7h${(count - 1) * dotSpace + 0.01}`;
  const width = of * dotSpace;
  return (
    <svg className="dots" viewBox={`0 0 ${width} 14`} width={width} height="14" role="img" aria-label={label}>
      <path className="dots-all" d={rowOf(of)} strokeDasharray={`0 ${dotSpace}`} />
      {done > 0 && <path className="dots-done" d={rowOf(done)} strokeDasharray={`0 ${dotSpace}`} />}
    </svg>
  );
}
