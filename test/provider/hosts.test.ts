// What stands behind a host that bears no known name.
import { describe, expect, test } from "vitest";
import { registrable } from "../../utils/dns/registrable.ts";
import { NOTHING_SEEN } from "../../utils/provider/classify.ts";
import { withHosts } from "../../utils/provider/hosts.ts";
import type { Network } from "../../utils/provider/keeper.ts";
import { isRentedMachine } from "../../utils/provider/rented.ts";

const own = {
  ...NOTHING_SEEN,
  keeper: { kind: "own-name", network: null },
  confidence: "weak",
} as const;
const hetzner: Network = {
  asn: 24940,
  name: "Hetzner Online GmbH",
  registered: "DE",
  date: "2026-06-17",
};
const belnet: Network = {
  asn: 64500,
  name: "KULEUVEN University",
  registered: "BE",
  date: "2026-06-17",
};

describe("a domain's own exchanger", () => {
  test("is told with the network it stands in", () => {
    const found = withHosts(own, "bakery.fr", hetzner, [], registrable);
    expect(found.keeper).toEqual({ kind: "own-name", network: hetzner });
    expect(found.evidence).toMatchObject([
      { basis: "network", what: "AS24940 Hetzner Online GmbH DE" },
    ]);
    expect(found.likely).toBeNull();
  });

  test("on a hoster's shared server is likely kept by the hoster", () => {
    const found = withHosts(
      own,
      "bakery.fr",
      hetzner,
      ["www123.your-server.de"],
      registrable,
    );
    expect(found.keeper.kind).toBe("own-name");
    expect(found.likely).toBe("hetzner");
  });

  test("on a rented machine is nobody else's", () => {
    const found = withHosts(
      own,
      "bakery.fr",
      hetzner,
      ["static.25.2.0.192.clients.your-server.de"],
      registrable,
    );
    expect(found.likely).toBeNull();
    expect(found.evidence).toContainEqual(
      expect.objectContaining({ basis: "reverse-name", points: null }),
    );
  });

  test("is self-hosted only where reverse name and network are its own", () => {
    const kindOf = (network: Network | null, reverse: string[]) =>
      withHosts(own, "kuleuven.be", network, reverse, registrable).keeper.kind;
    expect(kindOf(belnet, ["mx1.kuleuven.be"])).toBe("self-hosted");
    expect(kindOf(belnet, ["mx1.elsewhere.be"])).toBe("own-name");
    expect(kindOf(hetzner, ["mx1.kuleuven.be"])).toBe("own-name");
    expect(kindOf(null, ["mx1.kuleuven.be"])).toBe("own-name");
  });

  test("in a block whose network we do not carry is told with the country alone", () => {
    const unnamed: Network = {
      asn: null,
      name: null,
      registered: "NO",
      date: "2026-06-17",
    };
    const found = withHosts(own, "bakery.fr", unnamed, [], registrable);
    expect(found.evidence).toMatchObject([{ basis: "network", what: "NO" }]);
  });
});

test("a keeper that is told by name is left as it is", () => {
  const google = {
    ...NOTHING_SEEN,
    keeper: { kind: "provider", id: "google" },
  } as const;
  expect(
    withHosts(google, "bakery.fr", hetzner, ["x.your-server.de"], registrable),
  ).toBe(google);
});

describe("a rented machine", () => {
  test.each([
    "vps797297.ovh.net",
    "vps-1a2b3c4d.vps.ovh.net",
    "ns554263.ip-142-44-214.net",
    "ec2-192-0-2-1.eu-west-1.compute.amazonaws.com",
    "tf-mail-nlb-41c9.elb.eu-north-1.amazonaws.com",
    "1.2.0.192.bc.googleusercontent.com",
    "mail.westeurope.cloudapp.azure.com",
    "static.25.2.0.192.clients.your-server.de",
    "h2912345.stratoserver.net",
    "s50-62-1-2.secureserver.net",
    "dsl-192-0-2-25.provider.eu",
  ])("%s", (host) => expect(isRentedMachine(host)).toBe(true));

  test.each([
    "mx1.mail.ovh.net",
    "cluster027.hosting.ovh.net",
    "www123.your-server.de",
    "mail.protection.outlook.com",
    "mx2.example.org",
    "mx-01-eu-central-1.prod.hydra.sophos.com",
    "inbound-smtp.eu-west-1.amazonaws.com",
  ])("is not %s", (host) => expect(isRentedMachine(host)).toBe(false));
});
