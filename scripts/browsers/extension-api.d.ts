// The extension's own API, as functions see it that are sent into its background or
// pages: both browsers have it under this name, with promises (Manifest V3).
declare const chrome: typeof import("wxt/browser").browser;
