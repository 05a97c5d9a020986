/** Whether the error says that another process held the write lock longer than SQLite waited for it. */
export const isDatabaseBusy = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
