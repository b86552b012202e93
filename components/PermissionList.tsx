import type { PermissionName } from "../utils/display/option-words.ts";
import type { Words } from "../utils/display/words.ts";

/** What is asked of every browser; hosts by what they are for. */
export const PERMISSIONS: readonly PermissionName[] = [
  "webmails",
  "resolvers",
  "activeTab",
  "scripting",
  "storage",
  "unlimitedStorage",
  "alarms",
  "notifications",
];

/** How the browsers call what is not called so by them. */
const HOSTS = "https://*/*, http://*/*";

/** Every permission in one sentence. `consent`: the browser knows data consent (Firefox). */
export function PermissionList(props: {
  readonly words: Words;
  readonly consent: boolean;
}) {
  const { words, consent } = props;
  const names = consent
    ? [...PERMISSIONS, "personalCommunications" as const]
    : PERMISSIONS;
  return (
    <dl class="card">
      {names.map((name) => (
        <div class="row" data-permission={name}>
          <dt>
            <code>
              {name === "webmails" || name === "resolvers" ? HOSTS : name}
            </code>
          </dt>
          <dd>{words.options.permissions.why[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
