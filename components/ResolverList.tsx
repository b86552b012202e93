import { useId } from "preact/hooks";
import { countryName, type Words } from "../utils/display/words.ts";
import type { Resolver } from "../utils/dns/resolvers.ts";
import { AskedBox } from "./AskedBox.tsx";

export interface ResolverRow {
  readonly resolver: Resolver;
  readonly on: boolean;
  /** Domains that it saw this week. */
  readonly saw: number;
  /** The browser refused when it was switched on just now. */
  readonly refused: boolean;
}

export interface ResolverListProps {
  readonly words: Words;
  readonly rows: readonly ResolverRow[];
  readonly onSwitch: (url: string, on: boolean) => void;
}

/** The resolvers one can choose: who runs each, what it says of itself, what it saw. */
export function ResolverList({ words, rows, onSwitch }: ResolverListProps) {
  const id = useId();
  const say = words.options.resolvers;
  return (
    <fieldset class="plain">
      <legend class="visually-hidden">{say.legend}</legend>
      <ul class="card">
        {rows.map(({ resolver, on, saw, refused }) => {
          const { name, operator, country, logging, filtering } = resolver;
          const box = `${id}${resolver.id}`;
          return (
            <li class="row choice" data-resolver={resolver.id} data-on={on}>
              <AskedBox
                id={box}
                on={on}
                describedBy={`${box}d ${box}e`}
                onSwitch={(wanted) => onSwitch(resolver.url, wanted)}
              />
              <div class="row-body">
                <label for={box}>
                  {words.welcome.resolver(
                    name,
                    operator,
                    countryName(words, country),
                  )}
                </label>
                <p class="soft" id={`${box}d`}>
                  {words.welcome.resolverPolicy(logging, filtering)}
                  <br />
                  <span data-saw={saw}>{say.saw(saw)}</span>
                </p>
                <p id={`${box}e`} role="alert" class="problem">
                  {refused && words.options.notAllowed}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
