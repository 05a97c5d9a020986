/** How long a change may wait to be saved, when the package does not ask for it. */
export const saveDelayMs = 3000;
/** The least time between two saves, whatever the package asks. */
const minSaveGapMs = 300;

/** How long after a page was left its package may still set something that is saved: what its pages do as they close. */
const leavingMs = 2000;

export type SaveTimer = ReturnType<typeof createSaveTimer>;

/** Decides when changes are saved: at once while the page is being left or hidden, when browsers hold back its timers; soon when the package commits, else after a delay. */
export function createSaveTimer(saveNow: (leaving: boolean) => Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leaving = false;
  let leftAt = 0;
  let savedAt = 0;

  function cancel(): void {
    clearTimeout(timer);
    timer = undefined;
  }
  async function save(last: boolean): Promise<void> {
    cancel();
    savedAt = Date.now();
    await saveNow(last);
  }
  /** Plans a save; returns false when it saved at once instead. */
  function changed(commits: boolean): boolean {
    if (leaving || document.hidden) {
      void save(leaving);
      return false;
    }
    const waitMs = commits ? Math.max(0, savedAt + minSaveGapMs - Date.now()) : saveDelayMs;
    if (commits) cancel();
    timer ??= setTimeout(() => void save(false), waitMs);
    return true;
  }
  /** The page is being left, which saves at once; or it is shown again. */
  function setLeaving(now: boolean): void {
    leaving = now;
    leftAt = Date.now();
    if (now) void save(true);
  }
  /** Whether the page has been left, so that a window that the package opened is no longer saved. */
  const isGone = (): boolean => leaving && Date.now() - leftAt > leavingMs;
  return { changed, save, setLeaving, cancel, isGone };
}
