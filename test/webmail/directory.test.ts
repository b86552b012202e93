// The directory of webmails: every host name is one, stands once, and has a source
// with a date; whoever is said to be read by an adapter is read by it.
import { describe, expect, test } from "vitest";
import { toDomain } from "../../utils/mailbox/domain.ts";
import { directory } from "../../utils/webmail/directory.ts";
import { adapters } from "../../utils/webmail/registry.ts";

const bare = (host: string) => host.replace(/^\*\./, "");
const sorted = (list: readonly string[]) => [...list].sort();

test("ids are unique, sorted and in kebab-case", () => {
  const ids = directory.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(15);
  expect(ids).toEqual(sorted([...new Set(ids)]));
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test("no two names, and no host in two places", () => {
  const names = directory.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const hosts = directory.flatMap((one) => [...one.hosts, ...one.frames]);
  expect(new Set(hosts).size).toBe(hosts.length);
});

const named = adapters.filter(({ hosts = [] }) => hosts.length > 0);

test.each(named.map(({ id, hosts = [] }) => [id, hosts] as const))(
  "the hosts by which %s is recognised are those of the directory",
  (id, hosts) => {
    const listed = directory
      .filter(({ adapter }) => adapter === id)
      .flatMap((one) => one.hosts.map((host) => host.replace(/^\*/, "")));
    expect(sorted(hosts)).toEqual(sorted(listed));
  },
);

describe.each(directory.map((one) => [one.name, one] as const))(
  "%s",
  (_, { hosts, frames, adapter, source }) => {
    test("has a host, and its hosts are sorted host names", () => {
      expect(hosts.length).toBeGreaterThan(0);
      for (const list of [hosts, frames]) {
        expect(list).toEqual(sorted(list));
        for (const host of list) expect(toDomain(bare(host))).toBe(bare(host));
      }
    });

    test("has a source with the date it was read", () => {
      expect(source).toMatch(/; read \d{4}-\d{2}-\d{2}$/);
    });

    test("names an adapter that exists, or none", () => {
      expect([null, ...adapters.map(({ id }) => id)]).toContain(adapter);
    });
  },
);
