// Host names of rented machines: the network's operator gave the name, its customer
// runs whatever answers there. So "vps797297.ovh.net" is not OVH's mail, and
// "ec2-1-2-3-4.compute.amazonaws.com" is nobody's whom we could name. Records of kind
// "cloud" say it by suffix; the forms below stand under suffixes that also carry mail.
import { findExchanger } from "./find.ts";

/** Seen in the heuristics of https://github.com/ucsdsysnet/mx_inference (2021). */
const FORMS: readonly RegExp[] = [
  /\.elb\.[a-z0-9-]+\.amazonaws\.com$/,
  /^s[0-9-]+\.secureserver\.net$/,
  /^vps-?[0-9a-z]+\.(vps\.)?ovh\.(net|ca|us)$/,
  /^[a-z0-9-]+\.ip-[0-9-]+\.(net|eu|us)$/,
  // An address in the name: of an access line or of a machine, never of a mail service.
  /^[a-z]*[-.]?[0-9]{1,3}([.-][0-9]{1,3}){3}\./,
];

/** `host`: lower case, no trailing dot. */
export const isRentedMachine = (host: string): boolean =>
  FORMS.some((form) => form.test(host)) ||
  findExchanger(host)?.record.kind === "cloud";
