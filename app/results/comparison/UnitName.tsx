import { useFigureTexts } from "./useFigureTexts.ts";

interface UnitNameProps {
  unit: string;
  municipalities: string[];
}

/** The name of a unit, with its municipalities where it is a pool of several. */
export function UnitName({ unit, municipalities }: UnitNameProps) {
  const { unitText } = useFigureTexts();
  return (
    <>
      {unitText(unit)}
      {municipalities.length > 1 && <span className="hint"> {municipalities.join(", ")}</span>}
    </>
  );
}
