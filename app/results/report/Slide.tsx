import { answersInBarOrder } from "../charts/bars.ts";
import { HatchingDefs, Swatch } from "../charts/Swatch.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { slideSize } from "./slide-size.ts";

interface SlideProps {
  title: string;
  /** The question as it was asked, or what is drawn; a paragraph each. */
  lead: string[];
  /** Round, n, rule and date, a line each. */
  footer: string[];
  /** Draws between the words above and the line over the foot. */
  children: (area: SlideArea) => React.ReactNode;
}

/** The part of a slide that is left for its drawing: from the last line of words above to the line over the foot, in pixels. */
export interface SlideArea {
  top: number;
  bottom: number;
}

/** A chart of its own, with everything on it that is needed to read it correctly. */
export function Slide({ title, lead, footer, children }: SlideProps) {
  const titleLines = wrapText(title, 66);
  const leadLines = lead.flatMap((paragraph) => wrapText(paragraph, 105));
  const leadY = 60 + titleLines.length * 62 + 40;
  const footerLines = footer.flatMap((line) => wrapText(line, 150));
  const footerTop = slideSize.height - 62 - footerLines.length * 30;
  const area = { top: leadY + leadLines.length * 40 + 34, bottom: footerTop - 16 };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={slideSize.width}
      height={slideSize.height}
      viewBox={`0 0 ${slideSize.width} ${slideSize.height}`}
      fontFamily="IBM Plex Sans, system-ui, sans-serif"
      fill="#1a1a1a"
      role="img"
      aria-label={title}
    >
      <HatchingDefs />
      <rect width={slideSize.width} height={slideSize.height} fill="#ffffff" />
      <rect width="18" height={slideSize.height} fill="#004d99" />
      <Lines lines={titleLines} y={120} step={62} size={50} fill="#004d99" strong />
      <Lines lines={leadLines} y={leadY + 40} step={40} size={30} fill="#454545" />
      {children(area)}
      <SlideFooter lines={footerLines} top={footerTop} />
    </svg>
  );
}

function SlideFooter({ lines, top }: { lines: string[]; top: number }) {
  return (
    <>
      <line
        x1={slideSize.edge}
        x2={slideSize.width - slideSize.edge}
        y1={top}
        y2={top}
        stroke="#c9c9c9"
        strokeWidth="2"
      />
      <Lines lines={lines} y={top + 42} step={30} size={22} fill="#454545" />
    </>
  );
}

interface LinesProps {
  lines: string[];
  y: number;
  step: number;
  size: number;
  fill: string;
  strong?: boolean;
}

function Lines({ lines, y, step, size, fill, strong }: LinesProps) {
  return (
    <>
      {lines.map((line, at) => (
        <text
          key={line}
          x={slideSize.edge}
          y={y + at * step}
          fontSize={size}
          fontWeight={strong ? 600 : 400}
          fill={fill}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** A text in lines of at most `maxChars`: SVG does not break lines by itself. */
export function wrapText(text: string, maxChars: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= maxChars)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface EnlargedProps {
  x?: number;
  y: number;
  /** On the slide. */
  width?: number;
  /** Of the drawing itself. */
  height: number;
  by: number;
  children: React.ReactNode;
}

/** A drawing of the page, enlarged to the size of a slide. */
export function Enlarged({
  x = slideSize.edge,
  y,
  width = slideSize.width - 2 * slideSize.edge,
  height,
  by,
  children,
}: EnlargedProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${by})`}>
      <svg width={width / by} height={height} aria-hidden="true">
        {children}
      </svg>
    </g>
  );
}

/** The colours with their answers, in a row. Widths are estimated, since an SVG cannot measure text. */
export function SlideKey({ scale, ordered, y }: { scale: string[]; ordered: boolean; y: number }) {
  const { t } = useFigureTexts();
  let x = slideSize.edge;
  const answers = answersInBarOrder(scale, ordered).map((answer) => {
    const left = x;
    x += 34 + answer.text.length * 14 + 40;
    return { ...answer, left };
  });
  return (
    <g aria-label={t("key")}>
      {answers.map(({ text, side, rank, left }) => (
        <g key={text}>
          <Swatch look={{ side, rank }} x={left} y={y - 22} width={26} height={26} />
          <text x={left + 36} y={y} fontSize="26">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
