// The house's table as a test: who may import whom, and where the few effects stand.
// The first rule whose folder holds a file speaks for it; the table is the documentation.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Rule {
  /** A file or a folder. */
  readonly room: string;
  /** Files and folders whose code it may import, its own room apart. */
  readonly imports: readonly string[];
  /** Files and folders of which it may import types alone. */
  readonly types?: readonly string[];
}

// Beyond the plan: `display` is the flow's last step (rows, badge, sentences) and has a
// room of its own, so that popup, badge and lookup compute from the same functions;
// `database` and `consent` are small doors to the platform; `door` checks Domains
// on arrival; `tell` is the verdict's last step, apart so that `verdict` reads as the
// road alone; the welcome page's example is a real verdict, with nobody asked.
const TABLE: readonly Rule[] = [
  { room: "utils/mailbox", imports: [] },
  { room: "utils/webmail", imports: ["utils/mailbox"] },
  { room: "utils/dns", imports: ["utils/mailbox"] },
  { room: "utils/network", imports: [] },
  {
    room: "utils/provider",
    imports: ["utils/mailbox"],
    types: ["utils/dns"],
  },
  {
    room: "utils/jurisdiction",
    imports: [],
    types: ["utils/provider", "utils/network"],
  },
  {
    room: "utils/verdict.ts",
    imports: [
      "utils/tell.ts",
      "utils/mailbox",
      "utils/dns",
      "utils/network",
      "utils/provider",
      "utils/jurisdiction",
    ],
  },
  {
    room: "utils/tell.ts",
    imports: ["utils/provider", "utils/jurisdiction"],
    types: ["utils/mailbox", "utils/verdict.ts"],
  },
  {
    room: "utils/missed.ts",
    imports: ["utils/protocol.ts", "utils/shape.ts", "utils/webmail/names.ts"],
  },
  {
    room: "utils/journal",
    imports: ["utils/shape.ts"],
    types: [
      "utils/mailbox",
      "utils/jurisdiction",
      "utils/verdict.ts",
      "utils/protocol.ts",
    ],
  },
  {
    room: "utils/display",
    imports: ["utils/jurisdiction", "utils/journal/calendar.ts"],
    types: [
      "utils/journal",
      "utils/mailbox",
      "utils/dns",
      "utils/provider",
      "utils/verdict.ts",
      "utils/protocol.ts",
      "utils/missed.ts",
    ],
  },
  { room: "utils/protocol.ts", imports: [], types: ["utils/mailbox"] },
  {
    room: "utils/door.ts",
    imports: ["utils/mailbox", "utils/protocol.ts", "utils/webmail/names.ts"],
  },
  {
    room: "utils/desk.ts",
    imports: ["utils/shape.ts", "utils/verdict-shape.ts"],
    types: [
      "utils/mailbox",
      "utils/journal",
      "utils/display",
      "utils/protocol.ts",
    ],
  },
  { room: "utils/shape.ts", imports: [] },
  {
    room: "utils/verdict-shape.ts",
    imports: ["utils/shape.ts"],
    types: ["utils/verdict.ts"],
  },
  {
    room: "utils/storage.ts",
    imports: [
      "utils/storage-item.ts",
      "utils/shape.ts",
      "utils/journal/totals.ts",
    ],
    types: ["utils/desk.ts", "utils/display", "utils/missed.ts"],
  },
  { room: "utils/storage-item.ts", imports: [], types: ["utils/shape.ts"] },
  {
    room: "utils/words-in-use.ts",
    imports: ["utils/display/words.ts", "utils/storage.ts"],
  },
  {
    room: "utils/database.ts",
    imports: ["utils/database", "utils/shape.ts", "utils/verdict-shape.ts"],
    types: ["utils/dns", "utils/verdict.ts"],
  },
  {
    room: "utils/database",
    imports: ["utils/journal"],
    types: ["utils/dns", "utils/verdict.ts"],
  },
  {
    room: "utils/my-data.ts",
    imports: ["utils/journal"],
    types: ["utils/database.ts"],
  },
  { room: "utils/consent.ts", imports: [] },
  {
    room: "utils/granted.ts",
    imports: ["utils/webmail/directory.ts"],
    types: ["utils/storage.ts"],
  },
  { room: "utils/outbox.ts", imports: [] },
  { room: "utils/in-turn.ts", imports: [] },
  { room: "utils/notices.ts", imports: [] },
  {
    room: "components",
    imports: ["utils/display", "utils/jurisdiction", "utils/journal"],
    types: ["utils"],
  },
  {
    room: "entrypoints/webmail.content",
    imports: ["utils/webmail", "utils/mailbox", "utils/outbox.ts"],
    types: ["utils/protocol.ts"],
  },
  {
    room: "entrypoints/general-rules.ts",
    imports: ["utils/webmail"],
  },
  {
    room: "entrypoints/background",
    imports: [
      "utils/granted.ts",
      "utils/webmail/directory.ts",
      "utils/mailbox",
      "utils/dns",
      "utils/network",
      "utils/provider",
      "utils/jurisdiction",
      "utils/journal",
      "utils/display",
      "utils/verdict.ts",
      "utils/tell.ts",
      "utils/door.ts",
      "utils/protocol.ts",
      "utils/storage.ts",
      "utils/desk.ts",
      "utils/database.ts",
      "utils/consent.ts",
      "utils/in-turn.ts",
      "utils/missed.ts",
      "utils/notices.ts",
    ],
  },
  {
    room: "entrypoints/weekly",
    imports: [
      "components",
      "utils/display",
      "utils/journal",
      "utils/database.ts",
      "utils/my-data.ts",
      "utils/storage.ts",
      "utils/words-in-use.ts",
    ],
  },
  {
    room: "entrypoints/options",
    imports: [
      "utils/granted.ts",
      "components",
      "utils/display",
      "utils/dns/resolvers.ts",
      "utils/dns/resolver-url.ts",
      "utils/webmail/directory.ts",
      "utils/journal",
      "utils/database.ts",
      "utils/my-data.ts",
      "utils/in-turn.ts",
      "utils/missed.ts",
      "utils/notices.ts",
      "utils/storage.ts",
      "utils/words-in-use.ts",
      "utils/consent.ts",
    ],
    types: ["utils/dns", "utils/protocol.ts"],
  },
  {
    room: "entrypoints/welcome",
    imports: [
      "utils/granted.ts",
      "utils/webmail/directory.ts",
      "components",
      "utils/display",
      "utils/mailbox",
      "utils/dns/resolvers.ts",
      "utils/webmail/directory.ts",
      "utils/storage.ts",
      "utils/words-in-use.ts",
      "utils/desk.ts",
      "utils/consent.ts",
      "utils/verdict.ts",
    ],
    types: ["utils/protocol.ts"],
  },
  {
    room: "entrypoints/popup",
    imports: [
      "utils/granted.ts",
      "components",
      "utils/display",
      "utils/webmail/directory.ts",
      "utils/webmail/tried.ts",
      "utils/mailbox",
      "utils/journal",
      "utils/storage.ts",
      "utils/words-in-use.ts",
      "utils/desk.ts",
      "utils/outbox.ts",
      "utils/missed.ts",
      "utils/protocol.ts",
    ],
  },
  // For development alone: it shows what the pages show.
  {
    room: "entrypoints/gallery",
    imports: [
      "components",
      "utils",
      "entrypoints/popup",
      "entrypoints/welcome",
      "entrypoints/weekly",
      "entrypoints/options",
    ],
  },
  { room: "scripts", imports: ["utils"] },
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), {
    recursive: true,
    withFileTypes: true,
  })
    .filter(
      (entry) => entry.isFile() && /\.(m?[jt]s|tsx|html)$/.test(entry.name),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const sources = ["utils", "components", "entrypoints", "scripts"].flatMap(
  filesBelow,
);
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** The code alone: what a comment says is free. */
const codeOf = (file: string) =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "");

