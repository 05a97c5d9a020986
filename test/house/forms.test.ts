/** A request's form is read in one place. */
import { expect, it } from "vitest";
import { readSource, sourceFiles } from "./sources.ts";

const readsForm = (source: string): boolean => /\.formData\(\)/.test(source);

it("only `readFields` reads the form of a request", () => {
  expect(sourceFiles.filter((file) => readsForm(readSource(file)))).toEqual([
    "app/base/forms/read-form.server.ts",
  ]);
  expect(readsForm("const form = await request.formData();")).toBe(true);
});
