/** Why the process does not start with these settings or this database: for its operator to read, so a sentence without a stack. */
export class StartRefused extends Error {
  override name = "StartRefused";
}
