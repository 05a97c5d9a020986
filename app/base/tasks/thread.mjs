/** What a worker thread runs: loads the file of a task, says that the task begins, and runs it. Plain JavaScript, since it is what makes TypeScript load. */
import { register } from "tsx/esm/api";

register();

export default async function runTask({ file, input, begun }) {
  const { default: task } = await import(file);
  begun.postMessage("begun");
  begun.close();
  return task(input);
}