/** Static imports, exports from, and import(); a list of `type` members alone is a type's. */
function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const statement =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?((?:[\w*\s{},$]|(?<=\s)as\s)*?)\s*(?:from\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;
  for (const [, type, names, target, dynamic] of codeOf(file).matchAll(
    statement,
  )) {
    const to = target ?? dynamic;
    if (to === undefined) continue;
    const members = /^\{([^}]*)\}$/.exec((names ?? "").trim())?.[1];
    const allTypes =
      members !== undefined &&
      members
        .split(",")
        .map((one) => one.trim())
        .filter(Boolean)
        .every((one) => one.startsWith("type "));
    found.push({
      from: file,
      to: to.startsWith(".")
        ? relative(root, resolve(root, dirname(file), to))
        : to,
      typeOnly: type !== undefined || allTypes,
    });
  }
  return found;
}

const within = (path: string, room: string) =>
  path === room || path.startsWith(`${room}/`);

const ruleOf = (file: string) => TABLE.find(({ room }) => within(file, room));

const isOurs = (target: string) =>
  /^(utils|components|entrypoints|scripts|test|public)\//.test(target);

const imports = sources
  .filter((file) => !file.endsWith(".html"))
  .flatMap(importsOf);

test("the reader of imports sees static, type, side-effect and dynamic ones", () => {
  const main = imports.filter(
    ({ from }) => from === "entrypoints/popup/main.tsx",
  );
  expect(main).toContainEqual({
    from: "entrypoints/popup/main.tsx",
    to: "components/style.css",
    typeOnly: false,
  });
  expect(main).toContainEqual({
    from: "entrypoints/popup/main.tsx",
    to: "utils/protocol.ts",
    typeOnly: true,
  });
  expect(main.map(({ to }) => to)).toContain("preact");
  expect(imports.length).toBeGreaterThan(150);
});

test("every source file has a rule of the table", () => {
  const without = sources.filter(
    (file) => !ruleOf(file) && !file.endsWith(".html"),
  );
  expect(without).toEqual([]);
});

