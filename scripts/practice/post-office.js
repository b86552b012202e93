// The practice page: fields that make chips of what is typed, as webmails do.
const template = document.getElementById("compose");
const desk = document.querySelector("[data-desk]");
const status = document.querySelector("[data-status]");

function addChip(field, text) {
  const chip = document.createElement("span");
  chip.dataset.chip = text;
  const remove = document.createElement("button");
  remove.type = "button";
  remove.textContent = "×";
  remove.setAttribute("aria-label", `Remove ${text}`);
  remove.addEventListener("click", () => chip.remove());
  chip.append(text.replace(/<.*>/, "").trim() || text, remove);
  field.querySelector("[data-chips]").append(chip);
}

function tokenise(field, input, rest = "") {
  const text = input.value.trim();
  input.value = rest;
  if (text) addChip(field, text);
}

function prepare(field) {
  const input = field.querySelector("input");
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "," && event.key !== ";") return;
    event.preventDefault();
    tokenise(field, input);
  });
  input.addEventListener("blur", () => tokenise(field, input));
}

const chipsOf = (form, name) =>
  [...form.querySelectorAll(`[data-field="${name}"] [data-chip]`)].map(
    (chip) => chip.dataset.chip,
  );

async function send(form) {
  const error = form.querySelector("[data-error]");
  delete error.dataset.refused;
  error.textContent = "";
  const message = {
    to: chipsOf(form, "to"),
    cc: chipsOf(form, "cc"),
    bcc: chipsOf(form, "bcc"),
  };
  const response = await fetch("send", {
    method: "POST",
    body: JSON.stringify(message),
  });
  const { refused } = await response.json();
  if (refused) {
    error.dataset.refused = "";
    error.textContent = `Refused: ${refused}`;
    return;
  }
  form.remove();
  status.textContent = "Sent.";
}

function compose() {
  const form = template.content.firstElementChild.cloneNode(true);
  for (const field of form.querySelectorAll("[data-field]")) prepare(field);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
      void send(form);
  });
  form
    .querySelector("[data-send]")
    .addEventListener("click", () => void send(form));
  form
    .querySelector("[data-discard]")
    .addEventListener("click", () => form.remove());
  desk.append(form);
}

document.querySelector("[data-new]").addEventListener("click", compose);
compose();
