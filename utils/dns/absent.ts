// Stands in the bundle for Node's http, https and url, which dohjs' own
// transport would need: utils/dns/doh.ts sends over fetch instead.
export default {};