test("every import is one that the table allows", () => {
  const broken = imports.filter(({ from, to, typeOnly }) => {
    const rule = ruleOf(from);
    if (!rule || !isOurs(to) || within(to, rule.room)) return false;
    const allowed = typeOnly
      ? [...rule.imports, ...(rule.types ?? [])]
      : rule.imports;
    return !allowed.some((room) => within(to, room));
  });
  expect(broken).toEqual([]);
});

test("nobody imports from entrypoints or test, their own room apart", () => {
  const broken = imports.filter(
    ({ from, to }) =>
      within(to, "test") ||
      // The gallery, for development alone, shows the pages as they are.
      (within(to, "entrypoints") &&
        ruleOf(from)?.room !== ruleOf(to)?.room &&
        !within(from, "entrypoints/gallery")),
  );
  expect(broken).toEqual([]);
});

test("relative imports carry their extension, so that Node runs them as they are", () => {
  const broken = imports.filter(
    ({ to }) => isOurs(to) && !/\.(tsx?|js|css|json)$/.test(to),
  );
  expect(broken).toEqual([]);
});

test("scripts alone import Node", () => {
  const broken = imports.filter(
    ({ from, to }) => to.startsWith("node:") && !within(from, "scripts"),
  );
  expect(broken).toEqual([]);
});

describe("an effect stands in its place alone:", () => {
  const places: readonly {
    readonly what: string;
    readonly pattern: RegExp;
    readonly where: readonly string[];
  }[] = [
    {
      what: "fetch(",
      pattern: /(?<![.\w])fetch\s*\(/,
      where: [
        "entrypoints/background/index.ts",
        "scripts/practice/post-office.js",
      ],
    },
    {
      what: "browser.",
      pattern:
        /\bworld\.(?:browser|chrome)\b|(?<![.\w])(?:browser|chrome)\s*\??\.\s*\w/,
      where: [
        "utils/storage.ts",
        "utils/storage-item.ts",
        "entrypoints/background",
        "entrypoints/popup/first.ts",
        "entrypoints/popup/main.tsx",
        "entrypoints/popup/frames.ts",
        "entrypoints/welcome",
        "entrypoints/options",
        "entrypoints/webmail.content/index.ts",
        "scripts",
      ],
    },
    { what: "innerHTML", pattern: /\b(inner|outer)HTML\b/, where: [] },
    {
      what: "dangerouslySetInnerHTML",
      pattern: /dangerouslySetInnerHTML|insertAdjacentHTML|document\.write/,
      where: [],
    },
    { what: "eval", pattern: /\beval\s*\(|new Function\b/, where: [] },
    {
      what: "console",
      pattern: /(?<![.\w])console\s*\./,
      where: ["scripts"],
    },
    {
      what: "indexedDB",
      pattern: /\bindexedDB\b|from "idb"/,
      where: ["utils/database.ts", "utils/database"],
    },
    {
      what: "Web Crypto's subtle",
      pattern: /crypto\s*\.\s*subtle/,
      where: ["utils/journal/correspondent.ts"],
    },
    {
      what: "localStorage",
      pattern: /\b(localStorage|sessionStorage)\b/,
      where: [],
    },
    { what: "any", pattern: /:\s*any\b|<any>|\bas any\b|any\[\]/, where: [] },
    {
      what: "silenced types",
      pattern: /@ts-(ignore|nocheck|expect-error)/,
      where: [],
    },
  ];

  test.each(places)("$what", ({ pattern, where, what }) => {
    const text = what === "silenced types" ? textOf : codeOf;
    const broken = sources.filter(
      (file) =>
        pattern.test(text(file)) && !where.some((room) => within(file, room)),
    );
    expect(broken).toEqual([]);
    // A place that no longer needs its leave loses it.
    for (const room of where)
      expect(
        sources.some((file) => within(file, room) && pattern.test(text(file))),
        `${room} no longer uses ${what}`,
      ).toBe(true);
  });
});

test("a file is named in kebab-case, a component in PascalCase, and says what it does", () => {
  const odd = sources.filter((file) => {
    const name = file.split("/").at(-1) ?? "";
    return file.endsWith(".tsx") && name !== "main.tsx"
      ? !/^[A-Z][A-Za-z]+\.tsx$/.test(name)
      : !/^[a-z0-9]+([-.][a-z0-9]+)*\.(m?[jt]s|tsx|html)$/.test(name);
  });
  expect(odd).toEqual([]);
  const vague = sources.filter((file) =>
    /(^|\/)(util|misc|helpers?|common|managers?)(\.|\/)/.test(file),
  );
  expect(vague).toEqual([]);
  const silent = sources.filter(
    (file) =>
      file.endsWith(".ts") &&
      !file.endsWith(".d.ts") &&
      !/^(\/\/|\/\*)/.test(textOf(file)),
  );
  expect(silent).toEqual([]);
});

test("a file of logic stays under 250 lines; tables of data are exempt", () => {
  const long = sources.filter(
    (file) =>
      !file.startsWith("utils/provider/catalogue/") &&
      !file.startsWith("utils/jurisdiction/regimes/") &&
      !file.startsWith("utils/display/words/") &&
      !file.startsWith("scripts/practice/zone/") &&
      textOf(file).split("\n").length > 250,
  );
  expect(long).toEqual([]);
});
