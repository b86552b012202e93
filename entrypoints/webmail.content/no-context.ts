// Stands in the bundle for WXT's context object, which this script does not use.
export class ContentScriptContext {}
