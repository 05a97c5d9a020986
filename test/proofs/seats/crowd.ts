/** Many living processes that are let loose at the same moment. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { realNow } from "../../clock/shift.mjs";
import type { Answer, Order } from "./asker.ts";
import { bundle } from "./bundle.ts";

const once = <T>(child: ChildProcess) =>
  new Promise<T>((resolve, reject) => {
    child.once("message", (message) => resolve(message as T));
    child.once("exit", (code) => reject(new Error(`A process of the crowd ended with ${code}.`)));
  });

/** Starts the processes, and waits until each has the database open. */
export async function startCrowd(size: number) {
  const asker = await bundle(join(import.meta.dirname, "asker.ts"));
  const children: ChildProcess[] = [];
  for (let n = 0; n < size; n++) {
    const child = fork(asker, { execArgv: [] });
    child.setMaxListeners(0);
    children.push(child);
    if (n % 4 === 3) await Promise.all(children.slice(-4).map((one) => once(one)));
  }
  await Promise.all(children.slice(size - (size % 4)).map((one) => once(one)));
  return {
    /** Gives each order to a process of its own, all to be obeyed at one moment soon; answers in the order of the orders. */
    loose(orders: Omit<Order, "at">[]): Promise<Answer[]> {
      const at = realNow() + 100;
      return Promise.all(
        orders.map((order, n) => {
          const child = children[n]!;
          const answer = once<Answer>(child);
          child.send({ ...order, at });
          return answer;
        }),
      );
    },
    part(): void {
      for (const child of children) child.disconnect();
    },
  };
}
