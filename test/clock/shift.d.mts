export function realNow(): number;
export function setClock(moment: Date): void;
export function clockSettings(
  moment?: Date,
  options?: string,
): { NODE_OPTIONS: string; CLOCK_SHIFT_MS: string };
