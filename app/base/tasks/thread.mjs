/** What a worker thread runs: loads the file of a task, says that the task begins, and runs it. Plain JavaScript, since it is what makes TypeScript load. */
import { register } from "tsx/esm/api";

register();

// Its port stays open until the thread ends, which closes it: that tells when an ended task writes nothing more.
export default async function runTask({ file, input, begun }) {
  const { default: task } = await import(file);
  begun.postMessage("begun");
  const result = await task(input);
  begun.close();
  return result;
}
