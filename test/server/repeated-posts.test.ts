import { describe, expect, it } from "vitest";
import { takeFormKey, withFormKey } from "../../app/base/forms/form-key.ts";
import { createRepeatGuard } from "../../app/server/repeated-posts.ts";

const key = "k".repeat(43);
const redirected = () => new Response(null, { status: 303, headers: { Location: "/kurser/1" } });

/** A site with one act, which counts how often it was done. */
function site(answer: (times: number) => Response = redirected) {
  let [times, at] = [0, 0];
  const answerOnce = createRepeatGuard(() => at);
  const act = async () => answer(++times);
  const send = (body: string, { sessionId = 1, path = "/kurser", formKey = key as string | null } = {}) =>
    answerOnce({ sessionId, path, key: formKey, body: Buffer.from(body) }, act);
  return { send, times: () => times, wait: (ms: number) => (at += ms) };
}

describe("a form that is sent twice", () => {
  it("acts once, however many arrive together, and each is led to the same page", async () => {
    const { send, times } = site();
    const answers = await Promise.all(Array.from({ length: 6 }, () => send("titel=a")));
    answers.push(await send("titel=a"));
    expect(answers.map(({ headers }) => headers.get("Location"))).toEqual(Array(7).fill("/kurser/1"));
    expect(times()).toBe(1);
  });

  it("acts again when it came from another page, session or address, has other content, or follows another form", async () => {
    const { send, times } = site();
    await send("titel=a");
    await send("titel=a", { formKey: "n".repeat(43) });
    await send("titel=a", { sessionId: 2 });
    await send("titel=b");
    await send("titel=b", { path: "/kurser/2" });
    await send("titel=a");
    expect(times()).toBe(6);
  });

  it("acts again a minute later; without a key, two seconds later", async () => {
    const { send, times, wait } = site();
    await send("titel=a");
    wait(59_999);
    await send("titel=a");
    expect(times()).toBe(1);
    wait(1);
    await send("titel=a");
    expect(times()).toBe(2);
    await send("titel=b", { formKey: null });
    wait(1999);
    await send("titel=b", { formKey: null });
    expect(times()).toBe(3);
    wait(1);
    await send("titel=b", { formKey: null });
    expect(times()).toBe(4);
  });

  it("acts again when the first was refused or failed", async () => {
    const refused = site((times) =>
      times === 1 ? new Response("Skriv en titel.", { status: 400 }) : redirected(),
    );
    expect([(await refused.send("")).status, (await refused.send("")).status]).toEqual([400, 303]);
    const failed = site((times) => {
      if (times === 1) throw new Error("fault");
      return redirected();
    });
    await expect(failed.send("")).rejects.toThrow("fault");
    expect((await failed.send("")).status).toBe(303);
  });
});

describe("the key of a page's forms", () => {
  const field = `<input type="hidden" name="once" value="${key}"/>`;

  it("stands in every form that posts, but not in searches and uploads", () => {
    const forms = [
      '<form method="post" class="act">',
      '<form action="/a&gt;b" method="post">',
      '<form class="search">',
      '<form method="post" enctype="multipart/form-data">',
      '<form method="post" action="/liste" encType="multipart/form-data">',
    ];
    expect(withFormKey(forms.join("<p>"), key)).toBe(
      [forms[0] + field, forms[1] + field, ...forms.slice(2)].join("<p>"),
    );
  });

  it("is one that tells its owner in a form that people fill in, which asks before it is left", () => {
    const own = `<input type="hidden" name="once" value="own"/>`;
    const asking = (tag: string) => tag.replace(">", ' data-module="unsaved">');
    const typed = [
      '<textarea name="a"></textarea>',
      '<select name="a"></select>',
      '<input type="text" name="a"/>',
    ];
    for (const control of typed)
      expect(withFormKey(`<form method="post">${control}</form>`, key, () => "own")).toBe(
        `${asking('<form method="post">')}${own}${control}</form>`,
      );
    const buttons = [
      '<input type="hidden" name="a" value="1"/>',
      '<input type="checkbox" name="sikker"/>',
      "<button></button>",
    ];
    for (const control of buttons)
      expect(withFormKey(`<form method="post">${control}</form>`, key, () => "own")).toBe(
        `<form method="post">${field}${control}</form>`,
      );
  });

  it("is taken out of what is sent, wherever it stands, and nothing else is", () => {
    const take = (body: string) => {
      const { key, rest } = takeFormKey(Buffer.from(body));
      return [key, rest.toString()];
    };
    expect(take(`once=${key}&titel=%C3%A5`)).toEqual([key, "titel=%C3%A5"]);
    expect(take(`a=1&once=${key}&b=æ`)).toEqual([key, "a=1&b=æ"]);
    expect(take(`once=${key}`)).toEqual([key, ""]);
    expect(take(`a=1&once=${key}`)).toEqual([key, "a=1"]);
    for (const other of ["", "titel=once", "twice=1&nonce=abc", "once=kort"])
      expect(take(other)).toEqual([null, other]);
  });
});
