// The pages on which the page's script is measured: Gmail's compose dialog, of the same
// structure as its fixtures, on a page of a given size, and Roundcube's by its fixture.
// And what the page's own code does there. Functions are sent into the page as text.
import { readFile } from "node:fs/promises";

/** Elements of the page, the dialog and its recipients included. */
export const ELEMENTS = 20_000;
export const CHIPS = 500;

export const TO = "[name=to] input";
export const UNKNOWN_TO = "input.to";
export const SUBJECT = "[name=subjectbox]";
export const BODY = "[g_editable]";
export const SEND = ".Up [role=button]:not([aria-haspopup])";
export const LARRY_TO = "textarea[name=_to]";

const HOUSES = 40;
/** The nth recipient: one of forty houses. */
export const mailbox = (at: number): string =>
  `person.${at}@house-${at % HOUSES}.example.org`;
export const people = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => mailbox(at));

const chip = (address: string) =>
  `<div role="option" data-name="Person" data-hovercard-id="${address}"><span email="${address}">Person</span></div>`;

const row = (name: string, to: readonly string[]) =>
  `<tr><td><div class="anm" name="${name}"><div role="listbox">${to.map(chip).join("")}</div>
   <input role="combobox" aria-autocomplete="list" peoplekit-id="x1" value=""></div></td></tr>`;

const dialog = (id: string, to: readonly string[]): string =>
  `<div role="dialog"><div class="aaZ"><form>
   <input type="hidden" name="composeid" value="${id}"><input type="hidden" name="draft" value="draft-${id}">
   <input type="hidden" name="from" value="jo@example.org">
   <table class="GS">${row("to", to)}${row("cc", [])}${row("bcc", [])}</table>
   <input name="subjectbox" value=""></form>
   <div g_editable="true" contenteditable="true" role="textbox" style="min-height:3em"></div>
   <div class="IZ"><div class="Up"><div><div role="button">Send</div><div role="button" aria-haspopup="true">More</div></div></div></div>
   <div class="gU"><div class="oh" role="button"></div></div></div></div>`;

/** A list of messages, five elements each, beside or below the dialogs. */
const inbox = (messages: number) =>
  `<div role="main"><div class="inbox" style="contain:strict;height:300px;overflow:auto">${`<div class="zA"><span class="yX">Somebody</span><span class="y6">A subject <b>of</b></span><span class="xW">12:00</span></div>`.repeat(messages)}</div></div>`;

export const gmailPage = (to: readonly string[], elements = ELEMENTS): string =>
  pageOf(dialog("r-1", to), elements);

function pageOf(compose: string, elements: number): string {
  const count = (html: string) => html.match(/<[a-z]/g)?.length ?? 0;
  const messages = Math.max(1, Math.floor((elements - count(compose)) / 5));
  return `<!doctype html><html><meta charset="utf-8"><title>Mail</title><body>${inbox(messages)}<div class="dw">${compose}</div></body></html>`;
}

/** A webmail that nobody knows, read by general rules. */
export function unknownPage(
  to: readonly string[],
  elements = ELEMENTS,
): string {
  const pill = (address: string) =>
    `<span class="pill" email="${address}">${address}<button>×</button></span>`;
  const compose = `<main><div><span>To:</span> <span class="list">${to.map(pill).join("")}</span><input class="to"></div>
   <div><span>Cc:</span> <input></div><div><span>Subject:</span> <input></div>
   <div contenteditable="true" style="min-height:3em"></div><button>Send</button></main>`;
  return pageOf(compose, elements);
}

export const larryPage = async (): Promise<string> =>
  (
    await readFile(
      new URL(
        "../../fixtures/webmail/roundcube-larry-empty.html",
        import.meta.url,
      ),
      "utf8",
    )
  ).replace(
    /<select name="_from"[^]*?<\/select>/,
    `<select name="_from"><option selected>jo@example.org</option></select>`,
  );

/** What a letter costs any script that hears of it: for ours when it has stopped. */
export function listen(): void {
  function idleListener() {}
  for (const type of ["keydown", "input"])
    document.addEventListener(type, idleListener, true);
}

/** As Gmail does: each letter in To makes the list of suggestions anew, outside the window. */
export function suggest(to: string): void {
  const list = document.createElement("div");
  list.setAttribute("role", "listbox");
  document.body.append(list);
  document.querySelector(to)?.addEventListener("input", () => {
    list.style.top = `${list.offsetTop % 7}px`;
    list.replaceChildren(
      ...Array.from({ length: 8 }, (_, at) => {
        const option = document.createElement("div");
        option.setAttribute("role", "option");
        const name = document.createElement("span");
        name.textContent = `Person ${at}`;
        option.append(name);
        return option;
      }),
    );
  });
}

/** The finished recipients of To become these, in one task. */
export function fill(addresses: readonly string[]): void {
  const list = document.querySelector("[name=to] [role=listbox]");
  if (!list) throw new Error("no To");
  const fragment = document.createDocumentFragment();
  for (const address of addresses) {
    const option = document.createElement("div");
    option.setAttribute("role", "option");
    option.setAttribute("data-name", "Person");
    option.setAttribute("data-hovercard-id", address);
    const name = document.createElement("span");
    name.setAttribute("email", address);
    name.textContent = "Person";
    option.append(name);
    fragment.append(option);
  }
  list.replaceChildren(fragment);
}

/** The same on the page that nobody knows. */
export function fillPills(addresses: readonly string[]): void {
  document.querySelector(".list")?.replaceChildren(
    ...addresses.map((address) => {
      const pill = document.createElement("span");
      pill.className = "pill";
      const remove = document.createElement("button");
      remove.textContent = "×";
      pill.append(address, remove);
      return pill;
    }),
  );
}

/** `total` changes of the page in `time` ms, every fifth in the window; who is in To at the end. */
export function storm(
  total: number,
  time: number,
): Promise<{ people: string[]; took: number }> {
  const list = document.querySelector("[name=to] [role=listbox]");
  const body = document.querySelector("[g_editable]");
  const inbox = document.querySelector(".inbox");
  if (!list || !body || !inbox) throw new Error("no window");
  const rows = [...inbox.children];
  const model = [...list.children].map(
    (one) => one.getAttribute("data-hovercard-id") ?? "",
  );
  const text = body.appendChild(document.createTextNode(""));
  let made = 10_000;
  function addChip() {
    const address = `person.${made}@house-${made % 40}.example.org`;
    made++;
    const option = document.createElement("div");
    option.setAttribute("role", "option");
    option.setAttribute("data-name", "Person");
    option.setAttribute("data-hovercard-id", address);
    option.append("Person");
    list?.append(option);
    model.push(address);
  }
  function change(at: number) {
    const row = rows[(at * 7) % rows.length];
    if (at % 10 === 0) addChip();
    else if (at % 10 === 5) {
      list?.firstElementChild?.remove();
      model.shift();
    } else if (at % 5 === 1) text.data = `${at}`;
    else if (at % 5 === 2) row?.setAttribute("style", `top:${at % 9}px`);
    else if (at % 5 === 3) row?.append(`${at % 10}`);
    else row?.lastChild?.remove();
  }
  const begin = performance.now();
  return new Promise((done) => {
    let at = 0;
    function turn() {
      const passed = performance.now() - begin;
      const due = Math.min(total, Math.ceil((passed / time) * total));
      while (at < due) change(at++);
      if (at < total) setTimeout(turn, 2);
      else done({ people: model, took: performance.now() - begin });
    }
    turn();
  });
}
