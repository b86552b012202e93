// A compose window whose recipient fields are Fluent UI's people pickers, as an app of
// Microsoft's family mounts them. Bundled into one script, which runs in a browser.
import {
  type IPersonaProps,
  NormalPeoplePicker,
  ValidationState,
} from "@fluentui/react";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

/** An address book; of Carla it shows no address. */
const PEOPLE: readonly IPersonaProps[] = [
  { key: "1", text: "Anna Ampel", secondaryText: "anna@demant.com" },
  { key: "2", text: "Bert Bauer", secondaryText: "bert@abb.com" },
  { key: "3", text: "Carla Caspar", secondaryText: "Accounting" },
];

const picker = (id: string, label: string) =>
  createElement(
    "div",
    { key: id, id: `${id}-row` },
    createElement("label", { htmlFor: id }, label),
    createElement(NormalPeoplePicker, {
      inputProps: { id, "aria-label": label },
      resolveDelay: 0,
      onResolveSuggestions: (typed) =>
        PEOPLE.filter(({ text = "" }) =>
          text.toLowerCase().startsWith(typed.toLowerCase()),
        ),
      // What looks like an address is taken as it was typed.
      onValidateInput: (typed) =>
        typed.includes("@") ? ValidationState.valid : ValidationState.invalid,
      createGenericItem: (typed) => ({
        text: typed,
        secondaryText: typed,
        ValidationState: ValidationState.valid,
      }),
    }),
  );

const root = document.querySelector("main");
if (!root) throw new Error("the page has no place for a compose window");
createRoot(root).render([
  picker("to", "To"),
  picker("cc", "Cc"),
  createElement("input", { key: "subject", "aria-label": "Subject" }),
  createElement("textarea", { key: "text", "aria-label": "Text" }),
  createElement("button", { key: "send" }, "Send"),
]);
